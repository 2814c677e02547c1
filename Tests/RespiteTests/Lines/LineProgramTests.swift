import Foundation
import TestSupport
import Testing

@testable import respite

@Suite struct LineProgramTests {
  @Test(
    arguments: [
      (["--plain"], ["TERM": "xterm"]), ([], ["TERM": "dumb"]), ([], ["TERM": "xterm", "RESPITE_A11Y": "1"]),
    ] as [([String], [String: String])])
  func `on a terminal a sitting in lines is held where it is wished for, or nothing else can be`(
    arguments: [String], environment: [String: String]
  ) throws {
    let stage = try Stage.holding(Quay.state, environment: environment, isTerminal: true)
    let (board, lines) = (Opened(), Opened())
    let run = stage.run(arguments) { ($0.showBoard, $0.holdSitting) = (board.show, lines.show) }
    #expect(run.output == "" && run.status == .done)
    #expect(lines.request != nil && board.request == nil)
  }

  @Test(arguments: [[:], ["RESPITE_A11Y": "0"], ["RESPITE_A11Y": ""]] as [[String: String]])
  func `elsewhere the board opens`(environment: [String: String]) throws {
    let stage = try Stage.holding(Quay.state, environment: environment, isTerminal: true)
    let (board, lines) = (Opened(), Opened())
    _ = stage.run { ($0.showBoard, $0.holdSitting) = (board.show, lines.show) }
    #expect(board.request != nil && lines.request == nil)
  }

  @Test func `a pipe gets the week, however it is set, and lines only when it asks for them`() throws {
    let stage = try Stage.holding(Quay.state, environment: ["RESPITE_A11Y": "1", "TERM": "dumb"])
    let lines = Opened()
    #expect(stage.run { $0.holdSitting = lines.show }.output == stage.run("week").output)
    #expect(lines.request == nil)
    _ = stage.run("--plain", "--json") { $0.holdSitting = lines.show }
    #expect(lines.request == nil)
    _ = stage.run("--plain") { $0.holdSitting = lines.show }
    #expect(lines.request != nil)
  }

  @Test func `answers from a pipe, and what was planned is saved`() throws {
    let stage = try Stage.holding(Quay.state)
    let run = try BinaryTests.run(
      ["--plain"], in: stage.folder, through: "printf 'plan\\n1\\n1\\nt\\nq\\n' | \"$1\" --plain --today 2027-01-11")
    #expect(run.0 == 0 && run.2 == "")
    let lines = run.1.split(separator: "\n").map(String.init)
    #expect(lines.contains("The proposal."))
    #expect(lines.contains { $0.hasPrefix("The plan for 11 to 17 Jan is saved.") })
    #expect(lines.last == "Goodbye.")
    #expect(try stage.files().keys.contains("rota/2027-W02.json"))
  }

  @Test func `the end of the input ends it`() throws {
    let stage = try Stage.holding(Quay.state)
    let run = try BinaryTests.run(["--plain"], in: stage.folder)
    #expect(run.0 == 0)
    #expect(run.1.hasSuffix("\nGoodbye.\n"))
  }

  @Test(arguments: ["q\n", "\u{4}", "\u{3}"])
  func `q, Control-D and Control-C end it on a terminal, which is as it was`(typed: String) throws {
    let stage = try Stage.holding(Quay.state)
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    try terminal.run(try BuiltProgram.respite, ["--team", stage.folder], environment: ["TERM=dumb", "RESPITE_AUTHOR=ines"])
    try terminal.output { $0.contains("18. What was said lately") }
    terminal.send(typed)
    #expect(try terminal.ending() == .exit(0))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("Goodbye."))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `a terminal that cannot show the board is spoken to in lines`() throws {
    let stage = try Stage.holding(Quay.state)
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    try terminal.run(try BuiltProgram.respite, ["--team", stage.folder], environment: ["TERM=nobody-knows-this"])
    try terminal.output { $0.contains("18. What was said lately") }
    terminal.send("q\n")
    #expect(try terminal.ending() == .exit(0))
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("Here are lines instead."))
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
