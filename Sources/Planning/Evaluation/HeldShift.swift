package import Rota

/// A shift in the hands of one member, laid out on the clock: what the rules on a person's time look at.
package struct HeldShift: Hashable, Sendable {
  /// What the rules only read lies apart: they copy held shifts by the ten thousand.
  private let posting: Posting
  package let interval: Interval
  /// The date on which it starts in the member's own zone.
  package let day: Day
  /// Whether it looks at severe, moderate or milder material.
  package let severity: Severity
  package let part: Part
  /// Whether its holder was called out of standby.
  package let isCalledOut: Bool

  /// Where a shift lies, seen from the span that is judged.
  package enum Part: Hashable, Sendable {
    case history, planned, later
  }

  package init(
    seat: SeatID, template: ShiftTemplate, interval: Interval, day: Day, severity: Severity, part: Part,
    isCalledOut: Bool = false
  ) {
    posting = Posting(seat: seat, template: template)
    self.interval = interval
    self.day = day
    self.severity = severity
    self.part = part
    self.isCalledOut = isCalledOut
  }

  package var seat: SeatID { posting.seat }
  package var template: ShiftTemplate { posting.template }
  /// Work for every rule on rest; standby is, too, once its holder was called out.
  package var isWork: Bool { template.isWork || isCalledOut }

  /// Holding the pager, whether awake or asleep.
  package var isOnCall: Bool { template.kind == .watch || template.kind == .standby }
  package var isSevere: Bool { severity == .severe }

  /// `Evening watch on Tue 12 Jan`.
  package var words: String { "\(template.name) on \(Wording.date(day))" }
}

/// The seat and its template, shared by every copy of a held shift.
private final class Posting: Hashable, Sendable {
  let seat: SeatID
  let template: ShiftTemplate

  init(seat: SeatID, template: ShiftTemplate) {
    self.seat = seat
    self.template = template
  }

  static func == (left: Posting, right: Posting) -> Bool {
    left === right || left.seat == right.seat && left.template == right.template
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(seat)
    hasher.combine(template)
  }
}
