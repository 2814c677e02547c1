import TerminalKit

/// A message over the last lines of the screen.
enum NoticeLines {
  /// Never so many that what is selected is hidden.
  private static func most(_ rows: Int) -> Int { rows < 10 ? 1 : rows < 14 ? 3 : 4 }

  static func draw(_ notice: Notice, _ canvas: inout Canvas) {
    let size = canvas.frame.size
    guard size.rows > 0, size.columns > 2 else { return }
    let all = TextWidth.lines(canvas.plain((notice.tone == .said ? "" : "! ") + notice.text), width: size.columns - 2)
    let lines = all.prefix(most(size.rows))
    let style = Style(notice.tone == .said ? .toast : notice.tone == .warning ? .warning : .toastError)
    for (place, line) in lines.enumerated() {
      let y = size.rows - lines.count + place
      let isCut = place == lines.count - 1 && all.count > lines.count
      canvas.fill(Rect(x: 0, y: y, width: size.columns, height: 1), style: style)
      canvas.put(isCut ? line + " " + canvas.glyphs.ellipsis : line, x: 1, y: y, style: style, width: size.columns - 2)
    }
  }
}
