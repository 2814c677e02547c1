import Planning
import Rota
import Testing

@Suite struct RecoveryTests {
  @Test(arguments: [
    (SeatRecord.Went(member: "ada", longerMinutes: 59), false),
    (SeatRecord.Went(member: "ada", longerMinutes: 60), true),
    (SeatRecord.Went(member: "ada", calledOut: true), true), (SeatRecord.Went(member: "ada", missedRest: true), true),
  ])
  func `rest is owed where more was asked than was planned`(went: SeatRecord.Went, isOwed: Bool) {
    #expect(Recovery(RuleValues()).isOwed(for: went) == isOwed)
  }

  @Test func `a team says how much, or none`() {
    #expect(Recovery.of(Crew(1).team)?.reliefDays == 2)
    #expect(Recovery.of(Crew(1).setting("recovery", .soft, ["restDays": .number(2)]).team)?.restDays == 2)
    #expect(Recovery.of(Crew(1).setting("recovery", .off).team) == nil)
  }
}
