import Planning
import Rota
import TestSupport
import Testing

@Suite struct MinDailyRestTests {
  private let rule = MinDailyRest(RuleValues())

  @Test func `a late end and an early start are named, both of them`() throws {
    let diary = Diary().adding("2027-01-11T14:00", "2027-01-11T22:00", name: "Late")
      .adding("2027-01-12T08:00", "2027-01-12T16:00", name: "Early")
    let breach = try #require(diary.breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor has 10 h off between Late on Mon 11 Jan and Early on Tue 12 Jan; 11 h are needed.")
  }

  @Test func `fourteen hours without time off are too long at any time`() throws {
    let diary = Diary().adding("2027-01-11T06:00", "2027-01-11T20:00", name: "Long")
    #expect(
      try #require(diary.breaches(of: rule).first).sentence
        == "Amara Okafor works 14 h without time off from Long on Mon 11 Jan; 11 h are needed in every 24.")
  }

  @Test func `standby is rest, unless the team says otherwise or it must be answered at once`() {
    let work = Diary().adding("2027-01-11T09:00", "2027-01-11T17:00")
    let standby = work.adding("2027-01-11T18:00", "2027-01-11T23:00", .standby)
    #expect(standby.breaches(of: rule).isEmpty)
    #expect(standby.breaches(of: MinDailyRest(RuleValues(["countsStandby": .flag(true)]))).count == 1)
    let prompt = work.adding("2027-01-11T18:00", "2027-01-11T23:00", .standby, respond: 20)
    #expect(prompt.breaches(of: rule).count == 1)
  }

  @Test func `in no period of random work does a rest of eleven hours hide, nor is one of thirteen hours long`() {
    var random = SplitMix64(seed: 0x5EED_0021)
    for _ in 0..<100 {
      var diary = Diary()
      for day in 11...20 where Bool.random(using: &random) {
        let start = Int.random(in: 0...18, using: &random)
        let end = start + Int.random(in: 1...5, using: &random)
        diary = diary.adding(
          ["2027-01-\(day)"], start < 10 ? "0\(start):00" : "\(start):00", end < 10 ? "0\(end):00" : "\(end):00")
      }
      for period in rule.longPeriods(of: diary.timeline) {
        #expect(period.interval.minutes > 13 * 60, "seed 0x5EED0021")
        #expect(period.largestGap < 11 * 60, "seed 0x5EED0021")
      }
    }
  }
}
