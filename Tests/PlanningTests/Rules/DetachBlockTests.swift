import Planning
import Rota
import Testing

@Suite struct DetachBlockTests {
  private let rule = DetachBlock(RuleValues())

  /// One hour of standby on every `step`th day.
  private func busy(every step: Int, for count: Int) -> Diary {
    let days = stride(from: 0, to: count, by: step).map { (Day(iso: "2027-01-11") + $0).description }
    return Diary().adding(days, "18:00", "19:00", .standby)
  }

  @Test func `eight weeks without a week off pass and a day more does not, with name and duty`() throws {
    #expect(busy(every: 1, for: 56).breaches(of: rule).isEmpty)
    let breach = try #require(busy(every: 1, for: 57).breaches(of: rule).first)
    #expect(breach.amount == 1)
    #expect(
      breach.sentence
        == "Amara Okafor has no 7 days off in a row for 57 days, 11 Jan – 8 Mar, from Standby on Mon 11 Jan on; "
        + "one such week is wanted every 8 weeks.")
  }

  @Test func `six days off are no week off, seven are`() {
    #expect(busy(every: 7, for: 71).breaches(of: rule).count == 1)
    #expect(busy(every: 8, for: 73).breaches(of: rule).isEmpty)
  }

  @Test func `leave is time off like any other`() {
    let diary = busy(every: 1, for: 30).adding(
      (50..<80).map { (Day(iso: "2027-01-11") + $0).description }, "09:00", "10:00")
    #expect(diary.breaches(of: rule).isEmpty)
  }
}
