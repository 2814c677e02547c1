import Planning
import PlannerUI
import Rota
import Synchronization
import Testing
import Workspace

@testable import respite

@Suite struct FirstRunTests {
  private static let six: TeamAnswers = {
    var answers = TeamAnswers()
    answers.name = "Lantern"
    answers.zone = "Europe/Lisbon"
    answers.people = ["Inês Carvalho", "Amara", "Linh", "Tomasz", "Priya", "Yusuf"].map {
      TeamAnswers.Person(name: $0, share: 100)
    }
    return answers
  }()

  /// A machine whose first screen answers that, and whose board only says that it was shown.
  private func run(_ arguments: [String], at stage: Stage, _ outcome: Welcome.Outcome) -> (run: Stage.Run, boards: Int)
  {
    let boards = Atomic(0)
    let run = stage.run(arguments) { machine in
      machine.showWelcome = { _ in outcome }
      machine.showBoard = { _ in
        boards.add(1, ordering: .relaxed)
        return .done
      }
    }
    return (run, boards.load(ordering: .relaxed))
  }

  @Test func `a new team begins with two weeks that keep every rule`() throws {
    let stage = try Stage(isTerminal: true)
    let (run, boards) = run([], at: stage, .team(Self.six))
    #expect(run.status == .done, "\(run.errors)")
    #expect(boards == 1)
    let loaded = try stage.workspace.load()
    let span = DaySpan(from: Quay.date("2027-01-18"), count: 14)
    let judgement = Evaluator(zones: loaded.zones).judge(loaded.state, over: span)
    #expect(judgement.breaches.isEmpty && judgement.gaps.isEmpty)
    #expect(loaded.state.rota.assignments.allSatisfy { span.contains($0.seat.day) })
  }

  @Test func `init without a word asks the same, and prints what it made`() throws {
    let stage = try Stage(isTerminal: true)
    let (run, boards) = run(["init"], at: stage, .team(Self.six))
    #expect(run.status == .done, "\(run.errors)")
    #expect(boards == 0)
    #expect(run.output.contains("Lantern has a workspace: 6 members"))
    #expect(try stage.workspace.load().state.rota.assignments.isEmpty == false)
  }

  @Test func `whoever leaves the first screen has written nothing`() throws {
    let stage = try Stage(isTerminal: true)
    #expect(run([], at: stage, .quit).run.status == .done)
    #expect(run(["init"], at: stage, .quit).run.status == .no)
    #expect(!stage.workspace.exists)
  }

  @Test func `a sample team opens its board`() throws {
    let stage = try Stage(isTerminal: true)
    let (run, boards) = run([], at: stage, .sample("lantern"))
    #expect(run.status == .done, "\(run.errors)")
    #expect(boards == 1)
  }

  @Test func `where nobody can be asked, the complaint says what to do`() throws {
    let stage = try Stage()
    #expect(stage.run().status == .usage)
    #expect(stage.run("init").status == .usage)
  }
}
