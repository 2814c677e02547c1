import Planning
import PlannerUI
import Rota
import TerminalKit
import TestSupport
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import respite

extension BuiltProgram {
  /// The program itself; `RESPITE_PROGRAM` names another build of it.
  static var respite: String {
    get throws(PseudoTerminal.Failure) {
      if let named = getenv("RESPITE_PROGRAM") { return String(cString: named) }
      return try path("respite")
    }
  }
}

/// The program with its board on a terminal of its own.
struct BoardRun {
  let terminal: PseudoTerminal
  private let stage: Stage
  private let size: Size

  static let today = Quay.date("2027-01-13")

  /// Starts it, from a shell if a script is given: there, `"$0" "$@"` is the command.
  init(
    on stage: Stage, size: Size = Size(columns: 80, rows: 24), term: String = "xterm-256color",
    locale: String? = "C.UTF-8", through script: String? = nil
  ) throws {
    self.stage = stage
    self.size = size
    terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let environment =
      ["TERM=\(term)", "PATH=/usr/bin:/bin", "RESPITE_AUTHOR=ines", "SWIFT_BACKTRACE=enable=no"]
      + (locale.map { ["LC_ALL=\($0)"] } ?? [])
    let words = ["--team", stage.folder, "--today", "\(Self.today)"]
    let program = try BuiltProgram.respite
    if let script {
      try terminal.run("/bin/sh", ["-c", script, program] + words, environment: environment)
    } else {
      try terminal.run(program, words, environment: environment)
    }
  }

  /// Waits until the terminal shows the board as it is at first, at the size it has now.
  func shows(_ glyphs: Glyphs = .unicode, at size: Size? = nil, since start: Int = 0) throws {
    let size = size ?? self.size
    let expected = try Self.untimed(rows(at: size, glyphs))
    var shown: VirtualScreen?
    do throws(PseudoTerminal.Failure) {
      try terminal.output { _ in
        let screen = terminal.screen(columns: size.columns, rows: size.rows, since: start)
        shown = screen
        return Self.untimed(screen.text) == expected
      }
    } catch {
      let text = (shown?.text ?? []).joined(separator: "\n")
      throw PseudoTerminal.Failure(
        description: "\(error)\nexpected:\n\(expected.joined(separator: "\n"))\nshown:\n\(text)")
    }
    if let unknown = shown?.unknown, !unknown.isEmpty {
      throw PseudoTerminal.Failure(description: "no terminal knows \(unknown)")
    }
  }

  /// The board's rows by its view alone.
  private func rows(at size: Size, _ glyphs: Glyphs) throws -> [String] {
    let loaded = try stage.workspace.load()
    let zone = loaded.zones[loaded.state.team.settings.zone]
    let moment = Moment(now: zone.start(of: .midnight, on: Self.today), today: Self.today)
    let state = AppState(
      SavedPlan(loaded), over: UsualDates(of: loaded.state, today: Self.today).toLookAt, author: "ines", moment: moment,
      size: size, glyphs: glyphs)
    let world = World(
      moment: { moment }, save: { _ in [] }, undo: { _ in [] }, redo: { [] }, plan: { _, _ in }, cancelPlan: {},
      mail: { [] })
    let frame = Session(state, world: world).frame
    return (0..<size.rows).map { y in
      frame.row(y).filter { $0.width > 0 }.map { glyphs == .ascii ? Glyph($0).asciiTwin.text : $0.text }.joined()
    }
  }

  /// Without the time of day, which goes on.
  private static func untimed(_ rows: [String]) -> [String] {
    rows.map { $0.replacing(/[0-9][0-9]:[0-9][0-9]/, with: "--:--") }
  }
}
