import Rota
import Scheduling

// Stands in until the ledgers and the search land.
struct Ledgers {
  init(state: TeamState, span: DaySpan, zones: ZoneTable) {}
  func tenthsOfAShift(_ member: MemberID) -> Int? { nil }
}
func solve(
  _ problem: Problem, effort: Effort, start: Roster?, progress: (@Sendable (Progress) -> Bool)?
) -> Solution {
  Solution(roster: start ?? Roster(days: 0, patterns: []), score: .zero, moves: 0, ended: .effort)
}
