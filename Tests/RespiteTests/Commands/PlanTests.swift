import Rota
import Scheduling
import Synchronization
import Testing
import Workspace

@testable import respite

@Suite struct PlanTests {
  @Test func `a plan says what it would do, and saves nothing`() throws {
    let stage = try Stage.holding(Quay.state)
    let run = stage.run("plan", "--effort", "1")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("Quay, 11–17 Jan 2027: 10 seats.\n"))
    #expect(
      run.output.hasSuffix(
        "Nothing is saved yet. To keep this very plan:\n  respite plan --effort 1 --apply\n"))
    #expect(run.errors == "")
    #expect(try stage.workspace.load().state == Quay.state)
  }

  @Test func `a plan that is applied is saved, and can be taken back`() throws {
    let stage = try Stage.holding(Quay.state)
    let run = stage.run("plan", "--effort", "1", "--apply")
    #expect(run.output.contains("Saved as a draft. To take it back: respite undo"))
    let loaded = try stage.workspace.load()
    #expect(loaded.state.rota != Quay.state.rota)
    #expect(loaded.journal.map(\.change.cause) == ["plan 11–17 Jan"])
    #expect(loaded.journal.map(\.change.author) == ["login"])
    #expect(stage.run("undo").status == .done)
    #expect(try stage.workspace.load().state == Quay.state)
  }

  @Test func `equal seeds give equal words and files, whatever the threads`() throws {
    let arguments = ["plan", "--effort", "1", "--seed", "7", "--apply", "--json"]
    var outputs: Set<String> = []
    var files: Set<String> = []
    for threads in ["1", "2"] {
      let stage = try Stage.holding(Quay.unplanned)
      outputs.insert(stage.run(arguments + ["--threads", threads]).output)
      files.insert(try stage.read("rota/2027-W02.json"))
    }
    #expect(outputs.count == 1)
    #expect(files.count == 1)
  }

  @Test func `a plan that leaves a seat empty is a no`() throws {
    var state = Quay.unplanned
    state.team.members.removeAll { $0.site == "tor" }
    state.team.leave = []
    let run = try Stage.holding(state).run("plan", "--effort", "1")
    #expect(run.status == .no)
    #expect(run.output.contains("Gap     Late watch, Toronto: Mon 11 Jan, Tue 12 Jan, Sun 17 Jan."))
  }

  @Test func `a plan that fills every seat is done`() throws {
    var state = Quay.unplanned
    state.team.duties = [Quay.review]
    #expect(try Stage.holding(state).run("plan", "--effort", "1").status == .done)
  }

  @Test func `a search that was stopped is shown and never saved`() throws {
    let stage = try Stage.holding(Quay.unplanned)
    let run = stage.run("plan", "--apply", "--effort", "10") { machine in
      machine.holdInterrupts = { Machine.HeldInterrupts(isPending: { true }, release: {}) }
    }
    #expect(run.status == .no)
    #expect(
      run.output.hasSuffix("You stopped the search: this is the best found so far, and it is not saved.\n"))
    #expect(try stage.workspace.load().state == Quay.unplanned)
  }

  @Test func `progress goes to a terminal on standard error, and is wiped`() throws {
    let stage = try Stage.holding(Quay.unplanned)
    let run = stage.run("plan", "--effort", "1") { machine in
      machine.errors = Stream(isTerminal: true) { [errors = machine.errors] bytes in
        errors.write(String(decoding: bytes, as: UTF8.self))
      }
    }
    #expect(run.errors.hasPrefix("\rPlanning  "))
    #expect(run.errors.hasSuffix("\r\u{1B}[K"))
    #expect(!run.output.contains("Planning"))
  }

  @Test func `what clashes is looked for in sight, and not when it was interrupted`() throws {
    var state = Quay.unplanned
    state.team.members.removeAll { $0.site == "tor" }
    state.team.leave = []
    let stage = try Stage.holding(state)
    let held = Mutex(false)
    let saved = Mutex(false)
    let arguments = ["plan", "--effort", "1", "--apply"]
    func run(isInterruptedLate: Bool) -> Stage.Run {
      stage.run(arguments) { machine in
        machine.errors = Stream(isTerminal: true) { [errors = machine.errors] bytes in
          let words = String(decoding: bytes, as: UTF8.self)
          if words.contains("looking for what clashes") { held.withLock { $0 = isInterruptedLate } }
          return errors.write(words)
        }
        machine.holdInterrupts = {
          Machine.HeldInterrupts(
            isPending: { held.withLock { $0 } },
            release: {
              let isSaved = (try? stage.read("rota/2027-W02.json")) != nil
              saved.withLock { $0 = isSaved }
            })
        }
      }
    }
    let interrupted = run(isInterruptedLate: true)
    #expect(interrupted.errors.contains("\rPlanned with 6 gaps; looking for what clashes  (Ctrl-C stops)"))
    #expect(interrupted.output.contains("Gap "))
    #expect(!interrupted.output.contains("Why "))
    #expect(!saved.withLock { $0 }, "it is explained before it is saved")
    #expect(interrupted.output.contains("Saved as a draft."))
    held.withLock { $0 = false }
    _ = stage.run("undo")
    #expect(run(isInterruptedLate: false).output.contains("Why "))
  }

  @Test func `the command that keeps the plan repeats what decided it`() throws {
    let stage = try Stage.holding(Quay.unplanned)
    let run = stage.run("plan", "--weeks", "2", "--from", "2027-W03", "--seed", "3", "--effort", "1")
    #expect(run.output.contains("\n  respite plan --weeks 2 --from 2027-01-18 --seed 3 --effort 1 --apply"))
  }

  @Test func `commands are told so that they can be copied`() throws {
    let stage = try Stage.holding(Quay.unplanned)
    let common = ["--team", stage.folder, "--today", "2027-01-10", "--effort", "1"]
    let run = stage.run(["plan"] + common) { $0.folder = "/" }
    #expect(run.output.hasSuffix("\n  respite plan --effort 1 --apply --team \(stage.folder) --today 2027-01-10\n"))
    let applied = stage.run(["plan", "--apply"] + common) { $0.folder = "/" }
    #expect(applied.output.contains("respite undo --team \(stage.folder) --today 2027-01-10\n"))
  }

  @Test func `people stand in the order of the team, never by what they carry`() throws {
    let run = try Stage.holding(Quay.unplanned).run("plan", "--effort", "1", "--json")
    let people = try #require(try run.object()["people"] as? [[String: Any]])
    #expect(people.compactMap { $0["member"] as? String } == ["grace", "ines", "kwame", "tomasz"])
  }

  @Test func `the same for programs`() throws {
    let answer = try Stage.holding(Quay.unplanned).run("plan", "--effort", "1", "--json").object()
    #expect(
      Set(answer.keys) == [
        "team", "from", "to", "seed", "applied", "ended", "moves", "moved", "seats", "before", "after", "gaps",
        "findings", "solved", "raised", "eased", "changes", "people", "shortage", "evennessBefore", "evennessAfter",
      ])
    #expect(answer["applied"] as? Bool == false)
    #expect(answer["ended"] as? String == "effort")
    let before = try #require(answer["before"] as? [String: Int])
    #expect(Set(before.keys) == ["breaches", "gaps", "cost", "unevenness"])
    #expect(before["gaps"] == 10)
  }
}
