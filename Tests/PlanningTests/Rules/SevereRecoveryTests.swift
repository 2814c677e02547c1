import Planning
import Rota
import Testing

@Suite struct SevereRecoveryTests {
  private let rule = SevereRecovery(RuleValues())
  private let severe = Diary().adding("2027-01-11T10:00", "2027-01-11T12:00", name: "Images", severity: .severe)

  @Test func `a day lies between severe duties, and a breach names both`() throws {
    #expect(severe.adding("2027-01-12T12:00", "2027-01-12T14:00", severity: .severe).breaches(of: rule).isEmpty)
    let next = severe.adding("2027-01-12T10:00", "2027-01-12T12:00", name: "Reports", severity: .severe)
    #expect(
      try #require(next.breaches(of: rule).first).sentence
        == "Amara Okafor has 22 h after Images on Mon 11 Jan before Reports on Tue 12 Jan; 24 h are wanted.")
  }

  @Test func `no standby within twelve hours, but any other work`() {
    #expect(severe.adding("2027-01-11T18:00", "2027-01-11T22:00", .standby).breaches(of: rule).map(\.amount) == [1])
    #expect(severe.adding("2027-01-12T00:00", "2027-01-12T06:00", .standby).breaches(of: rule).isEmpty)
    #expect(severe.adding("2027-01-11T13:00", "2027-01-11T17:00").breaches(of: rule).isEmpty)
  }
}
