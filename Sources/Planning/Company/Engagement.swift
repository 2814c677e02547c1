package import Rota

/// A shift in one member's hands, on their own clocks, and who stands around it.
package struct Engagement: Hashable, Sendable {
  package let seat: SeatID
  package let shift: Shift
  /// The date on which it starts on the member's clocks.
  package let day: Day
  package let partners: Partners
  package let handover: Handover
  package let isPinned: Bool

  /// Nil where the team no longer asks for such a shift; `zone` is the member's.
  package init?(_ assignment: Assignment, _ zone: Zone, _ state: TeamState, _ zones: ZoneTable) {
    guard let shift = state.team.shift(of: assignment.seat, zones: zones) else { return nil }
    let others = state.team.neighbours(of: shift, zones: zones)
    seat = assignment.seat
    self.shift = shift
    day = zone.wall(at: shift.interval.start).day
    partners = Partners(of: shift, heldBy: assignment.member, among: others, state)
    handover = Handover(of: shift, among: others, state)
    isPinned = assignment.pinned
  }
}
