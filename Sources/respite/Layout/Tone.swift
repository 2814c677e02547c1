/// What a piece of text means. Colour repeats it on a terminal; the words say it everywhere.
enum Tone: Hashable, Sendable {
  case plain, title, dim, bad, gap, good

  /// Select Graphic Rendition, or nil where the terminal's own look will do.
  var code: String? {
    switch self {
    case .plain: nil
    case .title: "1"
    case .dim: "2"
    case .bad: "1;31"
    case .gap: "33"
    case .good: "32"
    }
  }
}
