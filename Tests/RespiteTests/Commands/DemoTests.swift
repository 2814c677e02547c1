import Foundation
import Rota
import SampleTeams
import Synchronization
import Testing
import Workspace

@testable import respite

@Suite struct DemoTests {
  @Test(arguments: SampleTeam.allCases)
  func `every sample team is planned over its own horizon, and check says the same`(team: SampleTeam) throws {
    let stage = try Stage()
    let run = stage.run("demo", team.rawValue, "--into", "team", "--effort", "1", "--json")
    #expect(run.status == .done)
    let answer = try run.object()
    let check = try stage.run("check", "--team", "team", "--json").object()
    #expect(answer["check"] as? NSDictionary == check as NSDictionary)
    let plan = try #require(answer["plan"] as? [String: Any])
    #expect(plan["applied"] as? Bool == true)
    #expect(plan["gaps"] as? [String] == check["gaps"] as? [String])
    let week = try #require(answer["week"] as? [String: Any])
    #expect(week["from"] as? String == plan["from"] as? String)
    #expect(answer["folder"] as? String == "\(stage.folder)/team")
  }

  @Test func `without a folder it is written to a scratch folder, whose path is told`() throws {
    let stage = try Stage()
    let run = stage.run("demo", "--effort", "1")
    let folder = "\(stage.folder)/respite-lantern"
    #expect(run.output.hasPrefix("Lantern, 11–17 Jan 2027 · draft\n"))
    let (words, command) = ("Its board, on a terminal:", "respite --team \(folder) --today 2027-01-11")
    let told = words.count + 1 + command.count <= 80 ? "\(words) \(command)" : "\(words)\n  \(command)"
    #expect(
      run.output.hasSuffix(
        "The workspace of this sample team is in \(folder)\n" + told + "\n"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/team.json"))
  }

  @Test func `a folder that holds something is left alone`() throws {
    let stage = try Stage()
    try stage.write("mine", to: "team/notes.txt")
    let run = stage.run("demo", "--into", "team")
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(try stage.read("team/notes.txt") == "mine")
  }

  @Test func `a folder that holds a team is left alone too, and it is said how to open it`() throws {
    let stage = try Stage.holding(Quay.state)
    for words in [
      ["demo", "--into", stage.folder], ["init", "--name", "A", "--zone", "Europe/Lisbon", "--member", "Ann"],
    ] {
      let run = stage.run(words)
      #expect(run.status == .usage)
      #expect(
        run.errors.hasSuffix("To open the one that is there:   respite --team \(stage.folder)\n"), "\(run.errors)")
    }
    #expect(try stage.workspace.load().state == Quay.state)
  }

  @Test func `on a terminal it opens the board at the first planned week`() throws {
    let stage = try Stage(environment: ["TERM": "xterm"], isTerminal: true)
    let opened = Opened()
    let run = stage.run("demo", "lantern", "--effort", "1", "--color", "never") { $0.showBoard = opened.show }
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("The workspace of this sample team is in \(stage.folder)/respite-lantern\n"))
    let request = try #require(opened.request)
    #expect(request.today == Quay.date("2027-01-11"))
    #expect(request.loaded.state.rota.assignments.isEmpty == false)
  }

  @Test func `equal seeds write equal rotas`() throws {
    var rotas: Set<[String]> = []
    for (name, threads) in [("a", "1"), ("b", "2")] {
      let stage = try Stage()
      _ = stage.run("demo", "--into", name, "--effort", "1", "--threads", threads)
      rotas.insert(try (2...5).map { try stage.read("\(name)/rota/2027-W0\($0).json") })
    }
    #expect(rotas.count == 1)
  }
}

/// Takes down what a board was opened with.
final class Opened: Sendable {
  private let last = Mutex<BoardRequest?>(nil)

  var request: BoardRequest? { last.withLock { $0 } }

  var show: @Sendable (BoardRequest) -> Status {
    { [self] request in
      last.withLock { $0 = request }
      return .done
    }
  }
}
