/// Who holds which seat, and which weeks are published. A seat without anybody is simply absent: a gap.
package struct Rota: Hashable, Sendable {
  /// Each date's assignments, sorted by seat; no date without any.
  private var days: [Day: [Assignment]]
  /// Weeks that have been planned at all; a week in no state has no file.
  package private(set) var weeks: [ISOWeek: Status]
  /// What is said of seats beside who holds them; none that says nothing.
  package private(set) var records: [SeatID: SeatRecord]

  package enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    case draft, published
  }

  package init(
    assignments: [Assignment] = [], weeks: [ISOWeek: Status] = [:], records: [SeatID: SeatRecord] = [:]
  ) {
    days = Dictionary(grouping: assignments) { $0.seat.day }.mapValues { Rota.oneASeat($0) }
    self.weeks = weeks
    self.records = records.filter { !$0.value.isEmpty }
    for day in days.keys { open(day) }
  }

  package subscript(seat: SeatID) -> Assignment? { days[seat.day]?.first { $0.seat == seat } }

  /// Every assignment, sorted by seat.
  package var assignments: [Assignment] { days.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The assignments whose shift starts within `span`, sorted by seat.
  package func assignments(in span: DaySpan) -> [Assignment] {
    days.filter { span.contains($0.key) }.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Whether an assignment is settled: pinned, or in a week that is published. The engine never moves it.
  package func isSettled(_ assignment: Assignment) -> Bool {
    assignment.pinned || weeks[ISOWeek(of: assignment.seat.day)] == .published
  }

  /// Puts a member into a seat, or changes who is in it.
  package mutating func assign(_ assignment: Assignment) {
    var held = days[assignment.seat.day] ?? []
    let place = held.firstIndex { $0.seat >= assignment.seat } ?? held.endIndex
    let isHeld = held.indices.contains(place) && held[place].seat == assignment.seat
    held.replaceSubrange(place..<(isHeld ? place + 1 : place), with: [assignment])
    days[assignment.seat.day] = held
    open(assignment.seat.day)
  }

  package mutating func unassign(_ seat: SeatID) {
    guard let held = days[seat.day]?.filter({ $0.seat != seat }) else { return }
    days[seat.day] = held.isEmpty ? nil : held
  }

  /// Sets a week's status, or forgets that it was planned.
  package mutating func set(_ week: ISOWeek, to status: Status?) { weeks[week] = status }

  /// Sets what is said of a seat, or forgets it.
  package mutating func set(_ seat: SeatID, to record: SeatRecord?) {
    records[seat] = record
    if record != nil { open(seat.day) }
  }

  /// Sorted by seat; of several in one seat the last.
  private static func oneASeat(_ assignments: [Assignment]) -> [Assignment] {
    let pairs = zip(assignments, assignments.dropFirst())
    if pairs.allSatisfy({ $0.seat < $1.seat }) { return assignments }
    return Dictionary(assignments.map { ($0.seat, $0) }, uniquingKeysWith: { _, last in last }).values
      .sorted { $0.seat < $1.seat }
  }

  private mutating func open(_ day: Day) {
    let week = ISOWeek(of: day)
    if weeks[week] == nil { weeks[week] = .draft }
  }
}
