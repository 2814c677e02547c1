package import Rota

/// A rota mended: what changes hands, who has a part in it, and how far it is known to be the least.
package struct Repair: Hashable, Sendable {
  /// The shifts whose holders differ, by date.
  package let changes: [Change]
  /// Seats that were asked for and that nobody holds afterwards, sorted.
  package let uncovered: [SeatID]
  /// No repair of what is planned needs fewer changes, proven.
  package let least: Int
  /// Whether no repair leaves fewer of the seats empty, proven.
  package let isLeastUncovered: Bool
  /// What the rules that protect people find that they did not before.
  package let raised: [Finding]
  /// Those who would have to agree: they gain a shift of a published week on short notice.
  package let consents: [Consent]
  package let steps: [ChangeSet.Step]

  /// One shift and role, and who holds it before and after.
  package struct Change: Hashable, Sendable {
    package let shift: Shift
    /// Sorted; without those who stay.
    package let leaves: [MemberID]
    package let joins: [MemberID]
  }

  /// Somebody who would gain a shift on short notice.
  package struct Consent: Hashable, Sendable {
    package let member: MemberID
    package let seats: [SeatID]
  }

  /// Whether it is proven that no repair changes fewer shifts while it leaves as few empty.
  package var isFewest: Bool { changes.count == least && isLeastUncovered }

  /// Everybody who gains or loses a shift.
  package var people: Set<MemberID> { Set(changes.flatMap { $0.leaves + $0.joins }) }

  /// How many shifts each person gains in each week.
  package var gains: [Gain: Int] {
    var gains: [Gain: Int] = [:]
    for change in changes {
      for member in change.joins { gains[Gain(member: member, week: ISOWeek(of: change.shift.day)), default: 0] += 1 }
    }
    return gains
  }

  package struct Gain: Hashable, Sendable {
    package let member: MemberID
    package let week: ISOWeek
  }

  /// Whether somebody gains more than one shift in a week.
  package var crowdsSomebody: Bool { gains.values.contains { $0 > 1 } }
}
