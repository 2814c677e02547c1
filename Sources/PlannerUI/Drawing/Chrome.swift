import TerminalKit

/// How the screen is divided: what is always there, and what is left for content.
struct Chrome {
  var title: Rect
  var tabs: Rect
  var content: Rect
  var footer: Rect

  /// From how many rows on a part is worth its row.
  private static let (rowsForTitle, rowsForTabs, rowsForFooter) = (4, 15, 3)

  init(_ state: AppState) {
    let all = Rect(state.size)
    let rows = all.height
    var rest: Rect
    (title, rest) = all.splitTop(rows >= Chrome.rowsForTitle ? 1 : 0)
    (tabs, rest) = rest.splitTop(rows >= Chrome.rowsForTabs ? 1 : 0)
    (content, footer) = rest.splitBottom(rows >= Chrome.rowsForFooter ? 1 : 0)
  }

  /// The screen's part of the content, and that of the layer on top.
  func parts(_ state: AppState) -> (screen: Rect, layer: Rect) {
    guard let layer = state.layers.last else { return (content, content.splitBottom(0).bottom) }
    let least = layer.height(in: content.height)
    let spare = content.height - Screen.screen(state.screen).rows(state, content.height)
    let (screen, below) = content.splitBottom(least == 0 ? 0 : max(least, spare))
    return (screen, below)
  }
}
