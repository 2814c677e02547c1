import Planning
import Rota
import Testing

@Suite struct MaxConsecutiveNightsTests {
  private let rule = MaxConsecutiveNights(RuleValues())

  private func nights(_ days: ClosedRange<Int>) -> Diary {
    Diary().adding(days.map { "2027-01-\($0)" }, "22:00", "30:00", .watch)
  }

  @Test func `three nights pass and four do not, with name and duty`() throws {
    #expect(nights(11...13).breaches(of: rule).isEmpty)
    let breach = try #require(nights(11...14).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(breach.sentence == "Amara Okafor works 4 nights in a row, 11–14 Jan (Watch); 3 is the most.")
  }

  @Test func `a night belongs to the date it begins, however late work starts in it`() {
    // 03:00 on the 15th is the night of the 14th; the fourth in a row.
    #expect(nights(11...13).adding("2027-01-15T03:00", "2027-01-15T11:00", .watch).breaches(of: rule).count == 1)
    #expect(nights(11...13).adding("2027-01-15T03:01", "2027-01-15T11:00", .watch).breaches(of: rule).isEmpty)
  }

  @Test func `a night on standby nobody calls is slept through`() {
    #expect(nights(11...13).adding("2027-01-14T22:00", "2027-01-15T06:00", .standby).breaches(of: rule).isEmpty)
  }
}
