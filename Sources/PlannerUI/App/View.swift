package import TerminalKit

/// The state as a frame of its size: always the same for the same state.
package func view(_ state: AppState) -> Frame {
  var canvas = Canvas(size: state.size, glyphs: state.glyphs)
  let chrome = Chrome(state)
  let (screenArea, layerArea) = chrome.parts(state)
  TitleLine.draw(state, &canvas, chrome.title)
  TabLine.draw(state, &canvas, chrome.tabs)
  Screen.screen(state.screen).draw(state, &canvas, screenArea)
  Footer.draw(state, &canvas, chrome.footer)
  if let layer = state.layers.last { layer.draw(state, &canvas, layerArea, footer: chrome.footer) }
  if let notice = state.notice { NoticeLines.draw(notice, &canvas) }
  return canvas.frame
}

/// Works out, once before the state is drawn, what would be too dear to work out at every event, or says what the world
/// shall work out.
package func prepare(_ state: inout AppState) -> [Effect] { Screen.screen(state.screen).prepare(&state) }
