import Foundation
import Rota
import Testing
import Workspace

@testable import respite

@Suite struct HistoryTests {
  /// A stage on which Grace has left the late watch, and Kwame has taken it.
  private func stage(environment: [String: String] = [:]) throws -> Stage {
    let stage = try Stage.holding(Quay.state, environment: environment)
    var loaded = try stage.workspace.load()
    for (seat, cause) in [("2027-01-11", "Kwame covers Monday"), ("2027-01-17", "Kwame covers Sunday")] {
      let seat = try #require(SeatID("incident-watch/late/\(seat)/primary"))
      var after = loaded.state
      after.rota.assign(Assignment(seat: seat, member: "kwame"))
      if seat.day == Quay.monday, let backup = SeatID("incident-watch/lateB/2027-01-11/backup") {
        after.rota.assign(Assignment(seat: backup, member: "grace"))
      }
      let changes = ChangeSet(
        steps: ChangeSet.steps(from: loaded.state, to: after), author: "ines", time: Stage.morning, cause: cause)
      loaded = try stage.workspace.commit(changes, to: loaded)
    }
    return stage
  }

  @Test func `the log tells the latest first, with names where the journal has ids`() throws {
    let stage = try stage()
    #expect(
      stage.run("log").output == """
        2027-01-11 08:00  Inês Carvalho  Kwame covers Sunday  1 seat
        2027-01-11 08:00  Inês Carvalho  Kwame covers Monday  2 seats

        """)
    #expect(
      stage.run("log", "--limit", "1").output == """
        2027-01-11 08:00  Inês Carvalho  Kwame covers Sunday  1 seat
        And 1 before: respite log --limit 2

        """)
  }

  @Test func `a narrow log breaks its words over lines and loses none`() throws {
    let stage = try stage(environment: ["COLUMNS": "44"])
    #expect(
      stage.run("log", "--limit", "1").output == """
        2027-01-11 08:00  Inês      Kwame covers      1 seat
                          Carvalho  Sunday
        And 1 before: respite log --limit 2

        """)
  }

  @Test func `commands are told so that they can be copied`() throws {
    let stage = try stage()
    let common = ["--team", stage.folder, "--today", "2027-01-10"]
    for (command, next) in [("log", "log --limit 2"), ("undo", "redo"), ("redo", "undo")] {
      let run = stage.run([command] + common + (command == "log" ? ["--limit", "1"] : [])) { $0.folder = "/" }
      #expect(run.output.contains("respite \(next) --team \(stage.folder) --today 2027-01-10\n"), "\(run.output)")
    }
  }

  @Test func `undo takes back the last change, redo brings it back, both sign with the author`() throws {
    let stage = try stage(environment: ["RESPITE_AUTHOR": "tomasz"])
    let before = try stage.workspace.load().state
    let undone = stage.run("undo")
    #expect(
      undone.output == """
        Taken back: Kwame covers Sunday (1 seat; by Inês Carvalho, Mon 11 Jan 2027
        08:00).
        To bring it back: respite redo
        Before that: Kwame covers Monday.

        """)
    #expect(try stage.workspace.load().state != before)
    let redone = stage.run("redo")
    #expect(
      redone.output == """
        Brought back: Kwame covers Sunday (1 seat; by Inês Carvalho, Mon 11 Jan 2027
        08:00).
        To take it back again: respite undo

        """)
    #expect(try stage.workspace.load().state == before)
    #expect(try stage.workspace.load().journal.map(\.change.author) == ["ines", "ines", "tomasz", "tomasz"])
  }

  @Test func `nothing to undo or redo is a no`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("log").output == "Nothing has been changed yet.\n")
    let undo = stage.run("undo")
    #expect(undo.status == .no)
    #expect(undo.errors == "There is nothing to undo.\n")
    #expect(stage.run("redo").errors == "There is nothing to redo.\n")
  }

  @Test func `the same for programs`() throws {
    let stage = try stage()
    let log = try stage.run("log", "--json", "--limit", "1").object()
    #expect(log["older"] as? Int == 1)
    let entries = try #require(log["entries"] as? [[String: Any]])
    let entry = try #require(entries.first)
    #expect(Set(entry.keys) == ["id", "sequence", "author", "time", "cause", "kind", "of", "steps"])
    #expect(entry["cause"] as? String == "Kwame covers Sunday")
    #expect(entry["time"] as? String == "2027-01-11T08:00:00Z")
    let undo = try stage.run("undo", "--json").object()
    #expect((undo["undone"] as? [String: Any])?["id"] as? String == entry["id"] as? String)
    let redo = try stage.run("redo", "--json").object()
    #expect((redo["redone"] as? [String: Any])?["id"] as? String == entry["id"] as? String)
  }

  @Test func `what was done stays done where its answer cannot be written`() throws {
    let stage = try stage()
    func full(_ arguments: String...) -> Stage.Run {
      stage.run(arguments) { $0.output = Stream(isTerminal: false) { _ in .failed("No space left on device") } }
    }
    let why = "its answer could not be written: No space left on device.\n"
    for json in [[], ["--json"]] {
      let undo = stage.run(["undo"] + json) {
        $0.output = Stream(isTerminal: false) { _ in .failed("No space left on device") }
      }
      #expect(undo.status == .broken)
      #expect(undo.errors == "“Kwame covers Sunday” was taken back; \(why)")
      let redo = full("redo")
      #expect(redo.status == .broken)
      #expect(redo.errors == "“Kwame covers Sunday” was brought back; \(why)")
    }
    let read = full("log")
    #expect(read.status == .broken)
    #expect(read.errors == "The answer could not be written: No space left on device.\n")
  }

  @Test func `a line that was never finished is left by reading, and put aside by a change, which says so`() throws {
    let stage = try stage()
    let journal = try #require(try FileManager.default.contentsOfDirectory(atPath: "\(stage.folder)/journal").first)
    let whole = try stage.read("journal/\(journal)")
    try stage.write(whole + "{\"author\":", to: "journal/\(journal)")
    for command in [["week"], ["check"], ["log"], ["plan", "--effort", "1"]] {
      let run = stage.run(command)
      #expect(run.errors.hasPrefix("Note: journal/\(journal): the last line is unfinished"))
      #expect(try stage.read("journal/\(journal)") == whole + "{\"author\":")
    }
    let undo = stage.run("undo")
    #expect(undo.errors.contains("an unfinished last line was cut off"))
    #expect(undo.errors.contains(".respite/torn/"))
    // No terminal, no broken lines: a log is searched by whole ones.
    #expect(undo.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("Note: ") }, "\(undo.errors)")
    #expect(stage.run("week").errors == "")
  }
}
