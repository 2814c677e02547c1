/// A member in a seat.
package struct Assignment: Hashable, Codable, Sendable {
  package var seat: SeatID
  package var member: MemberID
  /// True when the engine may not move it.
  package var pinned: Bool

  package init(seat: SeatID, member: MemberID, pinned: Bool = false) {
    self.seat = seat
    self.member = member
    self.pinned = pinned
  }
}
