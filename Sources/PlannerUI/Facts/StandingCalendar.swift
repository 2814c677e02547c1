import Rota

/// Who is away and who works when, looked up by member rather than searched for every cell.
struct StandingCalendar {
  private let weekend: Set<Weekday>
  private let leave: [MemberID: [DaySpan]]

  init(_ team: Team, over span: DaySpan) {
    weekend = Set(team.settings.weekend)
    let touching = team.leave.filter { $0.status == .approved && !$0.days.intersection(span).isEmpty }
    leave = Dictionary(grouping: touching, by: \.member).mapValues { $0.map(\.days) }
  }

  func standing(of member: Member, on day: Day) -> DayCell.Standing {
    if !member.isEmployed(on: day) { return .notWithTeam }
    if let away = leave[member.id]?.first(where: { $0.contains(day) }) { return .away(away) }
    let works = weekend.contains(day.weekday) ? member.weekendsOffered : member.workDays.contains(day.weekday)
    return works ? .free : .notWorking
  }
}
