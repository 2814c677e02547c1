import Planning
import Rota
import Testing

@Suite struct MaxWeeklyHoursTests {
  private let rule = MaxWeeklyHours(RuleValues())
  private let week = (11...16).map { "2027-01-\($0)" }

  @Test func `sixty hours pass and one more does not, with name and duty`() throws {
    let sixty = Diary().adding(week, "08:00", "18:00")
    #expect(sixty.breaches(of: rule).isEmpty)
    let breach = try #require(sixty.adding("2027-01-17T12:00", "2027-01-17T13:00").breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor works 61 h in the seven days from Mon 11 Jan (Review); 60 h is the most.")
  }

  @Test func `half-time has half of the hours`() {
    var half = Diary().adding(week, "08:00", "13:00")
    half.member.fullTimePercent = 50
    #expect(half.breaches(of: rule).isEmpty)
    #expect(half.adding("2027-01-17T12:00", "2027-01-17T13:00").breaches(of: rule).map(\.amount) == [1])
  }

  @Test func `the seven days begin anywhere`() {
    let days = ["2027-01-14", "2027-01-15", "2027-01-16", "2027-01-18", "2027-01-19", "2027-01-20"]
    #expect(Diary().adding(days, "08:00", "18:30").breaches(of: rule).map(\.amount) == [3])
  }

  @Test func `standby is not work, unless it must be answered at once`() {
    let diary = Diary().adding(week, "08:00", "18:00")
    #expect(diary.adding("2027-01-17T12:00", "2027-01-17T16:00", .standby).breaches(of: rule).isEmpty)
    #expect(diary.adding("2027-01-17T12:00", "2027-01-17T16:00", .standby, respond: 15).breaches(of: rule).count == 1)
  }
}
