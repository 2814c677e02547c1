/// Dates a member is away, in the member's own zone. There is no reason and no kind, here or anywhere.
package struct Leave: Hashable, Codable, Sendable {
  package var member: MemberID
  /// First date away.
  package var from: Day
  /// Last date away, included.
  package var to: Day
  /// True when `from` is worked until noon.
  package var startsAtNoon: Bool
  /// True when `to` is away only until noon.
  package var endsAtNoon: Bool
  package var status: Status
  /// The dates on which it was asked for and decided.
  package var requested: Day?
  package var decided: Day?
  /// Whether the days around it are to be quiet ones where it is long. False for an absence that is only thought of, to
  /// see what would be left without somebody; no file holds such a one.
  package var hasQuietEdges = true

  private enum CodingKeys: CodingKey {
    case member, from, to, startsAtNoon, endsAtNoon, status, requested, decided
  }

  package enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    case requested, approved, declined, withdrawn
  }

  package init(
    member: MemberID, from: Day, to: Day, startsAtNoon: Bool = false, endsAtNoon: Bool = false, status: Status,
    requested: Day? = nil, decided: Day? = nil
  ) {
    self.member = member
    self.from = from
    self.to = to
    self.startsAtNoon = startsAtNoon
    self.endsAtNoon = endsAtNoon
    self.status = status
    self.requested = requested
    self.decided = decided
  }

  package var days: DaySpan { DaySpan(from, through: to) }

  /// Whether the evening before it is to end early: not where it begins at noon, nor where it was decided no earlier than
  /// on that very day, which had its plan by then.
  package var hasEve: Bool { !startsAtNoon && decided.map { $0 < from - 1 } ?? true }
}
