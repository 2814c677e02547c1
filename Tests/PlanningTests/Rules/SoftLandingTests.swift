import Planning
import Rota
import Testing

@Suite struct SoftLandingTests {
  private let rule = SoftLanding(RuleValues())
  /// Monday to Friday.
  private let away = Diary().away("2027-01-11", "2027-01-15")

  @Test func `the first working day back is a quiet one, with name and duty`() throws {
    let watch = away.adding("2027-01-18T09:00", "2027-01-18T17:00", .watch)
    #expect(
      try #require(watch.breaches(of: rule).first).sentence
        == "Amara Okafor is back from 5 days away and holds Watch on Mon 18 Jan at once; the first working day is a "
        + "quiet one.")
    #expect(away.adding("2027-01-18T09:00", "2027-01-18T17:00", severity: .severe).breaches(of: rule).count == 1)
    #expect(away.adding("2027-01-18T09:00", "2027-01-18T17:00").breaches(of: rule).isEmpty)
    #expect(away.adding("2027-01-19T09:00", "2027-01-19T17:00", .watch).breaches(of: rule).isEmpty)
  }

  @Test func `nights and severe material stay away from the two days before`() {
    #expect(away.adding("2027-01-09T22:00", "2027-01-10T06:00", .watch).breaches(of: rule).count == 1)
    #expect(away.adding("2027-01-08T22:00", "2027-01-09T06:00", .watch).breaches(of: rule).isEmpty)
    #expect(away.adding("2027-01-10T10:00", "2027-01-10T12:00", severity: .severe).breaches(of: rule).count == 1)
  }

  @Test func `four days away are short, and leaves that touch are one`() {
    let short = Diary().away("2027-01-11", "2027-01-14")
    #expect(short.adding("2027-01-15T09:00", "2027-01-15T17:00", .watch).breaches(of: rule).isEmpty)
    let two = Diary().away("2027-01-11", "2027-01-13").away("2027-01-14", "2027-01-15")
    #expect(two.adding("2027-01-18T09:00", "2027-01-18T17:00", .watch).breaches(of: rule).count == 1)
  }
}
