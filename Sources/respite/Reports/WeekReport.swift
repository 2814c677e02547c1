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
  /// The first date after the week on which anybody holds anything, where nobody does in it.
  let nextPlanned: Day?

  /// One shift and its seats.
  struct Line: Sendable {
    let shift: Shift
    /// In the order of the seats; nil where nobody holds one.
    let holders: [Assignment?]
  }

  init(_ state: TeamState, week: DaySpan, zones: ZoneTable) {
    team = state.team
    self.week = week
    self.zones = zones
    let shifts = state.team.shifts(in: week, zones: zones).sorted {
      ($0.day, $0.interval.start, $0.duty, $0.template.id) < ($1.day, $1.interval.start, $1.duty, $1.template.id)
    }
    lines = shifts.map { shift in Line(shift: shift, holders: shift.seats.map { state.rota[$0] }) }
    away = state.team.leave.filter {
      $0.status == .approved && !$0.days.intersection(week).isEmpty
    }
    statuses = week.weeks.map { state.rota.weeks[$0] }
    nextPlanned = state.rota.assignments.first { $0.seat.day >= week.end }?.seat.day
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
    page.add(table)
    page.gap()
    page.say(
      empty == 0 ? "\(Wording.count(seats, "seat")), all held." : "\(Wording.count(seats, "seat")), \(empty) empty.")
    for leave in away { page.say("Away", "\(team.name(of: leave.member)), \(Wording.dates(leave.days))") }
  }

  private func writeUnplanned(on page: inout Page) {
    page.say("Nobody holds anything in this week yet: \(Wording.count(seats, "seat")) to fill.")
    if let nextPlanned {
      page.say("The next planned week: respite week --date \(team.settings.week(of: nextPlanned).start)")
    } else {
      page.say("To see a plan: respite plan")
    }
  }

  private var status: String {
    let known = Set(statuses)
    if known == [.published] { return "published" }
    if known == [nil] { return "not planned" }
    return known.contains(.published) ? "published in part" : "draft"
  }

  /// Each site's times are its own; where the team reads other clocks, those stand beside them.
  private var table: Table {
    let isWide = team.hasSeveralZones
    var columns: [Table.Column] = [.words, .words]
    if isWide { columns.append(.words) }
    var table = Table(columns + [.words(atLeast: 12), .words(atLeast: 10)])
    if isWide {
      let home = team.place(of: team.settings.zone)
      table.add(["", .init("at the site", .dim), .init("in \(home)", .dim), "", ""])
    }
    var day: Day?
    for line in lines {
      let isNew = line.shift.day != day
      day = line.shift.day
      var cells: [Table.Cell] = [.init(isNew ? Dates.inWeek(line.shift.day) : "", .title)]
      cells.append(.init(Wording.clock(line.shift.interval, in: zones[team.zone(of: line.shift.template)])))
      if isWide { cells.append(.init(homeTime(of: line.shift), .dim)) }
      table.add(cells + [.init(team.title(of: line.shift.template)), holders(of: line)])
    }
    return table
  }

  private func homeTime(of shift: Shift) -> String {
    guard team.zone(of: shift.template) != team.settings.zone else { return "" }
    let zone = zones[team.settings.zone]
    let day = zone.wall(at: shift.interval.start).day
    let date = day == shift.day ? "" : "\(Dates.inWeek(day)) "
    return date + Wording.clock(shift.interval, in: zone)
  }

  private func holders(of line: Line) -> Table.Cell {
    let names = line.holders.compactMap { $0.map { team.name(of: $0.member) } }
    let empty = line.holders.count - names.count
    if empty == 0 { return .init(names.joined(separator: ", ")) }
    if names.isEmpty { return .init(empty == 1 ? "nobody yet" : "nobody yet (\(empty) seats)", .gap) }
    return .init("\(names.joined(separator: ", ")), \(empty) empty", .gap)
  }
}
