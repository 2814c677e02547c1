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

  @Test func `how many quiet days before is the team's to say`() {
    let none = SoftLanding(RuleValues(["daysBefore": .number(0)]))
    let four = SoftLanding(RuleValues(["daysBefore": .number(4)]))
    let late = away.adding("2027-01-10T10:00", "2027-01-10T12:00", severity: .severe)
    #expect(late.breaches(of: none).isEmpty)
    let early = away.adding("2027-01-07T22:00", "2027-01-08T06:00", .watch)
    #expect(early.breaches(of: rule).isEmpty)
    #expect(early.breaches(of: four).map(\.amount) == [1])
    // A night that begins before those days and ends in them belongs to the date on which it begins.
    #expect(away.adding("2027-01-06T22:00", "2027-01-07T06:00", .watch).breaches(of: four).isEmpty)
  }

  @Test func `four days away are short, and leaves that touch are one`() {
    let short = Diary().away("2027-01-11", "2027-01-14")
    #expect(short.adding("2027-01-15T09:00", "2027-01-15T17:00", .watch).breaches(of: rule).isEmpty)
    let two = Diary().away("2027-01-11", "2027-01-13").away("2027-01-14", "2027-01-15")
    #expect(two.adding("2027-01-18T09:00", "2027-01-18T17:00", .watch).breaches(of: rule).count == 1)
  }
}
