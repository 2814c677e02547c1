import Rota
import Testing

@testable import Planning
@testable import respite

@Suite struct UsualDatesTests {
  private static let own = DaySpan(from: Quay.monday, count: 7)

  private func usual(_ today: String, own: Bool = true, planned: [String] = []) -> UsualDates {
    var state = Quay.unplanned
    if !own { state.team.settings.horizon = nil }
    for date in planned {
      if let held = Quay.holds("kwame", "incident-watch/late/\(date)/primary") { state.rota.assign(held) }
    }
    return UsualDates(of: state, today: Quay.date(today))
  }

  private func span(_ start: String, _ count: Int) -> DaySpan { DaySpan(from: Quay.date(start), count: count) }

  @Test(arguments: ["2027-01-01", "2027-01-17"])
  func `a team's own dates are planned and looked at while they last`(today: String) {
    #expect(usual(today).toPlan == Self.own)
    #expect(usual(today).toLookAt == Self.own)
  }

  @Test func `what is planned after them is looked at, but not planned`() {
    let dates = usual("2027-01-12", planned: ["2027-01-11", "2027-01-25"])
    #expect(dates.toPlan == Self.own)
    #expect(dates.toLookAt == span("2027-01-11", 21))
  }

  @Test func `dates that are over are looked at until something is planned after them`() {
    #expect(usual("2027-02-01", planned: ["2027-01-12"]).toLookAt == Self.own)
    #expect(usual("2027-02-01", planned: ["2027-01-12"]).toPlan == span("2027-02-08", 28))
    #expect(usual("2027-02-01", planned: ["2027-01-12", "2027-02-08"]).toLookAt == span("2027-02-08", 28))
  }

  @Test func `without dates of its own, this week is looked at only where somebody holds anything in it`() {
    #expect(usual("2027-01-13", own: false).toLookAt == span("2027-01-18", 28))
    #expect(usual("2027-01-13", own: false, planned: ["2027-01-12"]).toLookAt == span("2027-01-11", 28))
    #expect(usual("2027-01-13", own: false, planned: ["2027-01-12"]).toPlan == span("2027-01-18", 28))
  }

  @Test func `no more than half a year is looked at together`() {
    #expect(usual("2027-01-12", planned: ["2028-06-05"]).toLookAt.count == 26 * 7)
  }

  @Test func `a share is counted over the dates around it`() {
    #expect(usual("2027-01-01").around(Quay.date("2027-01-13")) == Self.own)
    #expect(usual("2027-01-01").around(Quay.date("2027-03-03")) == span("2027-03-01", 28))
  }
}
