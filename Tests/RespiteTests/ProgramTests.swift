import ArgumentParser
import Foundation
import Rota
import TerminalKit
import Testing
import Workspace

@testable import respite

@Suite struct ProgramTests {
  @Test func `without a command and a terminal it prints the week`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run().output == stage.run("week").output)
  }

  @Test func `without a command, on a terminal, it opens the board`() throws {
    let stage = try Stage.holding(Quay.state, environment: ["TERM": "xterm"], isTerminal: true)
    let opened = Opened()
    let run = stage.run { $0.showBoard = opened.show }
    #expect(run.output == "")
    #expect(opened.request?.today == nil)
    #expect(opened.request?.author == "login")
    _ = stage.run("--today", "2027-01-13") { $0.showBoard = opened.show }
    #expect(opened.request?.today == Quay.date("2027-01-13"))
  }

  @Test func `where there is no workspace it says what can be done`() throws {
    let run = try Stage().run()
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors.split(separator: "\n").dropFirst().joined(separator: "\n") == Complaint.firstSteps)
  }

  @Test func `a workspace is found from within, and by name, with the option before or after the command`() throws {
    let stage = try Stage.holding(Quay.state)
    let expected = stage.run("check").output
    #expect(stage.run("check") { $0.folder += "/members" }.output == expected)
    for arguments in [["check", "--team", stage.folder], ["--team", stage.folder, "check"]] {
      #expect(stage.run(arguments) { $0.folder = "/" }.output == expected)
    }
  }

  @Test func `a place inside a workspace names it, a stranger's folder inside it does not`() throws {
    let stage = try Stage.holding(Quay.state)
    let expected = stage.run("check").output
    for place in [
      "rota", "rota/", "./members", "members/ines.json", "team.json", ".respite", "rules.json", "rota/2027-W02.json",
    ] {
      #expect(stage.run("check", "--team", place).output == expected, "\(place)")
    }
    for place in ["elsewhere", "notes/rota"] {
      let run = stage.run("check", "--team", place)
      #expect(run.status == .usage)
      #expect(
        run.errors == """
          There is no workspace in \(stage.folder)/\(place), but there is one around it. Did you mean: --team \(stage.folder)

          """)
    }
  }

  @Test func `a workspace without team json is broken, not absent`() throws {
    let stage = try Stage.holding(Quay.state)
    try FileManager.default.removeItem(atPath: "\(stage.folder)/team.json")
    for folder in ["", "/members"] {
      let run = stage.run("week") { $0.folder += folder }
      #expect(run.status == .broken)
      #expect(
        run.errors == """
          The workspace in \(stage.folder) cannot be read: 1 problem.
            team.json: found no such file, expected the team's name, zone and sites. The other files are still here: bring it back from a backup or from git.
          Mend what is named, then try again; nothing was changed.

          """)
    }
  }

  @Test func `today can be told`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("week", "--today", "2027-01-20").output.hasPrefix("Quay, 18–24 Jan 2027"))
    #expect(stage.run("--today", "2027-01-20", "week").output.hasPrefix("Quay, 18–24 Jan 2027"))
    // One minute into Monday in Lisbon, where this team says "today", and Sunday still in Toronto.
    let late = stage.run("week") { $0.now = { Instant(seconds: Stage.morning.seconds - 8 * 3600 + 60) } }
    #expect(late.output.hasPrefix("Quay, 11–17 Jan 2027"))
  }

  @Test(arguments: [
    ["wek"], ["week", "--date", "2027-02-30"], ["week", "--wek"], ["plan", "--weeks", "99"], ["plan", "--effort", "0"],
    ["log", "--limit", "0"], ["--color", "pink"], ["demo", "atlantis"], ["why"], ["plan", "--threads", "0"],
    ["plan", "--seconds", "0"], ["week", "ines", "tomasz"],
  ])
  func `what the program does not know is a wrong usage, said on standard error`(arguments: [String]) throws {
    let run = try Stage.holding(Quay.state).run(arguments)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.errors.hasSuffix("\n"))
  }

  @Test(arguments: [
    (["plan", "--effort", "-1"], "The effort goes from 1 to 1000; -1 does not."),
    (["plan", "--weeks", "-1"], "-1 weeks cannot be looked at together: ask for 1 to 26."),
    (["check", "--weeks", "-1"], "-1 weeks cannot be looked at together: ask for 1 to 26."),
    (["plan", "--seconds", "-5"], "The seconds go from 1 to 86400; -5 do not."),
    (["plan", "--threads", "-1"], "The threads go from 1 to 64; -1 do not."),
    (["plan", "--seed", "-1"], "The value '-1' is invalid for '--seed <number>'"),
    (["log", "--limit", "-1"], "At least one change must be shown; -1 is less."),
  ])
  func `a number below nothing is told to be none that is meant`(arguments: [String], sentence: String) throws {
    let run = try Stage.holding(Quay.state).run(arguments)
    #expect(run.status == .usage)
    #expect(run.errors.hasPrefix("Error: \(sentence)"), "\(run.errors)")
  }

  @Test func `the help says what each status means`() throws {
    let help = try Stage().run("--help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "0 when it is done", "1 when the answer is no", "2 when it was asked in a way it does not know",
      "3 when the workspace is broken or the machine would not do something, such as write the answer",
      "4 when somebody else holds it.",
    ] { #expect(help.contains(words), "\(words)") }
  }

  @Test func `a mistyped command is answered with the nearest`() throws {
    let stage = try Stage()
    #expect(stage.run("chekc").errors.hasSuffix("Did you mean: respite check\n"))
    let whole = stage.run("--today", "2027-01-11", "wek", "--team", "my team")
    #expect(whole.errors.hasSuffix("Did you mean: respite --today 2027-01-11 week --team 'my team'\n"))
    #expect(stage.run("frobnicate").errors.contains("The commands are: demo, init, plan, check, week"))
  }

  @Test func `every problem of every file is named by place, and the status is 3`() throws {
    let stage = try Stage.holding(Quay.state)
    try stage.write("{\n  \"format\": 1,\n  \"rules\": []\n}\n", to: "rules.json")
    try stage.write("{", to: "members/ines.json")
    for command in [["week"], ["check"], ["plan"], ["log"], ["undo"], []] {
      let run = stage.run(command)
      #expect(run.status == .broken)
      #expect(run.output == "")
      let lines = run.errors.split(separator: "\n")
      #expect(lines.first == "The workspace in \(stage.folder) cannot be read: 2 problems in 2 files.")
      #expect(lines.dropFirst().first?.hasPrefix("  members/ines.json:") == true)
      #expect(lines.dropFirst(2).first?.hasPrefix("  rules.json:3:12: ") == true)
    }
  }

  @Test func `programs get the problems as JSON`() throws {
    let stage = try Stage.holding(Quay.state)
    try stage.write("{", to: "members/ines.json")
    let error = try #require(stage.run("week", "--json").object()["error"] as? [String: Any])
    #expect(error["status"] as? Int == 3)
    let problem = try #require((error["problems"] as? [[String: Any]])?.first)
    #expect(Set(problem.keys) == ["file", "line", "column", "found", "expected", "advice"])
    #expect(problem["file"] as? String == "members/ines.json")
    let usage = try #require(stage.run("wek", "--json").object()["error"] as? [String: Any])
    #expect(usage["status"] as? Int == 2)
  }

  @Test(
    arguments: [
      (WorkspaceError.held("Inês is saving."), 4), (.changed, 4), (.nothing("There is nothing to undo."), 1),
      (.missing("/x"), 2), (.occupied("/x"), 2), (.system("No."), 3), (.broken([]), 3),
    ] as [(WorkspaceError, Int32)])
  func `each way a workspace fails has its status`(error: WorkspaceError, status: Int32) {
    #expect(Complaint.workspace(error, folder: "/x").status.rawValue == status)
  }

  @Test func `colour needs a terminal that wants it, or to be asked for`() throws {
    let state = Quay.state
    func output(_ environment: [String: String], terminal: Bool, _ arguments: String...) throws -> String {
      try Stage.holding(state, environment: environment, isTerminal: terminal).run(["week"] + arguments).output
    }
    let escape = "\u{1B}["
    #expect(try output([:], terminal: true).contains(escape))
    #expect(try !output([:], terminal: false).contains(escape))
    #expect(try !output(["NO_COLOR": "1"], terminal: true).contains(escape))
    #expect(try output(["NO_COLOR": ""], terminal: true).contains(escape))
    #expect(try !output(["TERM": "dumb"], terminal: true).contains(escape))
    #expect(try output(["NO_COLOR": "1"], terminal: false, "--color", "always").contains(escape))
    #expect(try !output([:], terminal: true, "--color", "never").contains(escape))
  }

  @Test func `the help says that what is asked for counts above NO_COLOR`() throws {
    let help = try Stage().run("week", "--help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains("NO_COLOR turns auto off; always and never count above it."))
  }

  @Test func `colour never says what words do not`() throws {
    let stage = try Stage.holding(Quay.state)
    let coloured = stage.run("check", "--color", "always").output
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == stage.run("check").output)
  }

  @Test func `the width is what COLUMNS says, the terminal's, or 80`() throws {
    func widest(_ environment: [String: String], columns: Int?) throws -> Int {
      let stage = try Stage.holding(Quay.state, environment: environment, columns: columns, isTerminal: columns != nil)
      return stage.run("check", "--color", "never").output.split(separator: "\n").map { TextWidth.width(of: $0) }.max()
        ?? 0
    }
    #expect(try widest([:], columns: nil) <= 80)
    #expect(try widest([:], columns: 50) <= 50)
    #expect(try widest(["COLUMNS": "44"], columns: 120) <= 44)
  }

  @Test func `whoever stops reading is no fault, a disk that is full is`() throws {
    let stage = try Stage.holding(Quay.state)
    let closed = stage.run("week") { $0.output = Stream(isTerminal: false) { _ in .closed } }
    #expect(closed.status == .done)
    #expect(closed.errors == "")
    let full = stage.run("week") { $0.output = Stream(isTerminal: false) { _ in .failed("No space left on device") } }
    #expect(full.status == .broken)
    #expect(full.errors == "The answer could not be written: No space left on device.\n")
  }

  @Test(
    arguments: [
      (["plan", "--effort", "1", "--apply"], "The plan was kept"),
      (
        ["init", "--team", "new", "--name", "New", "--zone", "Europe/Lisbon", "--member", "Ana"],
        "The workspace was made in FOLDER/new"
      ),
      (["demo", "--into", "new", "--effort", "1"], "The sample team was planned in FOLDER/new"),
    ] as [([String], String)])
  func `what was saved is said to be, where the answer cannot be written`(arguments: [String], saved: String) throws {
    let stage = try Stage.holding(Quay.unplanned)
    let full = stage.run(arguments) {
      $0.output = Stream(isTerminal: false) { _ in .failed("No space left on device") }
    }
    #expect(full.status == .broken)
    let sentence = saved.replacing("FOLDER", with: stage.folder)
    #expect(full.errors == "\(sentence); its answer could not be written: No space left on device.\n")
  }

  @Test func `no byte of a file can steer the terminal`() throws {
    let stage = try Stage.holding(Quay.state)
    let text = try stage.read("members/grace.json").replacingOccurrences(of: "Grace Nakamura", with: "Grace\\u001b[2J")
    try stage.write(text, to: "members/grace.json")
    let run = stage.run("week")
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `help and the version are answers`() throws {
    let stage = try Stage()
    #expect(stage.run("--version").output == "\(Respite.configuration.version)\n")
    for arguments in [["--help"], ["help"], ["week", "--help"], ["help", "week"]] {
      let run = stage.run(arguments)
      #expect(run.status == .done)
      #expect(run.output.hasPrefix("OVERVIEW: "))
      #expect(run.errors == "")
    }
  }

  @Test(arguments: [Respite.self] + Respite.configuration.subcommands)
  func `help fits the page`(command: any ParsableCommand.Type) throws {
    let name = command == Respite.self ? [] : [command.configuration.commandName].compactMap(\.self)
    let help = try Stage().run(["help"] + name).output
    for line in help.split(separator: "\n") { #expect(TextWidth.width(of: line) <= 80, "\(line)") }
  }

  @Test func `a complaint is broken over lines on a terminal, and whole elsewhere`() throws {
    let stage = try Stage.holding(Quay.state)
    let piped = stage.run("why", "nothing")
    #expect(piped.errors.split(separator: "\n").count == 1)
    let shown = stage.run("why", "nothing") { machine in
      machine.errors = Stream(isTerminal: true, columns: 60) { [errors = machine.errors] bytes in
        errors.write(String(decoding: bytes, as: UTF8.self))
      }
    }
    let lines = shown.errors.split(separator: "\n")
    #expect(lines.count > 2)
    for line in lines { #expect(TextWidth.width(of: line) <= 60, "\(line)") }
  }

  @Test(arguments: [Respite.self] + Respite.configuration.subcommands)
  func `every command explains itself with an example that fits the page`(command: any ParsableCommand.Type) {
    let help = Respite.helpMessage(for: command, columns: 80)
    #expect(help.contains("For example:\n  respite "))
    let examples =
      command.configuration.discussion.split(separator: "For example:\n").last?.split(separator: "\n") ?? []
    for example in examples {
      #expect(TextWidth.width(of: example) <= 80, "\(example)")
      #expect(help.contains(example))
    }
  }

  @Test(arguments: Respite.configuration.subcommands.map { $0._commandName } + ["leave approve", "leave request", ""])
  func `help fits 80 columns, and an option is never parted from its value`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try Stage().run(words + ["--help"])
    #expect(run.status == .done)
    for line in run.output.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
      #expect(line.filter { $0 == "[" }.count == line.filter { $0 == "]" }.count, "\(line)")
    }
  }
}
