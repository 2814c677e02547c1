import Planning
import Rota
import Testing

@testable import respite

@Suite struct FindingWordsTests {
  private func finding(_ rule: RuleID, _ level: RuleSetting.Level, _ member: MemberID, _ sentence: String) -> Finding {
    Finding(
      rule: rule, level: level, members: [member], days: Quay.settings.week(of: Quay.monday), amount: 1,
      sentence: sentence)
  }

  @Test func `many findings of one soft rule are told by number, hard ones always one by one`() {
    let findings =
      ["a", "b", "c"].map { finding("minDailyRestHours", .hard, "ines", $0) }
      + ["d", "e", "f"].map { finding("maxWeekends", .soft, $0 == "f" ? "ines" : "grace", $0) }
      + ["g", "h"].map { finding("softLandingDays", .soft, "ines", $0) }
    let lines = FindingWords.lines(findings)
    #expect(
      lines.map(\.text) == ["a", "b", "c", "At most every second weekend: 3 findings, of 2 people.", "g", "h"])
    #expect(lines.map(\.label) == ["Breach", "Breach", "Breach", "Soft", "Soft", "Soft"])
    #expect(FindingWords.lines(findings, all: true).map(\.text) == ["a", "b", "c", "d", "e", "f", "g", "h"])
  }

  @Test func `a hole in cover is called one`() {
    #expect(FindingWords.label(finding("continuousCover", .hard, "ines", "")) == "Hole")
  }
}
