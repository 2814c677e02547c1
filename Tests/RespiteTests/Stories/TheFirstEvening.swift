import Planning
import PlannerUI
import Rota
import TerminalKit
import Testing
import Workspace

@testable import respite

/// Somebody has just built the program and starts it in an empty folder, where there is no team.
@Suite struct TheFirstEvening {
  /// Starts the program, presses what stands in `keys` and types what does not name a key; what it opened, if it did.
  private func start(_ stage: Stage, _ keys: [String]) throws -> (run: Stage.Run, board: BoardRequest?) {
    let opened = Opened()
    let run = stage.run([]) { machine in
      machine.environment = ["TERM": "xterm", "HOME": stage.folder]
      machine.zone = "Europe/Lisbon"
      machine.showBoard = opened.show
      machine.showWelcome = { request in
        var welcome = Welcome(
          samples: DemoCommand.samples, folder: request.folder, questions: request.questions,
          size: Size(columns: 80, rows: 24), glyphs: .unicode)
        for key in keys {
          let events: [Event] =
            if let named = Key(key), key.count > 1 { [.key(named)] } else { key.map { .key(Key($0)) } }
          for event in events {
            if let outcome = welcome.take(event) { return outcome }
          }
        }
        return .quit
      }
    }
    return (run, opened.request)
  }

  @Test func `a sample team is one key away, planned, and in files of its own`() throws {
    let stage = try Stage(isTerminal: true)
    let (run, board) = try start(stage, ["enter"])
    #expect(run.status == .done, "\(run.errors)")
    let request = try #require(board)
    #expect(request.workspace.root == "\(stage.folder)/respite-lantern")
    #expect(!request.loaded.state.rota.assignments.isEmpty)
    #expect(run.output.contains("respite --team \(request.workspace.root)"), "\(run.output)")
    #expect(!stage.workspace.exists, "the folder itself is left alone")
  }

  @Test func `a team of one's own is asked for, and ends in two weeks that keep every rule`() throws {
    let stage = try Stage(isTerminal: true)
    let people = ["Inês Carvalho", "Amara 80%", "Linh", "Tomasz", "Priya", "Yusuf"].flatMap { [$0, "enter"] }
    let (run, board) = try start(stage, ["4", "Pier", "enter", "Europe/Lisbon", "enter"] + people + ["enter"])
    #expect(run.status == .done, "\(run.errors)")
    #expect(board?.workspace.root == stage.folder)
    let loaded = try stage.workspace.load()
    #expect(loaded.state.team.settings.name == "Pier" && loaded.state.team.member("amara")?.fullTimePercent == 80)
    let span = DaySpan(from: Quay.date("2027-01-18"), count: 14)
    let judgement = Evaluator(zones: loaded.zones).judge(loaded.state, over: span)
    #expect(judgement.breaches.isEmpty && judgement.gaps.isEmpty)
  }

  @Test func `whoever looks and leaves has written nothing`() throws {
    let stage = try Stage(isTerminal: true)
    let (run, board) = try start(stage, ["j", "j", "q"])
    #expect(run.status == .done && board == nil)
    #expect(try stage.files().isEmpty)
  }
}
