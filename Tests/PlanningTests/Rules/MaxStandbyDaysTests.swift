import Planning
import Rota
import Testing

@Suite struct MaxStandbyDaysTests {
  private let rule = MaxStandbyDays(RuleValues())

  private func standby(_ count: Int) -> Diary {
    Diary().adding((0..<count).map { (Day(iso: "2027-01-11") + $0).description }, "18:00", "22:00", .standby)
  }

  @Test func `a week passes and eight days do not, with name and duty`() throws {
    #expect(standby(7).breaches(of: rule).isEmpty)
    let breach = try #require(standby(8).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor is on standby on 8 days in a row, 11–18 Jan (Standby); 7 is the most.")
  }

  @Test func `a watch is not standby`() {
    let diary = standby(7).adding("2027-01-18T09:00", "2027-01-18T17:00", .watch)
    #expect(diary.breaches(of: rule).isEmpty)
  }
}
