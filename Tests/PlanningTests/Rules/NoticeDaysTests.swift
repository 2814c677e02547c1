import Planning
import Rota
import Testing

@Suite struct NoticeDaysTests {
  @Test func `it has fourteen days by itself, and others where the team says so`() {
    #expect(NoticeDays(RuleValues()).days == 14)
    #expect(NoticeDays(RuleValues(["days": .number(7)])).days == 7)
    #expect(NoticeDays(RuleValues(["days": .number(-3)])).days == 0)
  }
}
