import Planning
package import Rota

/// Whose week is shown, which week, and where in it the reader is.
package struct WeekState: Hashable, Sendable {
  /// Nil until somebody is chosen: then it is whoever reads, if they belong to the team.
  package internal(set) var member: MemberID?
  /// The chosen date; its week is shown.
  package internal(set) var day: Day
  /// Which of that date's duties is chosen, from 0.
  var duty = 0
  /// What stands in that week, worked out after every event.
  var agenda: Agenda?

  init(day: Day) { self.day = day }
}

extension AppState {
  /// The member whose week is shown: the one chosen, whoever reads, or whoever comes first.
  package var weekMember: Member? {
    if let chosen = week.member.flatMap(team.member) { return chosen }
    return team.member(MemberID(author)) ?? boardSelection?.member ?? facts.groups.flatMap(\.members).first
  }

  /// The chosen line of the week.
  var agendaPlace: Int {
    guard let rows = week.agenda?.rows, let first = rows.firstIndex(where: { $0.day == week.day }) else { return 0 }
    return first + min(week.duty, rows.count { $0.day == week.day } - 1)
  }

  /// The duty that is chosen; nil on a day without any.
  package var chosenDuty: SeatID? { week.agenda?.rows[agendaPlace].duty?.seat }

  mutating func moveAgenda(by count: Int) {
    guard let rows = week.agenda?.rows else { return }
    chooseAgenda(min(max(0, agendaPlace + count), rows.count - 1))
  }

  mutating func chooseAgenda(_ place: Int) {
    guard let rows = week.agenda?.rows, rows.indices.contains(place) else { return }
    week.day = rows[place].day
    week.duty = rows[..<place].count { $0.day == week.day }
  }

  mutating func moveWeek(to day: Day) {
    guard Day.supported.contains(day) else { return }
    week.day = day
    week.duty = 0
  }

  /// The chosen duty as a selection of the rota.
  var weekSelection: Selection? {
    guard let member = weekMember, let seat = chosenDuty else { return nil }
    return Selection(day: seat.day, site: member.site, member: member, seats: [seat], seat: seat)
  }
}
