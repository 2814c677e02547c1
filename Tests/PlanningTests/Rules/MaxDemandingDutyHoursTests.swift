import Planning
import Rota
import Testing

@Suite struct MaxDemandingDutyHoursTests {
  private let rule = MaxDemandingDutyHours(RuleValues())

  @Test func `a night of nine hours is too long, and so is the autumn night that looks like eight`() throws {
    #expect(Diary().adding("2027-01-11T22:00", "2027-01-12T06:00", .watch).breaches(of: rule).isEmpty)
    #expect(Diary().adding("2027-01-11T21:00", "2027-01-12T06:00", .watch).breaches(of: rule).map(\.amount) == [1])
    let breach = try #require(Diary().adding("2026-10-24T22:00", "2026-10-25T06:00", .watch).breaches(of: rule).first)
    #expect(
      breach.sentence
        == "Amara Okafor works 9 h at a time, Watch on Sat 24 Oct, at night; 8 h is the most.")
    #expect(Diary().adding("2027-03-27T22:00", "2027-03-28T07:00", .watch).breaches(of: rule).isEmpty)
  }

  @Test func `a long day passes, unless any of it is severe`() {
    let day = Diary().adding("2027-01-11T08:00", "2027-01-11T13:00")
    #expect(day.adding("2027-01-11T13:00", "2027-01-11T17:00").breaches(of: rule).isEmpty)
    #expect(day.adding("2027-01-11T13:00", "2027-01-11T17:00", severity: .severe).breaches(of: rule).count == 1)
  }
}
