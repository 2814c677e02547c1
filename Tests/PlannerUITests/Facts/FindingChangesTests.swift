import Planning
import PlannerUI
import Rota
import Testing

@Suite struct FindingChangesTests {
  private func finding(_ rule: RuleID, _ amount: Int, from day: String, days: Int = 7) -> Finding {
    Finding(
      rule: rule, level: .hard, members: ["ada"], days: DaySpan(from: .on(day), count: days), amount: amount,
      sentence: "\(rule) by \(amount).")
  }

  @Test func `what is there on both sides is no change`() {
    let same = finding("rest", 2, from: "2027-03-01")
    let changes = FindingChanges(from: [same], to: [same])
    #expect(changes.raised.isEmpty && changes.solved.isEmpty && changes.eased.isEmpty)
  }

  @Test func `a finding that only shrinks is eased, neither solved nor raised`() {
    let changes = FindingChanges(
      from: [finding("cover", 673, from: "2027-03-01", days: 28)], to: [finding("cover", 39, from: "2027-03-06")])
    #expect(changes.eased.map(\.amount) == [39])
    #expect(changes.eased.map { changes.earlier[$0]?.amount } == [673], "what it was before is kept")
    #expect(changes.raised.isEmpty && changes.solved.isEmpty)
  }

  @Test func `one that grows is raised`() {
    let changes = FindingChanges(
      from: [finding("rest", 2, from: "2027-03-01")], to: [finding("rest", 3, from: "2027-03-01")])
    #expect(changes.raised.map(\.amount) == [3])
    #expect(changes.solved.isEmpty)
  }

  @Test func `the same rule on other dates is another finding`() {
    let changes = FindingChanges(
      from: [finding("rest", 3, from: "2027-03-01")], to: [finding("rest", 2, from: "2027-03-15")])
    #expect(changes.raised.map(\.amount) == [2])
    #expect(changes.solved.map(\.amount) == [3])
  }

  @Test func `history is nobody's doing`() {
    var old = finding("rest", 3, from: "2027-03-01")
    old.isHistory = true
    let changes = FindingChanges(from: [], to: [old])
    #expect(changes.raised.isEmpty)
  }
}
