import Planning
import Rota
import Testing

@Suite struct ShiftCreditsTests {
  /// Berlin; 6 January is a holiday.
  private func amounts(
    _ date: String, _ start: String, _ end: String, kind: ShiftTemplate.Kind = .watch, topics: [TopicID] = []
  ) throws -> LedgerAmounts {
    var template = Crew.watch("t", start, end, kind: kind)
    template.topics = topics
    var team = Crew(1).asking(template).team
    team.settings.topics = [Topic(id: "violence", severity: .severe)]
    let holiday = Calendar.Holiday(site: "ber", date: try #require(Day("2027-01-06")), name: "Epiphany")
    team.calendars = [Calendar(id: "all", name: "All", holidays: [holiday])]
    let day = try #require(Day(date))
    let shift = try #require(team.shifts(in: DaySpan(from: day, count: 1), zones: .fixtures).first)
    return ShiftCredits(team: team, zones: .fixtures).amounts(of: shift)
  }

  @Test(arguments: [
    ("2027-01-11", "09:00", "17:00", 32), ("2027-01-11", "16:00", "20:00", 18), ("2027-01-11", "22:00", "30:00", 61),
    ("2027-01-16", "09:00", "17:00", 64), ("2027-01-06", "09:00", "17:00", 96), ("2027-01-15", "22:00", "30:00", 85),
    ("2027-03-27", "22:00", "31:00", 89), ("2026-10-24", "22:00", "30:00", 105),
  ])
  func `an hour counts by the clock, the weekend and the holiday`(
    date: String, start: String, end: String, credits: Int
  ) throws {
    #expect(try amounts(date, start, end)[.total] == credits * 1000)
  }

  @Test func `each ledger has its own part`() throws {
    let night = try amounts("2027-01-15", "22:00", "30:00")
    #expect(night[.nights] == 56_000)
    #expect(night[.weekends] == 24_000)
    #expect(night[.holidays] == 0 && night[.severe] == 0 && night[.standby] == 0)
    let severe = try amounts("2027-01-06", "10:00", "12:00", kind: .review, topics: ["violence"])
    #expect(severe[.severe] == 8000)
    #expect(severe[.holidays] == 16_000)
    #expect(severe[.total] == 32_000)
  }

  @Test func `standby counts a quarter, in a ledger of its own as well`() throws {
    let standby = try amounts("2027-01-16", "10:00", "18:00", kind: .standby)
    #expect(standby[.total] == 16_000)
    #expect(standby[.weekends] == 8000)
    #expect(standby[.standby] == 16_000)
  }

  @Test(arguments: [ShiftTemplate.Kind.shadow, .support])
  func `learning and supporting are no burden`(kind: ShiftTemplate.Kind) throws {
    #expect(try amounts("2027-01-16", "10:00", "18:00", kind: kind).isZero)
  }
}
