import Planning
import Testing

@Suite struct JudgementPlaceholderTests {}
