package import TerminalKit

extension Frame {
  /// A first frame with something in every corner.
  package static func greeting(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.put("Sofía 作業 😀 ─│ · ▪ …", at: Point(x: 1, y: 0), style: Style(.title))
    frame.put("W", at: Point(x: 0, y: 1), style: Style(.watch))
    frame.put("!", at: Point(x: 1, y: 1), style: Style(.breach, bold: true))
    frame.put("end", at: Point(x: size.columns - 3, y: size.rows - 1), style: Style(.selection))
    frame.cursor = Point(x: min(1, size.columns - 1), y: min(1, size.rows - 1))
    return frame
  }

  /// Every role on a row of its own, plain and with all that can be added.
  package static func roles(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    for (y, role) in Role.allCases.enumerated() {
      frame.put("a", at: Point(x: 0, y: y), style: Style(role))
      frame.put("b", at: Point(x: 2, y: y), style: Style(role, bold: true, underline: true, reverse: true))
    }
    return frame
  }

  /// A frame of that seed: texts of all widths in all styles, here and there.
  package static func scribbled(_ size: Size, seed: UInt64) -> Frame {
    var random = SplitMix64(seed: seed)
    var frame = Frame(size: size)
    let texts = ["Grace", "作業中", "é e\u{301}", "😀", "─────────────", "·", "x作y", "a longer text that may be cut", " "]
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let text = texts[Int.random(in: 0..<texts.count, using: &random)]
      let point = Point(
        x: Int.random(in: -3...size.columns, using: &random), y: Int.random(in: 0...size.rows, using: &random))
      let style = Style(Role.allCases.randomElement(using: &random) ?? .text, bold: Bool.random(using: &random))
      frame.put(text, at: point, style: style)
    }
    if Bool.random(using: &random) {
      frame.cursor = Point(
        x: Int.random(in: 0..<size.columns, using: &random), y: Int.random(in: 0..<size.rows, using: &random))
    }
    return frame
  }
}
