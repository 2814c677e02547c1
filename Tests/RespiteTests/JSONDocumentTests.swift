import Foundation
import Testing

@testable import respite

@Suite struct JSONDocumentTests {
  /// The article's words in code voice under the heading of a command.
  private func keys(of heading: String) throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = try String(
      contentsOf: root.appendingPathComponent("Sources/respite/Respite.docc/AnswersForPrograms.md"), encoding: .utf8)
    let section = article.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") }
    return Set(
      try #require(section).components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
  }

  /// Every key of an answer, however deep.
  private func keys(in value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys(in: $1.value)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(in: $1)) }
  }

  @Test(arguments: [
    ("respite week", ["week"]), ("respite week MEMBER", ["week", "kwame"]), ("respite check", ["check"]),
    ("respite why", ["why", "late/2027-01-11"]), ("respite log, undo, redo", ["log"]),
    ("respite log, undo, redo", ["undo"]), ("respite schema", ["schema"]), ("respite themes", ["themes"]),
    ("respite leave", ["leave", "list"]), ("respite leave", ["leave", "cancel", "tomasz"]),
    ("respite away", ["away", "grace", "2027-01-11"]), ("respite away", ["away", "ines", "2027-01-11"]),
    ("respite rebalance", ["rebalance"]), ("respite resilience", ["resilience"]),
    ("Complaints", ["week", "nobody"]),
  ])
  func `every key of an answer is in the article`(heading: String, arguments: [String]) throws {
    let stage = try Stage.holding(Quay.state)
    // Something to tell of, and to take back.
    if heading.contains("undo") { _ = stage.run("plan", "--apply", "--effort", "1") }
    let answered = keys(in: try stage.run(arguments + ["--json"]).object()).subtracting(["error"])
    let shared: [String: Set<String>] = ["respite away": try self.keys(of: "respite rebalance")]
    #expect(answered.subtracting(try keys(of: heading)).subtracting(shared[heading] ?? []) == [])
  }

  @Test func `so are those of a plan and of a new team, which share words with the others`() throws {
    let common = try keys(of: "respite check").union(["start", "end"])
    let plan = keys(in: try Stage.holding(Quay.state).run("plan", "--effort", "1", "--json").object())
    #expect(plan.subtracting(try keys(of: "respite plan")).subtracting(common) == [])
    let new = try Stage().run("init", "--name", "T", "--zone", "Europe/Lisbon", "--member", "Ann", "--json").object()
    #expect(keys(in: new).subtracting(try keys(of: "respite init")) == [])
  }
}
