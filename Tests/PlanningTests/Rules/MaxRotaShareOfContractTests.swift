import Planning
import Rota
import Testing

@Suite struct MaxRotaShareOfContractTests {
  private let rule = MaxRotaShareOfContract(RuleValues())

  @Test func `half of the week passes and an hour more does not`() throws {
    let half = Diary().adding(["2027-01-11", "2027-01-13"], "08:00", "18:00")
    #expect(half.breaches(of: rule).isEmpty)
    let breach = try #require(half.adding("2027-01-17T10:00", "2027-01-17T11:00").breaches(of: rule).first)
    #expect(
      breach.sentence == "Amara Okafor has 21 h of shifts in the week of Mon 11 Jan; 20 h is the most.")
    #expect(half.adding("2027-01-18T10:00", "2027-01-18T11:00").breaches(of: rule).isEmpty)
  }

  @Test func `part-timers have their share, and standby is not work`() {
    var diary = Diary().adding(["2027-01-11"], "08:00", "18:00")
    diary.member.fullTimePercent = 50
    #expect(diary.breaches(of: rule).isEmpty)
    #expect(diary.adding("2027-01-12T10:00", "2027-01-12T11:00").breaches(of: rule).count == 1)
    #expect(diary.adding("2027-01-12T10:00", "2027-01-12T20:00", .standby).breaches(of: rule).isEmpty)
  }
}
