import Planning
import Rota
import Testing

@Suite struct MinStandbyGapDaysTests {
  private let rule = MinStandbyGapDays(RuleValues())

  @Test func `three weeks between stints pass and a day less does not, with name and duty`() throws {
    let first = Diary().adding(["2027-01-11", "2027-01-12"], "18:00", "22:00", .standby)
    #expect(first.adding(["2027-02-03"], "18:00", "22:00", .standby).breaches(of: rule).isEmpty)
    let breach = try #require(first.adding(["2027-02-02"], "18:00", "22:00", .standby).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor is on standby again (Standby) sooner than 21 days after the last time, after 20 days."
    )
  }

  @Test func `all of a member's are one finding, told in weeks`() throws {
    let diary = Diary().adding(["2027-01-11", "2027-01-13", "2027-01-25"], "18:00", "22:00", .standby)
    let breach = try #require(diary.breaches(of: rule).first)
    // 20 days are missing once and 10 once.
    #expect(breach.amount == 3 + 2)
    #expect(breach.seats.count == 3)
    #expect(diary.breaches(of: rule).count == 1)
  }

  @Test func `days in a row are one stint`() {
    let days = (11...17).map { "2027-01-\($0)" }
    #expect(Diary().adding(days, "18:00", "22:00", .standby).breaches(of: rule).isEmpty)
  }
}
