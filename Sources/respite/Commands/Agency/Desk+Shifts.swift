import Planning
import Rota
import Workspace

extension Desk {
  /// What people may do with their own shifts, judged over what is planned.
  func shiftBook(_ seats: [SeatID], in open: OpenWorkspace) -> ShiftBook {
    ShiftBook(open.state, over: open.usualDates.toLookAt, speakingOf: seats, today: open.today, zones: open.zones)
  }

  /// Of some people, those whose yes is still to be had: whoever runs the command has said theirs.
  func missingYes(of members: [MemberID], agreed: Bool) -> [MemberID] {
    agreed ? [] : members.filter { $0.text != me }
  }

  /// Keeps what has become of a shift.
  func keep(_ after: TeamState, _ cause: String, in open: OpenWorkspace) throws(Complaint) {
    try commit(changeSet(ChangeSet.steps(from: open.state, to: after), cause: cause, in: open.team), to: open)
  }

  /// The moment it is: the clock's, or where another date was taken for today, its first.
  func moment(for member: Member, in open: OpenWorkspace) -> Instant {
    let now = machine.now()
    let zone = open.zones[open.team.zone(of: member)]
    return open.zones[open.team.settings.zone].wall(at: now).day == open.today
      ? now : zone.interval(of: open.today).start
  }
}
