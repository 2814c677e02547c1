import Planning
import Rota
import Testing

@Suite struct MaxConsecutiveDutyDaysTests {
  private func days(_ range: ClosedRange<Int>) -> [String] { range.map { "2027-01-\($0)" } }

  @Test func `five days pass and six do not, with name and duty`() throws {
    let rule = MaxConsecutiveDutyDays(RuleValues())
    #expect(Diary().adding(days(11...15), "09:00", "17:00").breaches(of: rule).isEmpty)
    #expect(
      try #require(Diary().adding(days(11...16), "09:00", "17:00").breaches(of: rule).first).sentence
        == "Amara Okafor has duty on 6 days in a row, 11–16 Jan (Review); 5 is the most.")
  }

  @Test func `a day with standby alone is free, unless the team says otherwise`() {
    let diary = Diary().adding(days(11...15), "09:00", "17:00").adding(days(16...16), "10:00", "18:00", .standby)
    #expect(diary.breaches(of: MaxConsecutiveDutyDays(RuleValues())).isEmpty)
    #expect(diary.breaches(of: MaxConsecutiveDutyDays(RuleValues(["countsStandby": .flag(true)]))).count == 1)
  }

  @Test func `a night counts for the day on which it starts`() {
    let rule = MaxConsecutiveDutyDays(RuleValues())
    #expect(Diary().adding(days(11...15), "22:00", "30:00").breaches(of: rule).isEmpty)
  }
}
