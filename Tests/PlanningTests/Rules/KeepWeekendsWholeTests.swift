import Planning
import Rota
import Testing

@Suite struct KeepWeekendsWholeTests {
  private let rule = KeepWeekendsWhole(RuleValues())

  @Test func `both days or none, and one day only is named`() throws {
    #expect(Diary().adding(["2027-01-16", "2027-01-17"], "10:00", "18:00", .standby).breaches(of: rule).isEmpty)
    let breach = try #require(
      Diary().adding(["2027-01-17", "2027-01-23"], "10:00", "18:00", .standby).breaches(of: rule).first)
    #expect(breach.amount == 2)
    #expect(
      breach.sentence
        == "Amara Okafor has duty on one day only of the weekend 16–17 Jan (Standby) and 1 more weekend.")
  }

  @Test func `a Friday into Saturday is no day of the weekend`() {
    #expect(Diary().adding("2027-01-15T20:00", "2027-01-16T02:00", .watch).breaches(of: rule).isEmpty)
  }

  @Test func `a team's weekend is found around any of its days`() {
    var settings = TeamSettings(name: "Team", zone: "UTC", weekend: [.fri, .sat], sites: [])
    #expect(settings.weekend(around: Day(iso: "2027-01-16")) == DaySpan(from: Day(iso: "2027-01-15"), count: 2))
    settings.weekend = [.sun]
    #expect(settings.weekend(around: Day(iso: "2027-01-17")).count == 1)
    settings.weekend = Weekday.allCases
    #expect(settings.weekend(around: Day(iso: "2027-01-17")).count == 7)
  }
}
