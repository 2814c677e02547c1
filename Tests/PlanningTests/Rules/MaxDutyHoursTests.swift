import Planning
import Rota
import Testing

@Suite struct MaxDutyHoursTests {
  private let rule = MaxDutyHours(RuleValues())

  @Test func `twelve hours pass and a minute more does not, with name and duty`() throws {
    #expect(Diary().adding("2027-01-11T08:00", "2027-01-11T20:00", .watch).breaches(of: rule).isEmpty)
    let breach = try #require(Diary().adding("2027-01-11T08:00", "2027-01-11T20:01", .watch).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence == "Amara Okafor works 12 h 1 min at a time, Watch on Mon 11 Jan; 12 h is the most.")
  }

  @Test func `shifts with less than half an hour between are one`() {
    let morning = Diary().adding("2027-01-11T06:00", "2027-01-11T12:00", .watch)
    #expect(morning.adding("2027-01-11T12:29", "2027-01-11T18:30", .watch).breaches(of: rule).count == 1)
    #expect(morning.adding("2027-01-11T12:30", "2027-01-11T18:30", .watch).breaches(of: rule).isEmpty)
  }

  @Test func `standby is not work`() {
    #expect(Diary().adding("2027-01-11T06:00", "2027-01-11T20:00", .standby).breaches(of: rule).isEmpty)
  }
}
