import Planning
import Rota
import Testing

@Suite struct NoticeTests {
  private let today = Day(iso: "2027-01-11")

  @Test(arguments: [(0, true), (13, true), (14, false)])
  func `published shifts are frozen within the notice`(days: Int, isFrozen: Bool) {
    let notice = Notice(Crew(1).team)
    #expect(notice.days == 14)
    var rota = Rota()
    for week in 0...2 { rota.set(ISOWeek(of: today + 7 * week), to: .published) }
    #expect(notice.freezes(today + days, in: rota, today: today) == isFrozen)
    for week in 0...2 { rota.set(ISOWeek(of: today + 7 * week), to: .draft) }
    #expect(!notice.freezes(today + days, in: rota, today: today))
  }

  @Test func `the team's own number counts, and none where the rule is off`() {
    #expect(Notice(Crew(1).setting("noticeDays", .soft, ["days": .number(7)]).team).days == 7)
    #expect(Notice(Crew(1).setting("noticeDays", .off).team).days == 0)
  }
}
