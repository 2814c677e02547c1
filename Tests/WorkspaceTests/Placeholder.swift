import Workspace
import Testing

@Suite struct LayoutPlaceholderTests {}
