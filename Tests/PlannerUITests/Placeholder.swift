import Testing

@Suite struct BoardPlaceholderTests {}
