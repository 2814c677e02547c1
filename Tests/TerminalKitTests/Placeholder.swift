import TerminalKit
import Testing

@Suite struct SizePlaceholderTests {}
