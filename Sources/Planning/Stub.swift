import Rota

// Stands in until the ledgers land.
struct Ledgers {
  init(state: TeamState, span: DaySpan, zones: ZoneTable) {}
  func tenthsOfAShift(_ member: MemberID) -> Int? { nil }
}
