import Planning
import Rota
import Testing

@Suite struct SevereLatestEndTests {
  @Test func `severe work ends by four, with name and duty`() throws {
    let rule = SevereLatestEnd(RuleValues())
    let diary = Diary().adding("2027-01-11T14:00", "2027-01-11T16:00", severity: .severe)
    #expect(diary.breaches(of: rule).isEmpty)
    let late = Diary().adding("2027-01-11T14:00", "2027-01-11T16:30", severity: .severe)
    #expect(
      try #require(late.breaches(of: rule).first).sentence
        == "Amara Okafor has severe material after 16:00: Review on Mon 11 Jan.")
    #expect(Diary().adding("2027-01-11T14:00", "2027-01-11T18:00").breaches(of: rule).isEmpty)
  }

  @Test func `a team may say another time`() {
    let rule = SevereLatestEnd(RuleValues(["latestEnd": .time(WallTime(clock: "18:00"))]))
    let diary = Diary().adding("2027-01-11T14:00", "2027-01-11T18:00", severity: .severe)
    #expect(diary.breaches(of: rule).isEmpty)
    #expect(diary.adding("2027-01-12T17:00", "2027-01-12T18:01", severity: .severe).breaches(of: rule).count == 1)
  }
}
