import Planning
import Rota
import Scheduling
import Testing

@Suite struct ClashFinderTests {
  private let finder = ClashFinder(zones: .fixtures)
  private let effort = Effort(moves: 40_000, lanes: 2, threads: 2)

  private func clash(in crew: Crew) -> Clash? {
    finder.clash(in: TeamState(team: crew.team), over: crew.span, effort: effort)
  }

  @Test func `where everything fits there is none`() {
    #expect(clash(in: Crew(4, days: 14).asking(Crew.watch("day", "08:00", "16:00"))) == nil)
  }

  @Test func `a seat that needs whoever is away is named with the leave, and nothing else is`() throws {
    var crew = Crew(2, days: 14).asking(
      Crew.watch("pair", "09:00", "13:00", on: [.wed], kind: .review, seats: 2),
      Crew.watch("solo", "09:00", "13:00", on: [.mon, .tue], kind: .review))
    let wednesday = Day(iso: "2027-01-20")
    crew.leave = [
      Leave(member: "ben", from: wednesday, to: wednesday, status: .approved),
      Leave(member: "ada", from: Day(iso: "2027-01-15"), to: Day(iso: "2027-01-15"), status: .approved),
    ]
    let clash = try #require(self.clash(in: crew))
    #expect(clash.shifts.map(\.template.id) == ["pair"])
    #expect(clash.shifts.map(\.day) == [wednesday])
    #expect(clash.leave.map(\.member) == ["ben"])
    #expect(clash.rules == [])
    #expect(
      clash.sentences == [
        "Pair watch on Wed 20 Jan cannot be filled.", "Too few people can take any of these 2 seats.",
        "Ben is away, Wed 20 Jan.",
      ])
    #expect(
      clash.waysOut.map(\.sentence) == [
        "One more person trained for watch: then every seat can be filled.",
        "One seat less in Pair watch: then every seat can be filled.",
      ])
  }

  @Test func `hours that nobody may carry are named by their rule`() throws {
    let crew = Crew(2, days: 7)
      .asking(Crew.watch("day", "07:00", "14:00"), Crew.watch("late", "14:00", "21:00"))
      .setting("noHero", .off).setting("maxWeeklyHours", .off).setting("minWeeklyRestHours", .off)
      .setting("maxWatchShare", .hard, ["percent": .number(25), "windowDays": .number(0)])
    let clash = try #require(self.clash(in: crew))
    #expect(clash.rules.contains("maxWatchShare"))
    #expect(!clash.waysOut.isEmpty)
    #expect(clash.waysOut.allSatisfy { $0.gaps < 14 })
    #expect(clash.leave == [])
  }

  @Test func `none of the shifts named can be spared`() throws {
    let crew = Crew(2, days: 7).asking(Crew.watch("day", "08:00", "16:00", kind: .review, seats: 1))
      .setting("maxConsecutiveDutyDays", .hard, ["days": .number(2)])
      .setting("maxRotaShareOfContract", .off)
    // Two people may work two days in a row: seven days by one seat fit, so there is no clash.
    #expect(clash(in: crew) == nil)
    var alone = crew
    alone.members.removeLast()
    let found = try #require(clash(in: alone))
    #expect(found.shifts.count == 3)
    #expect(found.rules == ["maxConsecutiveDutyDays"])
    #expect(Set(found.shifts.map(\.day.number)).count == 3)
  }
}
