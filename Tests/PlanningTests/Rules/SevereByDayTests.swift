import Planning
import Rota
import Testing

@Suite struct SevereByDayTests {
  private let rule = SevereByDay(RuleValues())

  @Test func `severe material after eleven or before six breaks it, with name and duty`() throws {
    let late = Diary().adding("2027-01-11T21:00", "2027-01-11T23:01", severity: .severe)
    let breach = try #require(late.breaches(of: rule).first)
    #expect(breach.sentence == "Amara Okafor looks at severe material at night: Review on Mon 11 Jan.")
    #expect(
      Diary().adding("2027-01-11T05:59", "2027-01-11T08:00", severity: .severe).breaches(of: rule).count == 1)
    #expect(Diary().adding("2027-01-11T06:00", "2027-01-11T23:00", severity: .severe).breaches(of: rule).isEmpty)
  }

  @Test func `other material may be looked at by night`() {
    #expect(
      Diary().adding("2027-01-11T22:00", "2027-01-12T06:00", severity: .moderate).breaches(of: rule).isEmpty)
  }
}
