import TerminalKit

/// A bar against a mark, and a bar against an end.
enum BalanceBar {
  /// What somebody carries, the even share being a mark in the middle; what does not fit ends in an arrow.
  static func draw(_ amount: Int, share: Int, _ canvas: inout Canvas, x: Int, y: Int, width: Int) {
    guard width > 2 else { return }
    let middle = width / 2
    if share > 0 || amount > 0 {
      let length = share > 0 ? (2 * max(0, amount) * middle + share) / (2 * share) : width
      fill(min(length, width), &canvas, x: x, y: y)
      if length > width { canvas.put(canvas.glyphs.right, x: x + width - 1, y: y, style: Style(.bar, bold: true)) }
    }
    canvas.put(canvas.glyphs.upright, x: x + middle, y: y, style: Style(.mark, bold: true))
  }

  /// How much of a limit is used, the rest of it told by dots.
  static func draw(_ value: Int, of limit: Int, _ canvas: inout Canvas, x: Int, y: Int, width: Int) {
    guard width > 0 else { return }
    let length = limit > 0 ? min(width, (max(0, value) * width + limit - 1) / limit) : width
    canvas.put(
      String(repeating: canvas.glyphs.emptyBar, count: width), x: x, y: y, style: Style(.dim), width: width)
    fill(length, &canvas, x: x, y: y)
  }

  private static func fill(_ length: Int, _ canvas: inout Canvas, x: Int, y: Int) {
    guard length > 0 else { return }
    canvas.put(String(repeating: canvas.glyphs.bar, count: length), x: x, y: y, style: Style(.bar), width: length)
  }
}
