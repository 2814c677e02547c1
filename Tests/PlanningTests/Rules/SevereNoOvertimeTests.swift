import Planning
import Rota
import Testing

@Suite struct SevereNoOvertimeTests {
  private let rule = SevereNoOvertime(RuleValues())

  @Test func `a severe day keeps within eight hours, with name and duty`() throws {
    let morning = Diary().adding("2027-01-11T08:00", "2027-01-11T14:00")
    #expect(morning.adding("2027-01-11T14:00", "2027-01-11T16:00", severity: .severe).breaches(of: rule).isEmpty)
    let diary = morning.adding("2027-01-11T14:00", "2027-01-11T16:30", name: "Image review", severity: .severe)
    let breach = try #require(diary.breaches(of: rule).first)
    #expect(
      breach.sentence
        == "Amara Okafor works 8 h 30 min on a day with severe material, Image review on Mon 11 Jan; "
        + "8 h is an ordinary day.")
  }

  @Test func `a long day without severe material is another rule's matter, and standby is not work`() {
    #expect(Diary().adding("2027-01-11T08:00", "2027-01-11T18:00").breaches(of: rule).isEmpty)
    let evening = Diary().adding("2027-01-11T08:00", "2027-01-11T10:00", severity: .severe)
      .adding("2027-01-11T14:00", "2027-01-11T22:00", .standby)
    #expect(evening.breaches(of: rule).isEmpty)
  }

  @Test func `an ordinary day is a contract's week over its days`() {
    var diary = Diary()
    #expect(rule.ordinaryDay(of: diary.member) == 480)
    diary.member.fullTimePercent = 80
    diary.member.workDays = [.mon, .tue, .wed, .thu]
    #expect(rule.ordinaryDay(of: diary.member) == 480)
    diary.member.fullTimePercent = 50
    diary.member.workDays = [.wed, .thu, .fri]
    #expect(rule.ordinaryDay(of: diary.member) == 400)
  }
}
