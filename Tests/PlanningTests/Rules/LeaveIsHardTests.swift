import Planning
import Rota
import Testing

@Suite struct LeaveIsHardTests {
  private let rule = LeaveIsHard(RuleValues())

  @Test func `nothing is held while away, standby included, and the duty is named`() throws {
    let diary = Diary().away("2027-01-13", "2027-01-14").adding("2027-01-14T18:00", "2027-01-14T22:00", .standby)
    #expect(
      try #require(diary.breaches(of: rule).first).sentence == "Amara Okafor is away and holds Standby on Thu 14 Jan.")
  }

  @Test func `the evening before ends by ten`() throws {
    let away = Diary().away("2027-01-13", "2027-01-14")
    #expect(away.adding("2027-01-12T18:00", "2027-01-12T22:00").breaches(of: rule).isEmpty)
    let late = away.adding("2027-01-12T18:00", "2027-01-12T22:30")
    #expect(
      try #require(late.breaches(of: rule).first).sentence
        == "Amara Okafor is away from Wed 13 Jan; Review on Tue 12 Jan ends too late on the eve.")
  }

  @Test func `half a day is half a day`() {
    let noon = Diary().away("2027-01-13", "2027-01-14", fromNoon: true, untilNoon: true)
    #expect(noon.adding("2027-01-13T08:00", "2027-01-13T12:00").breaches(of: rule).isEmpty)
    #expect(noon.adding("2027-01-13T08:00", "2027-01-13T12:01").breaches(of: rule).count == 1)
    #expect(noon.adding("2027-01-14T12:00", "2027-01-14T18:00").breaches(of: rule).isEmpty)
    #expect(noon.adding("2027-01-12T18:00", "2027-01-13T02:00").breaches(of: rule).isEmpty)
  }

  @Test func `the eve ends when the team says, to the minute, and belongs to a whole first day alone`() {
    let late = Diary().away("2027-01-13", "2027-01-14").adding("2027-01-12T18:00", "2027-01-12T22:01")
    #expect(late.breaches(of: rule).map(\.amount) == [1])
    #expect(late.breaches(of: LeaveIsHard(RuleValues(["eveLatest": .time(WallTime(clock: "23:00"))]))).isEmpty)
    // Midnight as the latest end leaves the eve to work; the leave itself still begins at midnight.
    let midnight = Diary().away("2027-01-13", "2027-01-14").adding("2027-01-12T20:00", "2027-01-13T00:30")
    #expect(midnight.breaches(of: rule).map(\.amount) == [3])
    let noon = Diary().away("2027-01-13", "2027-01-13", fromNoon: true)
    #expect(noon.adding("2027-01-12T18:00", "2027-01-12T23:30").breaches(of: rule).isEmpty)
    #expect(noon.adding("2027-01-13T11:00", "2027-01-13T12:30").breaches(of: rule).map(\.amount) == [1])
  }

  @Test func `leave cannot be softened`() {
    let crew = Crew(2).setting("leaveIsHard", .off)
    #expect(RuleCatalog.setting(of: LeaveIsHard.definition, in: crew.team).level == .hard)
  }
}
