import TerminalKit

/// A message over the last lines of the screen.
enum NoticeLines {
  private static let most = 4

  static func draw(_ notice: Notice, _ canvas: inout Canvas) {
    let size = canvas.frame.size
    guard size.rows > 0, size.columns > 2 else { return }
    let all = TextWidth.lines(canvas.plain((notice.tone == .said ? "" : "! ") + notice.text), width: size.columns - 2)
    let lines = all.prefix(max(1, min(most, size.rows / 2)))
    let style = Style(notice.tone == .said ? .toast : notice.tone == .warning ? .warning : .toastError)
    for (place, line) in lines.enumerated() {
      let y = size.rows - lines.count + place
      let isCut = place == lines.count - 1 && all.count > lines.count
      canvas.fill(Rect(x: 0, y: y, width: size.columns, height: 1), style: style)
      canvas.put(isCut ? line + " " + canvas.glyphs.ellipsis : line, x: 1, y: y, style: style, width: size.columns - 2)
    }
  }
}
