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
  /// Today where the week holds it, else its first date: of another week one asks what comes there.
  let nextFrom: Day
  let isThisWeek: Bool
  /// The first shift on or after that date.
  let next: Engagement?
  /// The dates of the week that the member is away, by approved leave, and whether they are so all day.
  let away: [Day: Absence]
  /// What the rule of leave says of the shifts of the week.
  let clashes: [Finding]

  /// How much of a date somebody is away.
  enum Absence: String, Sendable {
    case allDay = "away"
    case morning = "away until noon"
    case afternoon = "away from noon"
  }

  init(_ state: TeamState, member: Member, week: DaySpan, today: Day, zones: ZoneTable, findings: [Finding]) {
    team = state.team
    self.member = member
    self.week = week
    let zone = zones[state.team.zone(of: member)]
    self.zone = zone
    let held = state.rota.assignments.filter { $0.member == member.id && $0.seat.day >= week.start - 1 }
    let shifts = held.compactMap { assignment in
      Engagement(assignment, zone, state, zones)
    }.sorted { ($0.shift.interval.start, $0.seat) < ($1.shift.interval.start, $1.seat) }
    self.shifts = shifts.filter { week.contains($0.day) }
    isThisWeek = week.contains(today)
    let nextFrom = isThisWeek ? today : week.start
    self.nextFrom = nextFrom
    next = shifts.first { $0.day >= nextFrom }
    let leave = state.team.leave.filter { $0.member == member.id && $0.status == .approved }
    let absences = week.days.map { day in (day, leave.compactMap { $0.absence(on: day) }) }
    away = Dictionary(uniqueKeysWithValues: absences.compactMap { day, parts in parts.total.map { (day, $0) } })
    clashes = findings.filter { $0.rule == LeaveIsHard.definition.id && $0.members.contains(member.id) }
  }
}

extension MemberWeekReport {
  var json: JSON {
    JSON(week).with([
      "member": .string(member.id.text), "name": .string(member.name), "zone": .string(zone.id.text),
      "shifts": .array(shifts.map(json)), "next": next.map(json) ?? .null,
      "nextFrom": JSON(nextFrom), "away": .array(away.keys.sorted().map { JSON($0) }), "findings": JSON(clashes),
    ])
  }

  private func json(_ held: Engagement) -> JSON {
    JSON(held.shift.interval).with([
      "seat": JSON(held.seat), "name": .string(held.shift.template.name),
      "kind": .string(held.shift.template.kind.rawValue),
      "role": .string(held.seat.role.text), "date": JSON(held.day), "with": JSON(held.partners.beside.map(\.id)),
      "backups": JSON(held.partners.backups.map(\.id)), "pinned": .bool(held.isPinned),
    ])
  }
}

extension MemberWeekReport {
  func write(on page: inout Page) {
    page.say("\(member.name), \(Dates.span(week)) · times in \(team.place(of: zone.id))", tone: .title)
    page.gap()
    page.say(nextWords)
    page.gap()
    var table = Table([.words, .words, .words(atLeast: 12), .words(atLeast: 8)], indent: 2)
    for day in week.days { add(day, to: &table) }
    page.add(table)
    page.gap()
    page.say(summary)
    for clash in clashes { page.say("!", clash.sentence, tone: .bad, indent: 2) }
  }

  /// A line for each shift of a date; leave and what the clocks do are said with the first.
  private func add(_ day: Day, to table: inout Table) {
    let held = shifts.filter { $0.day == day }
    let absence = away[day]?.rawValue ?? ""
    if held.isEmpty {
      let free = Table.Cell(absence.isEmpty ? "·" : absence, .dim)
      table.add([.init(Dates.inWeek(day), .title), free, "", .init(zone.changeWords(on: day))])
    }
    for (index, shift) in held.enumerated() {
      let isClash = clashes.contains { $0.seats.contains(shift.seat) }
      let leave = !absence.isEmpty ? absence : isClash ? "too late before leave" : ""
      let ofDay = index == 0 ? zone.changeWords(on: day) : ""
      let name = (isClash ? "! " : "") + shift.shift.template.name
      table.add([
        .init(index == 0 ? Dates.inWeek(day) : "", .title), .init(Wording.clock(shift.shift.interval, in: zone)),
        .init(name, isClash ? .bad : .plain), .init(joined([leave, shift.partners.words(in: team), ofDay])),
      ])
    }
  }

  private var nextWords: String {
    let from = isThisWeek ? "Next from today: " : "Next from \(Wording.date(nextFrom)): "
    guard let next else { return from + "nothing is planned." }
    return from
      + joined([
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

extension Leave {
  /// How much of a date it takes; nil for a date it leaves alone.
  fileprivate func absence(on day: Day) -> MemberWeekReport.Absence? {
    guard days.contains(day) else { return nil }
    if startsAtNoon, day == from { return endsAtNoon && day == to ? nil : .afternoon }
    return endsAtNoon && day == to ? .morning : .allDay
  }
}

extension [MemberWeekReport.Absence] {
  /// What several parts of one date come to.
  fileprivate var total: MemberWeekReport.Absence? { Set(self).count > 1 ? .allDay : first }
}
