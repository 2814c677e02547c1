import NcursesTerminal
import PlannerUI
import TerminalKit

/// What the first screen needs to know.
struct WelcomeRequest: Sendable {
  var isColoured: Bool
  var appearance: Appearance
  /// Where a new team would lie; nil where that folder holds something else.
  var folder: String?
  var questions: TeamQuestions
  /// Whether a team of one's own is wanted already, so that only the questions are left.
  var asksAtOnce: Bool
}

/// Shows the first screen until it is known what is wished for.
func runWelcome(_ request: WelcomeRequest, environment: [String: String]) throws(TerminalError) -> Welcome.Outcome {
  var options = TerminalOptions(theme: request.appearance.theme) { environment[$0] }
  options.colour = request.isColoured
  options.glyphs = request.appearance.glyphs
  options.mouse = false
  let terminal = try NcursesTerminal(options: options)
  defer { terminal.restore() }
  var welcome = Welcome(
    samples: DemoCommand.samples, folder: request.folder, questions: request.questions, size: terminal.size,
    glyphs: terminal.glyphs)
  if request.asksAtOnce { welcome.ask() }
  while true {
    terminal.draw(welcome.frame)
    for event in terminal.events(timeoutMilliseconds: 60_000) {
      if event == .suspendRequest { terminal.suspend() }
      if let outcome = welcome.take(event) { return outcome }
    }
  }
}
