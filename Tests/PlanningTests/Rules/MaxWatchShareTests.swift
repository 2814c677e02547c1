import Planning
import Rota
import Testing

@Suite struct MaxWatchShareTests {
  private let rule = MaxWatchShare(RuleValues(["windowDays": .number(0)]))

  /// Evenings of six hours on so many days of four weeks, a quarter of which are 168 hours.
  private func evenings(_ count: Int) -> Diary {
    var diary = Diary()
    diary.span = DaySpan(from: Day(iso: "2027-01-11"), count: 28)
    return diary.adding(
      (0..<count).map { (Day(iso: "2027-01-11") + $0).description }, "17:00", "23:00", .standby)
  }

  @Test func `a quarter of the time is allowed and an hour more is not, with name and duty`() throws {
    let quarter = evenings(28)
    #expect(quarter.breaches(of: rule).isEmpty)
    let more = quarter.adding("2027-01-12T10:00", "2027-01-12T11:00", .watch)
    let breach = try #require(more.breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor is on call 169 h in 11 Jan – 7 Feb (Standby and Watch); 168 h, 25 % of the time not away, is "
        + "the most.")
  }

  @Test func `days away are no time to be on call in`() {
    // Two days away leave 26, of whose hours a quarter are 156: 26 evenings.
    #expect(evenings(26).away("2027-02-06", "2027-02-07").breaches(of: rule).isEmpty)
    #expect(
      evenings(26).away("2027-02-06", "2027-02-07").adding("2027-01-12T10:00", "2027-01-12T11:00", .watch)
        .breaches(of: rule).count == 1)
  }

  @Test func `weeks away before a dense run make it worse, and the worst window is told`() throws {
    // Fourteen days away, fourteen with eight hours, fourteen free: the first four weeks have time for 84 h.
    var diary = Diary().away("2027-01-11", "2027-01-24")
    diary.span = DaySpan(from: Day(iso: "2027-01-11"), count: 42)
    let dense = diary.adding((14..<28).map { (Day(iso: "2027-01-11") + $0).description }, "09:00", "17:00", .watch)
    let breaches = dense.breaches(of: MaxWatchShare(RuleValues()))
    #expect(breaches.map(\.amount).max() == 28)
    #expect(
      try #require(breaches.first).sentence
        == "Amara Okafor is on call 112 h in 11 Jan – 7 Feb (Watch); 84 h, 25 % of the time not away, is the most.")
    #expect(Set(breaches.map(\.seats)).count == breaches.count)
  }

  @Test func `an hour as backup may count as half`() {
    let half = MaxWatchShare(RuleValues(["windowDays": .number(0), "backupCountsHalf": .flag(true)]))
    let days = (0..<28).map { (Day(iso: "2027-01-11") + $0).description }
    var diary = Diary()
    diary.span = DaySpan(from: Day(iso: "2027-01-11"), count: 28)
    let backup = diary.adding(days, "12:00", "24:00", .standby, role: "backup")
    #expect(backup.breaches(of: rule).count == 1)
    #expect(backup.breaches(of: half).isEmpty)
  }
}
