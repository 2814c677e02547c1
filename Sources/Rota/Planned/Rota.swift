/// Who holds which seat, and which weeks are published. A seat without anybody is simply absent: a gap.
package struct Rota: Hashable, Sendable {
  private var holders: [SeatID: Assignment]
  /// Weeks that have been planned at all; a week in no state has no file.
  package private(set) var weeks: [ISOWeek: Status]

  package enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    case draft, published
  }

  package init(assignments: [Assignment] = [], weeks: [ISOWeek: Status] = [:]) {
    holders = Dictionary(assignments.map { ($0.seat, $0) }, uniquingKeysWith: { _, last in last })
    self.weeks = weeks
    for assignment in assignments { open(assignment.seat) }
  }

  package subscript(seat: SeatID) -> Assignment? { holders[seat] }

  /// Every assignment, sorted by seat.
  package var assignments: [Assignment] { holders.values.sorted { $0.seat < $1.seat } }

  /// The assignments whose shift starts within `span`, sorted by seat.
  package func assignments(in span: DaySpan) -> [Assignment] {
    holders.values.filter { span.contains($0.seat.day) }.sorted { $0.seat < $1.seat }
  }

  /// Whether an assignment is settled: pinned, or in a week that is published. The engine never moves it.
  package func isSettled(_ assignment: Assignment) -> Bool {
    assignment.pinned || weeks[ISOWeek(of: assignment.seat.day)] == .published
  }

  /// Puts a member into a seat, or changes who is in it.
  package mutating func assign(_ assignment: Assignment) {
    holders[assignment.seat] = assignment
    open(assignment.seat)
  }

  package mutating func unassign(_ seat: SeatID) { holders[seat] = nil }

  /// Sets a week's status, or forgets that it was planned.
  package mutating func set(_ week: ISOWeek, to status: Status?) { weeks[week] = status }

  private mutating func open(_ seat: SeatID) {
    let week = ISOWeek(of: seat.day)
    if weeks[week] == nil { weeks[week] = .draft }
  }
}
