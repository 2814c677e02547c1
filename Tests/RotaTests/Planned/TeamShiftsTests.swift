import Rota
import TestSupport
import Testing

@Suite struct TeamShiftsTests {
  /// Handoffs that fall before, into and after every kind of gap and fold.
  static let handoffs = ["00:00", "00:30", "01:30", "02:00", "02:15", "02:30", "02:45", "08:00", "23:00", "23:30"]

  @Test(arguments: SpecialDay.all)
  func `round-the-clock cover has one holder at every minute, and loses or doubles none`(special: SpecialDay) throws {
    let (zone, middle) = try ZoneFixture.clock(special)
    let span = DaySpan(middle - 2, through: middle + 2)
    for handoff in Self.handoffs {
      let start = try #require(WallTime(handoff))
      let shifts = try team(in: zone, starts: start, hours: 8).shifts(in: span, zones: ZoneTable([zone]))
      for (shift, next) in zip(shifts, shifts.dropFirst()) {
        #expect(shift.interval.end == next.interval.start, "\(handoff)")
        #expect(!shift.interval.overlaps(next.interval))
      }
      let whole = try Interval(#require(shifts.first).interval.start, until: #require(shifts.last).interval.end)
      #expect(whole.minutes >= 4 * 1440)
      #expect(shifts.map(\.interval.minutes).reduce(0, +) == whole.minutes, "\(handoff)")
      let alone = stride(from: whole.start.seconds, to: whole.end.seconds, by: 900).allSatisfy { second in
        shifts.count { $0.interval.contains(Instant(seconds: second)) } == 1
      }
      #expect(alone, "\(handoff)")
    }
  }

  @Test(arguments: SpecialDay.all)
  func `a handoff is where a minute walk finds it, daily or with others between`(special: SpecialDay) throws {
    let (zone, middle) = try ZoneFixture.clock(special)
    let walk = MinuteWalk(zone, around: middle)
    let span = DaySpan(middle - 1, through: middle + 1)
    for handoff in Self.handoffs {
      let start = try #require(WallTime(handoff))
      let daily = try team(in: zone, starts: start, hours: 24).shifts(in: span, zones: ZoneTable([zone]))
      let thirds = try team(in: zone, starts: start, hours: 8).shifts(in: span, zones: ZoneTable([zone]))
      for shift in daily {
        #expect(shift.interval.start.seconds == walk.start(of: start, on: shift.day), "\(handoff)")
        let (day, seconds) = zone.wall(at: shift.interval.start)
        let isSkipped = walk.first[shift.day.number * 1440 + start.minutes] == nil
        #expect(isSkipped || (day == shift.day && seconds == start.minutes * 60), "\(handoff)")
      }
      let starts = Set(thirds.filter { $0.template.id == "watch-0" }.map(\.interval.start))
      #expect(Set(daily.map(\.interval.start)).isSuperset(of: starts), "\(handoff)")
    }
  }

  @Test(arguments: SpecialDay.all)
  func `showing a shift in another zone never moves it`(special: SpecialDay) throws {
    let (zone, middle) = try ZoneFixture.clock(special)
    let shifts = try team(in: zone, starts: .midnight, hours: 8)
      .shifts(in: DaySpan(middle - 1, through: middle + 1), zones: ZoneTable([zone]))
    for other in try ZoneFixture.ids.map(ZoneFixture.zone) {
      for instant in shifts.map(\.interval.start) {
        let (day, seconds) = other.wall(at: instant)
        let time = WallTime(wrapping: seconds / 60)
        #expect([other.start(of: time, on: day), other.end(of: time, on: day)].contains(instant), "\(other.id)")
      }
    }
  }

  @Test func `a window nobody takes over ends when the clock last shows its end`() throws {
    let chicago = try ZoneFixture.zone("America/Chicago")
    let day = try #require(Day("2026-11-01"))
    let end = try #require(WallTime("01:30"))
    let alone = template("alone", from: .midnight, to: end)
    let successor = template("next", from: end, to: .noon)
    #expect(length(of: alone, with: [alone], on: day, in: chicago) == 150)
    #expect(length(of: alone, with: [alone, successor], on: day, in: chicago) == 90)
    var backup = successor
    backup.role = "backup"
    #expect(length(of: alone, with: [alone, backup], on: day, in: chicago) == 150)
  }

  @Test func `a window wholly inside a gap does not exist`() throws {
    let chicago = try ZoneFixture.zone("America/Chicago")
    let skipped = template("skipped", from: try #require(WallTime("02:00")), to: try #require(WallTime("02:45")))
    let day = try #require(Day("2026-03-08"))
    #expect(length(of: skipped, with: [skipped], on: day, in: chicago) == nil)
    #expect(length(of: skipped, with: [skipped], on: day + 1, in: chicago) == 45)
  }

  @Test func `following the sun in local time leaves holes while only some have changed clocks`() throws {
    let sites: [(ZoneID, Int)] = [("Europe/London", 8), ("America/Los_Angeles", 8), ("Australia/Sydney", 11)]
    let zones = try sites.map { try ZoneFixture.zone($0.0) }
    let templates = try zip(sites, zones).map { site, zone in
      try ShiftTemplate(
        id: TemplateID(zone.id.text), name: "Watch", kind: .watch, site: SiteID(zone.id.text), role: "primary",
        days: Weekday.allCases, start: #require(WallTime(minutes: site.1 * 60)),
        end: #require(WallTime(minutes: (site.1 + 8) * 60)))
    }
    let settings = TeamSettings(
      name: "Sun", zone: "UTC", sites: zones.map { Site(id: SiteID($0.id.text), name: $0.id.text, zone: $0.id) })
    let team = Team(settings: settings, duties: [Duty(id: "watch", name: "Watch", templates: templates)])
    // Hours without cover on one UTC date in each season.
    for (date, hours) in [
      ("2026-02-10", 0), ("2026-03-20", 1), ("2026-06-10", 2), ("2026-10-20", 1), ("2026-11-10", 0),
    ] {
      let day = try #require(Day(date))
      let shifts = team.shifts(in: DaySpan(day - 1, through: day + 1), zones: ZoneTable(zones))
      let open = (0..<24).filter { hour in
        let instant = Instant(seconds: day.number * 86_400 + hour * 3600)
        return !shifts.contains { $0.interval.contains(instant) }
      }
      #expect(open.count == hours, "\(date)")
    }
  }

  @Test func `shifts come by start, then duty, then template, and every seat finds its own`() throws {
    let zone = try ZoneFixture.zone("Europe/London")
    let zones = ZoneTable([zone])
    let team = try team(in: zone, starts: .noon, hours: 8)
    let shifts = team.shifts(in: DaySpan(from: try #require(Day("2026-10-20")), count: 9), zones: zones)
    #expect(shifts.count == 27)
    #expect(shifts.map(\.interval.start) == shifts.map(\.interval.start).sorted())
    for shift in shifts { for seat in shift.seats { #expect(team.shift(of: seat, zones: zones) == shift) } }
  }

  private func length(of template: ShiftTemplate, with all: [ShiftTemplate], on day: Day, in zone: Zone) -> Int? {
    let shifts = team(in: zone, all).shifts(in: DaySpan(from: day, count: 1), zones: ZoneTable([zone]))
    return shifts.first { $0.template.id == template.id }?.interval.minutes
  }

  /// A team whose watch hands over every `hours` hours, first at `start`.
  private func team(in zone: Zone, starts start: WallTime, hours: Int) throws -> Team {
    team(
      in: zone,
      try stride(from: 0, to: 24, by: hours).map { later in
        let begin = (start.minutes + later * 60) % 1440
        return template(
          TemplateID("watch-\(later)"), from: try #require(WallTime(minutes: begin)),
          to: try #require(WallTime(minutes: begin + hours * 60)))
      })
  }

  private func team(in zone: Zone, _ templates: [ShiftTemplate]) -> Team {
    Team(
      settings: TeamSettings(name: "Watch", zone: zone.id, sites: [Site(id: "here", name: "Here", zone: zone.id)]),
      duties: [Duty(id: "watch", name: "Watch", templates: templates)])
  }

  private func template(_ id: TemplateID, from start: WallTime, to end: WallTime) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: id.text, kind: .watch, site: "here", role: "primary", days: Weekday.allCases, start: start, end: end
    )
  }
}
