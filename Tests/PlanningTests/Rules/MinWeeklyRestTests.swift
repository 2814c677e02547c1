import Planning
import Rota
import Testing

@Suite struct MinWeeklyRestTests {
  private let rule = MinWeeklyRest(RuleValues())

  private func days(_ range: ClosedRange<Int>) -> [String] { range.map { "2027-01-\($0)" } }

  @Test func `six days pass and seven do not, with name and duty`() throws {
    #expect(Diary().adding(days(11...16), "09:00", "17:00").breaches(of: rule).isEmpty)
    let breach = try #require(Diary().adding(days(11...17), "09:00", "17:00").breaches(of: rule).first)
    #expect(breach.amount == 19)
    #expect(
      breach.sentence
        == "Amara Okafor has no 35 h in a row to themselves for 152 h, from Review on Mon 11 Jan to Review on Sun 17 Jan; "
        + "133 h is the most.")
  }

  @Test func `standby is no rest, and neither is learning`() {
    for kind in [ShiftTemplate.Kind.standby, .shadow, .support] {
      let diary = Diary().adding(days(11...15), "09:00", "17:00").adding(days(16...17), "10:00", "12:00", kind)
      #expect(diary.breaches(of: rule).count == 1)
    }
  }

  @Test func `a rest of exactly 35 hours is long, one of a minute less is not`() {
    let worked = Diary().adding(days(11...15), "09:00", "17:00")
    let before = worked.adding("2027-01-17T04:00", "2027-01-17T08:00")
      .adding(["2027-01-18"], "09:00", "17:00")
    #expect(before.breaches(of: rule).isEmpty)
    let short = worked.adding("2027-01-17T03:59", "2027-01-17T08:00").adding(["2027-01-18"], "09:00", "17:00")
    #expect(short.breaches(of: rule).count == 1)
  }

  @Test func `rest is elapsed time: the spring weekend is an hour shorter`() {
    let spring = Diary().adding(
      ["2027-03-22", "2027-03-23", "2027-03-24", "2027-03-25", "2027-03-26"], "09:00", "17:00"
    )
    .adding("2027-03-27T09:00", "2027-03-27T22:00").adding("2027-03-29T09:00", "2027-03-29T17:00")
    // 22:00 to 09:00 on the day after the next: 35 h on the wall, 34 h on the clock.
    #expect(spring.breaches(of: rule).count == 1)
  }
}
