/// Colours and attributes of what a terminal writes next.
package struct VirtualInk: Hashable, Sendable {
  /// A number of xterm's 256 colours; nil is the terminal's own.
  package private(set) var foreground: Int?
  package private(set) var background: Int?
  package private(set) var bold = false
  package private(set) var dim = false
  package private(set) var underline = false
  package private(set) var reverse = false

  package init() {}

  /// Does what the parameters of “select graphic rendition” say.
  mutating func change(_ parameters: [Int]) {
    if parameters.isEmpty { self = VirtualInk() }
    var rest = parameters[...]
    while let parameter = rest.popFirst() {
      switch parameter {
      case 0: self = VirtualInk()
      case 1: bold = true
      case 2: dim = true
      case 4: underline = true
      case 7: reverse = true
      case 22: (bold, dim) = (false, false)
      case 24: underline = false
      case 27: reverse = false
      case 30...37: foreground = parameter - 30
      case 90...97: foreground = parameter - 82
      case 39: foreground = nil
      case 40...47: background = parameter - 40
      case 100...107: background = parameter - 92
      case 49: background = nil
      case 38, 48:
        rest = rest.dropFirst()
        let number = rest.popFirst()
        if parameter == 38 { foreground = number } else { background = number }
      default: break
      }
    }
  }
}
