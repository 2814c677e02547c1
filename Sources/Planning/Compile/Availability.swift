import Rota

/// Which shifts a member may hold at all: their site, skills, topics, weekdays, and leave with what surrounds it.
///
/// The reasons stay inside: the answer is one bit a shift.
struct Availability {
  private let member: Member
  private let team: Team
  private let leave: [Interval]
  /// Shifts starting on the eve of leave end by this instant.
  private let eves: [(day: Day, latest: Instant)]
  /// First working days after a long leave, on which nothing severe and no watch is asked.
  private let landings: Set<Day>

  init(of member: Member, in context: CompileContext) {
    self.member = member
    team = context.team
    let zone = context.zones[team.zone(of: member)]
    let approved = team.leave.filter { $0.member == member.id && $0.status == .approved }
    leave = approved.map { $0.interval(in: zone) }
    let eveLatest = context.rule(LeaveIsHard.definition)?.time("eveLatest")
    eves = approved.compactMap { leave in
      eveLatest.map { (day: leave.from - 1, latest: zone.end(of: $0, on: leave.from - 1)) }
    }
    landings = Availability.landings(of: member, after: approved, in: context)
  }

  private static func landings(of member: Member, after leave: [Leave], in context: CompileContext) -> Set<Day> {
    guard let rule = context.rule(SoftLandingDays.definition), rule.isHard else { return [] }
    let long = leave.filter { $0.days.count >= rule.number("afterDays") }
    return Set(
      long.flatMap { leave in
        let working = (1...14).map { leave.to + $0 }.filter { context.team.mayWork(member, on: $0) }
        return working.prefix(rule.number("days"))
      })
  }

  func mayHold(_ shift: Shift) -> Bool {
    let template = shift.template
    let severity = team.severity(of: template.topics)
    return template.site == member.site && member.isEmployed(on: shift.day) && team.mayWork(member, on: shift.day)
      && template.skills.allSatisfy { member.skills.contains($0) && (member.shadowsNeeded[$0] ?? 0) == 0 }
      && template.topics.allSatisfy(member.takes.contains)
      && !leave.contains { $0.overlaps(shift.interval) }
      && !eves.contains { $0.day == shift.day && shift.interval.end > $0.latest }
      && !(landings.contains(shift.day)
        && (severity == .severe || template.kind == .watch || template.kind == .standby))
  }
}

extension Team {
  /// Whether a member may be given shifts that start on `day`: their working days, and weekends where they offer them.
  func mayWork(_ member: Member, on day: Day) -> Bool {
    settings.weekend.contains(day.weekday) ? member.weekendsOffered : member.workDays.contains(day.weekday)
  }
}
