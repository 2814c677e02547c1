import Planning
import Rota
import Workspace

/// One person's week on their own clocks: what, when, and with whom.
struct MemberWeekReport: ValueReport {
  let team: Team
  let member: Member
  let zone: Zone
  let week: DaySpan
  /// The member's shifts that start in the week, by start.
  let shifts: [Engagement]
  /// The first shift on or after the date it is looked at from.
  let next: Engagement?
  /// The dates of the week that the member is away, by approved leave.
  let away: Set<Day>

  init(_ state: TeamState, member: Member, week: DaySpan, today: Day, zones: ZoneTable) {
    team = state.team
    self.member = member
    self.week = week
    let zone = zones[state.team.zone(of: member)]
    self.zone = zone
    let held = state.rota.assignments.filter { $0.member == member.id && $0.seat.day >= min(week.start, today) - 1 }
    let shifts = held.compactMap { assignment in
      Engagement(assignment, zone, state, zones)
    }.sorted { ($0.shift.interval.start, $0.seat) < ($1.shift.interval.start, $1.seat) }
    self.shifts = shifts.filter { week.contains($0.day) }
    next = shifts.first { $0.day >= today }
    let leave = state.team.leave.filter { $0.member == member.id && $0.status == .approved }
    away = Set(week.days.filter { day in leave.contains { $0.days.contains(day) } })
  }
}

extension MemberWeekReport {
  var json: JSON {
    JSON(week).with([
      "member": .string(member.id.text), "name": .string(member.name), "zone": .string(zone.id.text),
      "shifts": .array(shifts.map(json)), "next": next.map(json) ?? .null,
      "away": .array(away.sorted().map { JSON($0) }),
    ])
  }

  private func json(_ duty: Engagement) -> JSON {
    JSON(duty.shift.interval).with([
      "seat": JSON(duty.seat), "name": .string(duty.shift.template.name),
      "kind": .string(duty.shift.template.kind.rawValue),
      "role": .string(duty.seat.role.text), "date": JSON(duty.day), "with": JSON(duty.partners.beside.map(\.id)),
      "backups": JSON(duty.partners.backups.map(\.id)), "pinned": .bool(duty.isPinned),
    ])
  }
}

extension MemberWeekReport {
  func write(on page: inout Page) {
    page.say("\(member.name), \(Dates.span(week)) · times in \(team.place(of: zone.id))", tone: .title)
    page.gap()
    page.say("Next", nextWords, tone: .title)
    page.gap()
    var table = Table([.words, .words, .words(atLeast: 12), .words(atLeast: 8)], indent: 2)
    for day in week.days {
      let held = shifts.filter { $0.day == day }
      for (index, duty) in held.enumerated() {
        table.add([
          .init(index == 0 ? Dates.inWeek(day) : "", .title), .init(Wording.clock(duty.shift.interval, in: zone)),
          .init(duty.shift.template.name),
          .init(
            index == 0
              ? joined([duty.partners.words(in: team), zone.changeWords(on: day)]) : duty.partners.words(in: team)),
        ])
      }
      if held.isEmpty {
        table.add([
          .init(Dates.inWeek(day), .title), .init(away.contains(day) ? "away" : "·", .dim), "",
          .init(zone.changeWords(on: day)),
        ])
      }
    }
    page.add(table)
    page.gap()
    page.say(summary)
  }

  private var nextWords: String {
    guard let next else { return "nothing is planned." }
    return joined([
      "\(Wording.date(next.day)) \(Wording.clock(next.shift.interval, in: zone)), \(next.shift.template.name)",
      next.partners.words(in: team),
    ])
  }

  private var summary: String {
    if shifts.isEmpty { return "No shift in this week." }
    let minutes = shifts.reduce(0) { $0 + $1.shift.interval.minutes }
    let days = Set(shifts.map(\.day))
    let free = week.days.filter { !days.contains($0) }.count
    return "\(Wording.count(shifts.count, "shift")), \(Wording.length(minutes: minutes)); "
      + "\(free == 1 ? "1 day" : "\(free) days") without any."
  }

  private func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "; ") }
}
