import Scheduling
import Testing

@Suite struct ProblemPlaceholderTests {}
