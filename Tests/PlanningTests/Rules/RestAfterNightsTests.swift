import Planning
import Rota
import Testing

@Suite struct RestAfterNightsTests {
  private let rule = RestAfterNights(RuleValues())

  @Test func `two days after the last night, and a breach names both duties`() throws {
    let nights = Diary().adding(["2027-01-11", "2027-01-12"], "22:00", "30:00", .watch)
    #expect(nights.adding("2027-01-15T06:00", "2027-01-15T14:00").breaches(of: rule).isEmpty)
    let breach = try #require(nights.adding("2027-01-15T05:00", "2027-01-15T14:00").breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor has 47 h off after the night of Watch on Tue 12 Jan, before Review on Fri 15 Jan; "
        + "48 h are needed after nights.")
  }

  @Test func `nights in a row are one run, and standby between is not work`() {
    let nights = Diary().adding(["2027-01-11", "2027-01-12", "2027-01-13"], "20:00", "28:00", .watch)
    #expect(nights.breaches(of: rule).isEmpty)
    #expect(nights.adding("2027-01-14T20:00", "2027-01-14T23:00", .standby).breaches(of: rule).isEmpty)
  }

  @Test func `a night off between nights begins a new run`() {
    #expect(
      Diary().adding(["2027-01-11", "2027-01-13"], "22:00", "30:00", .watch).breaches(of: rule).map(\.amount) == [8])
  }
}
