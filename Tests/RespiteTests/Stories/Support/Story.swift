import Foundation
import Planning
import PlannerUI
import Rota
import Scheduling
import TerminalKit
import Testing
import Workspace

@testable import respite

/// Somebody at the board of a team that lies in real files: keys go in, screens and files come out.
///
/// Only the terminal is made up. What is expected and not there fails with the whole screen beside it.
final class Story {
  let stage: Stage
  private let environment: [String: String]
  private let arguments: [String]
  private var columns: Int
  private var rows: Int
  private var request: BoardRequest
  private var world: BoardWorld
  private var session: Session
  private let terminal = PaperTerminal()

  /// Opens the board of `team`, as `respite` does with `arguments` after it; `beforehand` is done to the files first.
  init(
    _ team: TeamState, as author: String = "ines", _ arguments: String..., columns: Int = 80, rows: Int = 24,
    colour: Bool = true, beforehand: (Stage) throws -> Void = { _ in }
  ) throws {
    let stage = try Stage(isTerminal: true)
    _ = try stage.team.create(team)
    try beforehand(stage)
    var environment = ["TERM": "xterm", "HOME": stage.folder, "RESPITE_AUTHOR": author]
    if !colour { environment["NO_COLOR"] = "1" }
    self.stage = stage
    self.environment = environment
    self.arguments = arguments
    (self.columns, self.rows) = (columns, rows)
    request = try stage.opening(arguments, environment)
    (world, session) = Story.open(request, columns, rows, terminal)
    rulesSpeak()
  }

  private static func open(
    _ request: BoardRequest, _ columns: Int, _ rows: Int, _ terminal: PaperTerminal
  ) -> (BoardWorld, Session) {
    let effort = Effort(moves: 60_000, lanes: 2, threads: 2)
    let bell = terminal.bell
    let world = BoardWorld(request, effort: effort, now: { Stage.morning }) { bell.signal() }
    var closures = world.closures
    closures.useTheme = { terminal.shownThemes.append($0.name) }
    closures.suspend = {
      terminal.suspensions += 1
      return []
    }
    var state = AppState(
      request, world, size: Size(columns: columns, rows: rows), glyphs: request.appearance.glyphs ?? .unicode)
    state.recall(request)
    return (world, Session(state, world: closures, restMilliseconds: 30))
  }

  var state: AppState { session.state }
  /// What the screen shows once the hand has rested.
  var screen: String {
    session.take([.tick])
    return session.frame.glyphPlane
  }

  var isOver: Bool { session.isOver }
  /// The themes that were shown, in their order.
  var shownThemes: [String] { terminal.shownThemes }
  /// How often the terminal was given back to the shell.
  var suspensions: Int { terminal.suspensions }
  /// Whether the terminal was to show colours.
  var isColoured: Bool { request.isColoured }
}

/// A terminal that only takes down what is asked of it.
private final class PaperTerminal {
  var shownThemes: [String] = []
  var suspensions = 0
  /// Rung by whatever goes on beside the screen.
  let bell = DispatchSemaphore(value: 0)
}

// What somebody does.
extension Story {
  /// Presses keys, parted by blanks: `j j ctrl-p enter`.
  ///
  /// Each is looked at once the rules have said what they think of the one before.
  func press(_ keys: String) {
    for key in keys.split(separator: " ").compactMap({ Key(String($0)) }) {
      session.take([.key(key)])
      rulesSpeak()
    }
  }

