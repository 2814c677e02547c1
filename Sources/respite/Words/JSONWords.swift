import Planning
import Rota
import Workspace

/// How the values of a plan are written for programs. Keys are promises: they are added to, never renamed.
extension JSON {
  init(_ day: Day) { self = .string(day.description) }
  init(_ seat: SeatID) { self = .string(seat.description) }
  init(_ seats: [SeatID]) { self = .array(seats.map { JSON($0) }) }
  init(_ members: [MemberID]) { self = .array(members.map { .string($0.text) }) }
  init(_ sentences: [String]) { self = .array(sentences.map(JSON.string)) }

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }

  init(_ finding: Finding) {
    self = [
      "rule": .string(finding.rule.text), "level": .string(finding.level.rawValue), "members": JSON(finding.members),
      "seats": JSON(finding.seats), "from": JSON(finding.days.start), "to": JSON(finding.days.last),
      "amount": .integer(finding.amount), "sentence": .string(finding.sentence), "history": .bool(finding.isHistory),
    ]
  }

  init(_ findings: [Finding]) { self = .array(findings.map { JSON($0) }) }

  init(_ score: PlanScore) {
    self = [
      "breaches": .integer(score.breaches), "gaps": .integer(score.gaps), "cost": .integer(score.cost),
      "unevenness": .integer(score.unevenness),
    ]
  }

  init(_ interval: Interval) {
    self = [
      "start": .string(interval.start.iso), "end": .string(interval.end.iso), "minutes": .integer(interval.minutes),
    ]
  }

  /// `from` and `to`, both included.
  init(_ span: DaySpan) { self = ["from": JSON(span.start), "to": JSON(span.last)] }

  /// The same object with more in it.
  func with(_ more: [String: JSON]) -> JSON {
    guard case .object(let members) = self else { return .object(more) }
    return .object(members.merging(more) { _, new in new })
  }
}
