import Planning
import Rota
import TestSupport
import Testing

@Suite struct NeverRoundTheClockTests {
  private let rule = NeverRoundTheClock(RuleValues())
  private let week = (11...17).map { "2027-01-\($0)" }

  @Test func `a week on call breaks it, written as one shift`() throws {
    let diary = Diary().adding("2027-01-11T09:00", "2027-01-18T09:00", .standby)
    let breach = try #require(diary.breaches(of: rule).first)
    #expect(breach.amount == 84)
    #expect(breach.members == ["amara"])
    #expect(
      breach.sentence
        == "Amara Okafor is on duty or reachable for 168 h of the 168 hours from Mon 11 Jan, 09:00 (Standby); "
        + "84 h is the most for anybody.")
  }

  @Test func `it is the same breach written as seven day shifts, as fourteen that touch, or as watch and backup`() {
    let one = Diary().adding("2027-01-11T09:00", "2027-01-18T09:00", .standby)
    let seven = Diary().adding(week, "09:00", "33:00", .standby)
    let fourteen = Diary().adding(week, "09:00", "21:00", .standby).adding(week, "21:00", "33:00", .standby)
    let mixed = Diary().adding(week, "09:00", "21:00", .watch).adding(
      week, "21:00", "33:00", .standby, role: "backup")
    for diary in [one, seven, fourteen, mixed] {
      let breaches = diary.breaches(of: rule)
      #expect(breaches.map(\.amount) == [84])
      #expect(Set(breaches.flatMap(\.seats)) == Set(diary.shifts.map(\.seat)))
    }
  }

  @Test func `sixteen hours in a day are allowed and a minute more is not`() {
    #expect(Diary().adding("2027-01-11T06:00", "2027-01-11T22:00", .standby).breaches(of: rule).isEmpty)
    #expect(Diary().adding("2027-01-11T06:00", "2027-01-11T22:01", .standby).breaches(of: rule).map(\.amount) == [1])
  }

  @Test func `the day slides: an evening and the morning after it are one day`() {
    let diary = Diary().adding("2027-01-11T14:00", "2027-01-11T23:00", .watch)
      .adding("2027-01-12T05:00", "2027-01-12T14:00", .watch)
    #expect(diary.breaches(of: rule).map(\.amount) == [2])
  }

  @Test func `half of the week is allowed and an hour more is not`() {
    let half = Diary().adding(week, "09:00", "21:00", .standby)
    #expect(half.breaches(of: rule).isEmpty)
    #expect(half.adding("2027-01-17T21:00", "2027-01-17T22:00", .review).breaches(of: rule).map(\.amount) == [1])
  }

  @Test func `the week slides: four long days before a Sunday and four after it are one week`() {
    let days = ["2027-01-14", "2027-01-15", "2027-01-16", "2027-01-17", "2027-01-18", "2027-01-19"]
    #expect(Diary().adding(days, "07:00", "22:00", .standby).breaches(of: rule).map(\.amount) == [6])
  }

  @Test func `learning counts, and overlapping shifts count once`() {
    let shadow = Diary().adding("2027-01-11T06:00", "2027-01-11T20:00", .watch)
      .adding("2027-01-11T20:00", "2027-01-11T23:00", .shadow)
    #expect(shadow.breaches(of: rule).map(\.amount) == [1])
    let twice = Diary().adding("2027-01-11T06:00", "2027-01-11T22:00", .standby)
      .adding("2027-01-11T08:00", "2027-01-11T18:00", .review)
    #expect(twice.breaches(of: rule).isEmpty)
  }

  @Test func `hours are elapsed hours: the spring night is an hour shorter`() {
    let spring = Diary().adding("2027-03-27T20:00", "2027-03-28T13:00", .standby)
    #expect(spring.breaches(of: rule).isEmpty)
    let autumn = Diary().adding("2026-10-24T20:00", "2026-10-25T12:00", .standby)
    #expect(autumn.breaches(of: rule).map(\.amount) == [1])
  }

  @Test func `a team may tighten it and never loosen or soften it`() {
    #expect(NeverRoundTheClock.definition.mayBeSoftened == false)
    let loose = NeverRoundTheClock(RuleValues(["dayHours": .number(24), "weekHours": .number(168)]))
    #expect(Diary().adding("2027-01-11T00:00", "2027-01-12T00:00", .standby).breaches(of: loose).count == 1)
    let tight = NeverRoundTheClock(RuleValues(["dayHours": .number(12)]))
    #expect(Diary().adding("2027-01-11T06:00", "2027-01-11T20:00", .standby).breaches(of: tight).map(\.amount) == [2])
    let off = Crew(3).setting("neverRoundTheClock", .off)
    #expect(RuleCatalog.setting(of: NeverRoundTheClock.definition, in: off.team).level == .hard)
  }

  @Test func `two crowded stretches far apart are two breaches`() {
    let diary = Diary().adding("2027-01-11T06:00", "2027-01-11T23:00", .standby)
      .adding("2027-02-11T06:00", "2027-02-12T00:00", .standby)
    #expect(diary.breaches(of: rule).map(\.amount) == [1, 2])
  }

  @Test func `no window elsewhere holds more than those at the edges of duty`() {
    var random = SplitMix64(seed: 0x5EED_0001)
    for _ in 0..<200 {
      let duty = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        let start = Instant(seconds: Int.random(in: 0...(20 * 24), using: &random) * 3600)
        return Interval(start, until: start.adding(minutes: Int.random(in: 1...30, using: &random) * 60))
      }
      let union = duty.merged
      let busiest =
        (-168...(22 * 24)).map { hour in
          let start = Instant(seconds: hour * 3600)
          return max(
            union.minutes(within: Interval(start, until: start.adding(minutes: 24 * 60))) - 16 * 60,
            union.minutes(within: Interval(start, until: start.adding(minutes: 168 * 60))) - 84 * 60)
        }.max() ?? 0
      let found = rule.crowded(duty).map(\.excess).max() ?? 0
      #expect(found == max(0, busiest), "seed 0x5EED0001, duty \(duty)")
    }
  }
}
