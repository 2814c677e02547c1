import Planning
import Rota
import Testing

@Suite struct ForwardRotationTests {
  private let rule = ForwardRotation(RuleValues())
  private let late = Diary().adding("2027-01-11T14:00", "2027-01-11T22:00", name: "Late")

  @Test func `an early day after a late one breaks it, with name and duty`() throws {
    let breach = try #require(
      late.adding("2027-01-12T09:30", "2027-01-12T17:00", name: "Early").breaches(of: rule).first)
    #expect(
      breach.sentence
        == "Amara Okafor goes from Late on Mon 11 Jan to the earlier Early on Tue 12 Jan; shifts should move forward.")
  }

  @Test func `later, a little earlier, or after two days off is fine`() {
    #expect(late.adding("2027-01-12T15:00", "2027-01-12T22:00").breaches(of: rule).isEmpty)
    #expect(late.adding("2027-01-12T12:00", "2027-01-12T20:00").breaches(of: rule).isEmpty)
    #expect(late.adding("2027-01-14T08:00", "2027-01-14T16:00").breaches(of: rule).count == 0)
    #expect(late.adding("2027-01-13T08:00", "2027-01-13T16:00").breaches(of: rule).count == 1)
  }

  @Test func `standby in the evening does not count`() {
    let standby = Diary().adding("2027-01-11T18:00", "2027-01-11T22:00", .standby)
    #expect(standby.adding("2027-01-12T09:00", "2027-01-12T17:00").breaches(of: rule).isEmpty)
  }
}
