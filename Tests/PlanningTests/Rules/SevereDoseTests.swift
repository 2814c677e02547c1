import Planning
import Rota
import Testing

/// The three limits on how much severe material there is: a day, in a row, and in seven days.
@Suite struct SevereDoseTests {
  private func severe(_ days: [Int], _ start: String = "10:00", _ end: String = "12:00") -> Diary {
    Diary().adding(days.map { "2027-01-\($0)" }, start, end, severity: .severe)
  }

  @Test func `four hours a day pass and a minute more does not, with name and duty`() throws {
    let rule = MaxSevereMinutesPerDay(RuleValues())
    #expect(severe([11], "08:00", "12:00").breaches(of: rule).isEmpty)
    let breach = try #require(severe([11], "08:00", "12:01").breaches(of: rule).first)
    #expect(
      breach.sentence
        == "Amara Okafor has 4 h 1 min of severe material on Mon 11 Jan (Review); 4 h is the most.")
    #expect(
      severe([11]).adding("2027-01-11T13:00", "2027-01-11T15:30", severity: .severe).breaches(of: rule).count == 1)
  }

  @Test func `two days in a row pass and three do not`() throws {
    let rule = MaxConsecutiveSevereDays(RuleValues())
    #expect(severe([11, 12, 14, 15]).breaches(of: rule).isEmpty)
    #expect(
      try #require(severe([11, 12, 13]).breaches(of: rule).first).sentence
        == "Amara Okafor has severe material on 3 days in a row, 11–13 Jan (Review); 2 is the most.")
  }

  @Test func `three days in seven pass and four do not`() throws {
    let rule = MaxSevereDaysPer7(RuleValues())
    #expect(severe([11, 13, 15, 18]).breaches(of: rule).isEmpty)
    #expect(
      try #require(severe([11, 13, 15, 17]).breaches(of: rule).first).sentence
        == "Amara Okafor has severe material on 4 of the 7 days from Mon 11 Jan (Review); 3 is the most.")
  }

  @Test func `a few minutes make no severe day`() {
    #expect(severe([11, 12, 13], "10:00", "10:14").breaches(of: MaxConsecutiveSevereDays(RuleValues())).isEmpty)
    #expect(severe([11, 12, 13], "10:00", "10:15").breaches(of: MaxConsecutiveSevereDays(RuleValues())).count == 1)
  }
}
