import Planning
import Rota
import Testing

@Suite struct MaxWeekendsTests {
  private let rule = MaxWeekends(RuleValues())

  @Test func `two weekends in a row are one too many, with name and duty`() throws {
    let diary = Diary().adding(["2027-01-16", "2027-01-24"], "10:00", "18:00", .standby)
    let breach = try #require(diary.breaches(of: rule).first)
    #expect(
      breach.sentence
        == "Amara Okafor has duty on the weekends of 16–17 Jan and 23–24 Jan (Standby); 1 in 2 is the most.")
    #expect(Diary().adding(["2027-01-16", "2027-01-30"], "10:00", "18:00", .standby).breaches(of: rule).isEmpty)
  }

  @Test func `an hour of a weekend may be touched, and small touches add up`() {
    let friday = Diary().adding(["2027-01-15", "2027-01-22"], "17:00", "25:00", .watch)
    #expect(friday.breaches(of: rule).isEmpty)
    #expect(
      friday.adding("2027-01-17T10:00", "2027-01-17T10:01").adding("2027-01-24T10:00", "2027-01-24T10:01")
        .breaches(of: rule).count == 1)
  }

  @Test func `one in three is stricter`() {
    let strict = MaxWeekends(RuleValues(["of": .number(3)]))
    let diary = Diary().adding(["2027-01-16", "2027-01-30"], "10:00", "18:00", .standby)
    #expect(diary.breaches(of: strict).count == 1)
    #expect(Diary().adding(["2027-01-16", "2027-02-06"], "10:00", "18:00", .standby).breaches(of: strict).isEmpty)
  }
}
