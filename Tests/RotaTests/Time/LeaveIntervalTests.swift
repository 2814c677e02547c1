import Rota
import Testing

@Suite struct LeaveIntervalTests {
  @Test(arguments: SpecialDay.all)
  func `a day of leave is every minute that bears its date on the member's own clock`(special: SpecialDay) throws {
    let (zone, day) = try ZoneFixture.clock(special)
    let away = Leave(member: "ana", from: day, to: day, status: .approved).interval(in: zone)
    #expect(away.minutes == special.minutes)
    for second in MinuteWalk(zone, around: day).instants {
      let instant = Instant(seconds: second)
      let bearsDate = zone.wall(at: instant).day == day
      guard away.contains(instant) != bearsDate else { continue }
      Issue.record("\(special.testDescription): \(second)")
      return
    }
  }

  @Test(arguments: SpecialDay.all)
  func `leave that ends where other leave begins leaves nothing out and nothing twice`(special: SpecialDay) throws {
    let (zone, day) = try ZoneFixture.clock(special)
    let first = Leave(member: "ana", from: day - 1, to: day, status: .approved).interval(in: zone)
    let second = Leave(member: "ana", from: day + 1, to: day + 2, status: .approved).interval(in: zone)
    #expect(first.end == second.start)
    #expect(!first.overlaps(second))
    #expect(second.start.minutes(since: first.end) == 0)
  }
}
