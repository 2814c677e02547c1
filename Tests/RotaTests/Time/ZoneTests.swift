import Rota
import TestSupport
import Testing

@Suite struct ZoneTests {
  @Test(arguments: SpecialDay.all)
  func `a date starts, lasts and changes its clock as recorded`(special: SpecialDay) throws {
    let (zone, day) = try ZoneFixture.clock(special)
    #expect(zone.interval(of: day).minutes == special.minutes)
    if let start = special.start { #expect(zone.interval(of: day).start.seconds == start) }
    guard let change = special.change else { return }
    let instant = Instant(seconds: change.instant)
    #expect(shown(zone, instant) == change.to)
    let before = zone.offset(at: Instant(seconds: change.instant - 1))
    #expect(shown(Zone(id: "before", firstOffset: before, transitions: []), instant) == change.from)
  }

  @Test(arguments: SpecialDay.all)
  func `every wall time of the days around names the instants a minute walk finds`(special: SpecialDay) throws {
    let (zone, middle) = try ZoneFixture.clock(special)
    let walk = MinuteWalk(zone, around: middle)
    var wrong: [String] = []
    for day in DaySpan(middle - 1, through: middle + 1).days {
      for minute in 0..<WallTime.limit {
        let time = try #require(WallTime(minutes: minute))
        if zone.start(of: time, on: day).seconds != walk.start(of: time, on: day) {
          wrong.append("start \(day) \(time)")
        }
        if zone.end(of: time, on: day).seconds != walk.end(of: time, on: day) { wrong.append("end \(day) \(time)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: SpecialDay.all)
  func `the dates around tile time, whatever the clocks do`(special: SpecialDay) throws {
    let (zone, middle) = try ZoneFixture.clock(special)
    for day in DaySpan(middle - 2, through: middle + 2).days {
      let interval = zone.interval(of: day)
      #expect(interval.end == zone.interval(of: day + 1).start)
      for second in stride(from: interval.start.seconds, to: interval.end.seconds, by: 600) {
        #expect(zone.wall(at: Instant(seconds: second)).day == day)
      }
    }
  }

  @Test func `three conventions differ at 02:30 in Chicago, and this one takes the first real instant`() throws {
    let chicago = try ZoneFixture.zone("America/Chicago")
    let half = try #require(WallTime("02:30"))
    let spring = try #require(Day("2026-03-08"))
    #expect(shown(chicago, chicago.start(of: half, on: spring)) == "2026-03-08 03:00")
    #expect(chicago.end(of: half, on: spring) == chicago.start(of: half, on: spring))
    // Counted from its own date, so the day after is not carried along.
    #expect(shown(chicago, chicago.start(of: half, on: spring + 1)) == "2026-03-09 02:30")
    let early = try #require(WallTime("01:30"))
    let autumn = try #require(Day("2026-11-01"))
    #expect(chicago.end(of: early, on: autumn).minutes(since: chicago.start(of: early, on: autumn)) == 60)
  }

  @Test func `a rule for future years holds in every year`() throws {
    let chicago = try ZoneFixture.zone("America/Chicago")
    for year in stride(from: 2030, through: 9990, by: 331) {
      let march = try #require(Day(year: year, month: 3, day: 1))
      let change = march + (6 - march.weekday.index) + 7
      #expect(chicago.interval(of: change).minutes == 1380, "\(change)")
      #expect(chicago.interval(of: change + 1).minutes == 1440, "\(change)")
    }
  }

  @Test func `a week from Monday 09:00 in London lasts 169 hours in autumn`() throws {
    let london = try ZoneFixture.zone("Europe/London")
    let nine = try #require(WallTime("09:00"))
    let monday = try #require(Day("2026-10-19"))
    let start = london.start(of: nine, on: monday)
    #expect(london.start(of: nine, on: monday + 7).minutes(since: start) == 169 * 60)
  }

  @Test func `half days of leave meet at noon, and whole days are the local date long`() throws {
    let chicago = try ZoneFixture.zone("America/Chicago")
    let day = try #require(Day("2026-03-08"))
    let whole = Leave(member: "ana", from: day, to: day, status: .approved)
    var morning = whole
    morning.endsAtNoon = true
    var afternoon = whole
    afternoon.startsAtNoon = true
    #expect(whole.interval(in: chicago).minutes == 23 * 60)
    #expect(morning.interval(in: chicago).minutes == 11 * 60)
    #expect(morning.interval(in: chicago).end == afternoon.interval(in: chicago).start)
    #expect(afternoon.interval(in: chicago).end == whole.interval(in: chicago).end)
  }

  private func shown(_ zone: Zone, _ instant: Instant) -> String {
    let (day, seconds) = zone.wall(at: instant)
    return "\(day) \(WallTime(wrapping: seconds / 60))"
  }
}
