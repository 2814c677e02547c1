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
    let lines = FindingWords.lines(findings, of: Quay.team)
    #expect(
      lines.map(\.text) == [
        "a", "b", "c",
        "At most every second weekend: missed 3 times, for Grace Nakamura and Inês Carvalho, 11–17 Jan.",
        "A quiet first day after five days away, and quiet days before: missed 2 times, for Inês Carvalho, 11–17 Jan.",
      ])
    #expect(lines.map(\.label) == ["Breach", "Breach", "Breach", "Soft", "Soft"])
    #expect(
      FindingWords.lines(findings, of: Quay.team, all: true).map(\.text) == ["a", "b", "c", "d", "e", "f", "g", "h"])
  }

  @Test func `of many people nobody is named`() {
    let members: [MemberID] = ["grace", "ines", "kwame", "tomasz"]
    let once = members.map { finding("maxWeekends", .soft, $0, "") }
    #expect(
      FindingWords.lines(once, of: Quay.team).map(\.text) == [
        "At most every second weekend: missed for 4 people, 11–17 Jan."
      ])
    #expect(
      FindingWords.lines(once + once, of: Quay.team).map(\.text) == [
        "At most every second weekend: missed 8 times, for 4 people, 11–17 Jan."
      ])
  }

  @Test func `a single finding is told as it is`() {
    let one = [finding("maxWeekends", .soft, "ines", "a")]
    #expect(FindingWords.lines(one, of: Quay.team).map(\.text) == ["a"])
  }

  @Test func `a hole in cover is called one`() {
    #expect(FindingWords.label(finding("continuousCover", .hard, "ines", "")) == "Hole")
  }
}
