import Planning
import Rota
import Workspace

/// A team's week: every shift, when it is, and who holds it.
struct WeekReport: ValueReport {
  let team: Team
  let week: DaySpan
  let zones: ZoneTable
  let lines: [Line]
  /// Approved leave that touches the week, by the order of the team.
  let away: [Leave]
  /// How far the ISO weeks it touches have come, in order; nil for one that is not planned.
  let statuses: [Rota.Status?]
  /// The nearest date outside the week on which anybody holds anything: the first after it, or the last before.
  let otherPlanned: Day?
  /// The dates that are planned when nobody says otherwise.
  let usuallyPlanned: DaySpan
  let today: Day
  let hint: Hint

  /// One shift and its seats.
  struct Line: Sendable {
    let shift: Shift
    /// In the order of the seats; nil where nobody holds one.
    let holders: [Assignment?]
  }

  init(_ open: OpenWorkspace, week: DaySpan, today: Day? = nil) {
    let (state, zones) = (open.state, open.zones)
    team = state.team
    self.week = week
    self.zones = zones
    self.today = today ?? open.today
    hint = open.hint
    usuallyPlanned = UsualDates(of: state, today: self.today).toPlan
    let shifts = state.team.shifts(in: week, zones: zones).sorted {
      ($0.day, $0.interval.start, $0.duty, $0.template.id) < ($1.day, $1.interval.start, $1.duty, $1.template.id)
    }
    lines = shifts.map { shift in Line(shift: shift, holders: shift.seats.map { state.rota[$0] }) }
    away = state.team.leave.filter {
      $0.status == .approved && !$0.days.intersection(week).isEmpty
    }
    statuses = week.weeks.map { state.rota.weeks[$0] }
    let planned = state.rota.assignments.map(\.seat.day)
    otherPlanned = planned.first { $0 >= week.end } ?? planned.last { $0 < week.start }
  }

  private var seats: Int { lines.reduce(0) { $0 + $1.holders.count } }
  private var empty: Int { lines.reduce(0) { $0 + $1.holders.count { $0 == nil } } }
}

extension WeekReport {
  var json: JSON {
    JSON(week).with([
      "team": .string(team.settings.name), "zone": .string(team.settings.zone.text), "seats": .integer(seats),
      "empty": .integer(empty),
      "weeks": .array(
        zip(week.weeks, statuses).map { week, status in
          ["week": .string(week.description), "status": JSON(status?.rawValue)]
        }),
      "shifts": .array(lines.map(json)),
      "away": .array(
        away.map { ["member": .string($0.member.text), "from": JSON($0.from), "to": JSON($0.to)] }),
    ])
  }

  private func json(_ line: Line) -> JSON {
    JSON(line.shift.interval).with([
      "duty": .string(line.shift.duty.text), "template": .string(line.shift.template.id.text),
      "name": .string(line.shift.template.name), "kind": .string(line.shift.template.kind.rawValue),
      "site": .string(line.shift.template.site.text), "date": JSON(line.shift.day),
      "seats": .array(
        zip(line.shift.seats, line.holders).map { seat, holder in
          [
            "seat": JSON(seat), "role": .string(seat.role.text), "member": JSON(holder?.member.text),
            "pinned": .bool(holder?.pinned ?? false),
          ]
        }),
    ])
  }
}

extension WeekReport {
  func write(on page: inout Page) {
    page.say("\(team.settings.name), \(Dates.span(week)) · \(status)", tone: .title)
    if lines.isEmpty { return page.say("No duty asks for anybody in this week.") }
    if seats == empty { return writeUnplanned(on: &page) }
    page.gap()
    page.add(table(width: page.width))
    page.gap()
    page.say(
      empty == 0 ? "\(Wording.count(seats, "seat")), all held." : "\(Wording.count(seats, "seat")), \(empty) empty.")
    for leave in away { page.say("Away", "\(team.name(of: leave.member)), \(Wording.dates(leave.days))") }
  }

  private func writeUnplanned(on page: inout Page) {
    page.say("Nobody holds anything in this week yet: \(Wording.count(seats, "seat")) to fill.")
    if let otherPlanned {
      let which = otherPlanned < week.start ? "last" : "next"
      let date = team.settings.week(of: otherPlanned).start
      page.say("The \(which) planned week:", command: hint.command("week --date \(date)"))
    }
    let coversWeek = usuallyPlanned.intersection(week) == week
    if !coversWeek, week.end > today {
      page.say("To see a plan for this week:", command: hint.command("plan --weeks 1 --from \(week.start)"))
    }
    page.say("To see a plan for \(Dates.span(usuallyPlanned)):", command: hint.command("plan"))
  }

  private var status: String {
    let known = Set(statuses)
    if known == [.published] { return "published" }
    if known == [nil] { return "not planned" }
    return known.contains(.published) ? "published in part" : "draft"
  }

  /// Each site's times are its own; where the team reads other clocks, and there is room, those stand beside them.
  private func table(width: Int) -> Table {
    let hasSites = team.settings.sites.count > 1
    let hasHome = team.hasSeveralZones && width >= WeekReport.roomForTwoClocks
    let leading = 2 + (hasHome ? 1 : 0)
    let columns = Array(repeating: Table.Column.words, count: leading) + [.words(atLeast: 12), .words(atLeast: 10)]
    var table = Table(columns, indent: hasSites ? 2 : 0)
    if hasHome {
      let heading = Table.Cell("in \(team.place(of: team.settings.zone))", .dim)
      table.add(Array(repeating: "", count: leading - 1) + [heading])
    }
    var day: Day?
    for line in lines {
      let isNew = line.shift.day != day
      day = line.shift.day
      if hasSites, isNew { table.addHeading(.init(Wording.date(line.shift.day), .title)) }
      let place = team.site(line.shift.template.site)?.name ?? ""
      let first = hasSites ? Table.Cell(place) : .init(isNew ? Dates.inWeek(line.shift.day) : "", .title)
      let cells = [first] + times(of: line.shift, withHome: hasHome) + [.init(line.shift.template.name)]
      table.add(stacks: cells.map { [$0] } + [line.holders.map(name)])
    }
    return table
  }

  private func times(of shift: Shift, withHome hasHome: Bool) -> [Table.Cell] {
    let time = Table.Cell(Wording.clock(shift.interval, in: zones[team.zone(of: shift.template)]))
    return hasHome ? [time, .init(homeTime(of: shift), .dim)] : [time]
  }

  private static let roomForTwoClocks = 76

  private func homeTime(of shift: Shift) -> String {
    guard team.zone(of: shift.template) != team.settings.zone else { return "" }
    let zone = zones[team.settings.zone]
    let day = zone.wall(at: shift.interval.start).day
    let date = day == shift.day ? "" : "\(Wording.date(day).prefix(3)) "
    return date + Wording.clock(shift.interval, in: zone)
  }

  private func name(of holder: Assignment?) -> Table.Cell {
    guard let holder else { return .init("nobody yet", .gap) }
    return .init(team.name(of: holder.member))
  }
}