  /// Waits until the rules have said what they think of what is shown.
  private func rulesSpeak() {
    // They are asked at the first turn.
    session.take([.tick])
    while !state.isJudged, !isOver {
      guard terminal.bell.wait(timeout: .now() + 120) == .success else {
        return fail("The rules have said nothing.", #_sourceLocation)
      }
      session.take([.wake])
    }
  }

  func type(_ text: String) { session.take(text.map { .key(Key($0)) }) }

  /// Clicks on the first place where the screen shows a text.
  func click(on text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let y = lines.firstIndex(where: { $0.contains(text) }), let range = lines[y].range(of: text) else {
      return expect(screen: text, sourceLocation: sourceLocation)
    }
    let x = TextWidth.width(of: String(lines[y][..<range.lowerBound])) - 1
    session.take([.mouse(Mouse(.press, at: Point(x: x, y: y)))])
  }

  func resize(_ columns: Int, _ rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    session.take([.resize(Size(columns: columns, rows: rows))])
  }

  func suspend() { session.take([.suspendRequest]) }

  /// Goes to a member's date on the board.
  func go(to member: MemberID, _ day: String) {
    press("home")
    for _ in 0..<60 where state.selection?.member?.id != member { press("k") }
    for _ in 0..<60 where state.selection?.member?.id != member { press("j") }
    for _ in 0..<max(0, Quay.date(day) - state.board.day) { press("l") }
  }

  /// Goes to a seat on the board: to whoever holds it.
  func stand(on seat: SeatID, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let holder = state.rota[seat]?.member else { return fail("Nobody holds \(seat).", sourceLocation) }
    go(to: holder, seat.day.description)
    for _ in 0..<4 where state.selectedSeat != seat { press("tab") }
    expect(state.selectedSeat == seat, "the cursor stands on \(seat)", sourceLocation: sourceLocation)
  }

  /// Takes the line of the list on top that begins with a text.
  func choose(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    press("home")
    for _ in 0..<40 {
      let line = screen.split(separator: "\n").first { $0.contains("▸") } ?? ""
      if line.contains(text) { return press("enter") }
      press("down")
    }
    fail("No line is called “\(text)”.", sourceLocation)
  }

  /// Goes to the screen with that name on its tab.
  func show(_ screen: ScreenID) { press(screen.digit) }

  /// Waits until the plan that is being made has come.
  func planCompletes(sourceLocation: SourceLocation = #_sourceLocation) {
    while state.isPlanning {
      guard terminal.bell.wait(timeout: .now() + 120) == .success else {
        return fail("The plan never came.", sourceLocation)
      }
      session.take([.wake])
    }
    rulesSpeak()
  }

  /// Leaves the board, and opens it again as anybody would the next day.
  func restart() throws {
    while state.hasLayer || state.isPreviewing { press("esc") }
    press("q")
    world.stop()
    _ = request.remember(state.remembered)
    request = try stage.opening(arguments, environment)
    (world, session) = Story.open(request, columns, rows, terminal)
    rulesSpeak()
  }

  /// Runs a command beside the board, as another terminal would.
  @discardableResult
  func command(_ words: String..., as author: String = "amara") -> Stage.Run {
    stage.run(words + ["--team", stage.team.root, "--color", "never"]) { [environment] machine in
      machine.environment = environment.merging(["RESPITE_AUTHOR": author]) { $1 }
    }
  }
}

// What they find.
extension Story {
  func expect(screen text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if !screen.contains(text) { fail("The screen does not show “\(text)”.", sourceLocation) }
  }

  func expect(noScreen text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if screen.contains(text) { fail("The screen shows “\(text)”.", sourceLocation) }
  }

  func expect(message text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard state.notice?.text.contains(text) != true else { return }
    fail("“\(text)” is not said, but: \(state.notice?.text ?? "nothing").", sourceLocation)
  }

  func expect(_ truth: Bool, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if !truth { fail("It is not so that \(what).", sourceLocation) }
  }

  private func fail(_ words: String, _ sourceLocation: SourceLocation) {
    Issue.record("\(words)\n\(screen)", sourceLocation: sourceLocation)
  }

  /// What lies in the files, read anew.
  var disk: LoadedWorkspace { get throws { try stage.team.load() } }

  /// Whoever holds a seat by the files.
  func holder(of seat: SeatID) throws -> MemberID? { try disk.state.rota[seat]?.member }

  /// The causes in the journal, the first first.
  var journal: [String] { get throws { try disk.journal.map(\.change.cause) } }

  /// What the rules say of the files, on the dates the board shows.
  var judgement: Judgement {
    get throws {
      let disk = try disk
      return Evaluator(zones: disk.zones).judge(disk.state, over: state.facts.span)
    }
  }
}

extension Stage {
  /// Where a story's team lies, apart from the home of who looks at it.
  var team: Workspace { Workspace(at: "\(folder)/team", rules: RuleCatalog.all, zones: Clocks.source) }

  /// What the program would open its board with.
  fileprivate func opening(_ arguments: [String], _ environment: [String: String]) throws -> BoardRequest {
    let opened = Opened()
    let run = run(["--team", team.root] + arguments) { machine in
      machine.environment = environment
      machine.showBoard = opened.show
    }
    return try #require(opened.request, "\(run.errors)")
  }
}
