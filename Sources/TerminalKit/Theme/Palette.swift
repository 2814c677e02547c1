/// How many colours a terminal shows.
package enum Palette: String, Hashable, CaseIterable, Comparable, Sendable {
  /// None: meaning is told by bold, underline and reverse alone.
  case mono
  /// The sixteen that the reader chose for their terminal.
  case sixteen = "16"
  /// xterm's 256.
  case full = "256"

  package static func < (left: Palette, right: Palette) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .mono: 0
    case .sixteen: 1
    case .full: 2
    }
  }
}
