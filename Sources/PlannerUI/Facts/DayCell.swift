package import Rota

/// One member's date: what they hold on it, heaviest first, and how they stand where they hold nothing.
package struct DayCell: Hashable, Sendable {
  package private(set) var duties: [HeldSeat] = []
  package var standing: Standing

  /// A seat in a member's hands.
  package struct HeldSeat: Hashable, Sendable {
    package let seat: SeatID
    package let mark: DutyMark
    package let pinned: Bool
  }

  /// How a member stands to a date, whatever they hold on it.
  package enum Standing: Hashable, Sendable {
    case free
    /// Approved leave.
    case away(DaySpan)
    /// A weekday they do not work, or a weekend they do not offer.
    case notWorking
    /// Before they joined or after they left.
    case notWithTeam
  }

  package init(standing: Standing) { self.standing = standing }

  mutating func add(_ held: HeldSeat) {
    duties.append(held)
    duties.sort { ($0.mark, $0.seat) < ($1.mark, $1.seat) }
  }

  package var isPinned: Bool { duties.contains(where: \.pinned) }
}
