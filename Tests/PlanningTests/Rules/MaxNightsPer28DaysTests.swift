import Planning
import Rota
import Testing

@Suite struct MaxNightsPer28DaysTests {
  private let rule = MaxNightsPer28Days(RuleValues())

  private func nights(every step: Int, count: Int) -> Diary {
    let days = (0..<count).map { (Day(iso: "2027-01-11") + $0 * step).description }
    return Diary().adding(days, "22:00", "30:00", .watch)
  }

  @Test func `six nights in four weeks pass and seven do not, with name and duty`() throws {
    #expect(nights(every: 4, count: 6).breaches(of: rule).isEmpty)
    let breach = try #require(nights(every: 4, count: 7).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor works 7 nights in the four weeks from Mon 11 Jan (Watch); 6 is the most.")
  }

  @Test func `the four weeks slide`() {
    #expect(nights(every: 5, count: 14).breaches(of: rule).isEmpty)
    #expect(nights(every: 4, count: 8).breaches(of: rule).count == 2)
  }

  @Test(arguments: [(100, 6), (80, 5), (60, 4), (50, 3), (10, 1)])
  func `part-timers have their share, rounded up`(percent: Int, most: Int) {
    #expect(rule.most(fullTimePercent: percent) == most)
    var diary = nights(every: 4, count: most)
    diary.member.fullTimePercent = percent
    #expect(diary.breaches(of: rule).isEmpty)
  }
}
