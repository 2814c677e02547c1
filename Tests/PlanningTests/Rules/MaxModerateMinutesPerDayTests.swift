import Planning
import Rota
import Testing

@Suite struct MaxModerateMinutesPerDayTests {
  private let rule = MaxModerateMinutesPerDay(RuleValues())

  @Test func `six hours a day pass and more does not, with name and duty`() throws {
    #expect(Diary().adding("2027-01-11T09:00", "2027-01-11T15:00", severity: .moderate).breaches(of: rule).isEmpty)
    let long = Diary().adding(["2027-01-11", "2027-01-12"], "09:00", "16:00", severity: .moderate)
    let breach = try #require(long.breaches(of: rule).first)
    #expect(breach.amount == 2)
    #expect(
      breach.sentence
        == "Amara Okafor has 7 h of moderate material on Mon 11 Jan (Review) and too much on 1 more day; 6 h is the most."
    )
  }

  @Test func `milder and severe material have rules of their own`() {
    for severity in [Severity.none, .low, .severe] {
      #expect(Diary().adding("2027-01-11T09:00", "2027-01-11T18:00", severity: severity).breaches(of: rule).isEmpty)
    }
  }
}
