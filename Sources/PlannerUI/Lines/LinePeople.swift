import Planning
import Rota

extension LineRoom {
  /// Everybody, to choose one of.
  static let people = LineRoom("The rota, person by person")
    .offering { app in app.peopleChoices { .person($0) } }

  /// All that one person holds on the dates shown.
  static func person(_ id: MemberID) -> LineRoom {
    LineRoom("The rota of one person")
      .telling { $0.lines(of: id) }
      .offering { app in
        [
          LineChoice("Their week", to: .week(of: id, app.moment.today)),
          LineChoice("Could they be away", to: .awayDates(of: id)),
        ]
          + app.rota.assignments(in: app.facts.span).filter { $0.member == id }
          .sorted { ($0.seat.day, $0.seat) < ($1.seat.day, $1.seat) }
          .map { held in
            LineChoice(
              "\(Wording.date(held.seat.day)), \(app.facts.title(of: held.seat)), \(app.facts.hours(of: held.seat))"
                + (held.pinned ? ", pinned" : ""), to: .seat(held.seat))
          }
      }
  }

  /// One member's week, on their own clocks.
  static func week(of id: MemberID?, _ day: Day) -> LineRoom {
    LineRoom("One week of one person")
      .telling { $0.lines(of: id, inWeekOf: day) }
      .offering { app in
        [
          LineChoice("The week after") { $0.turn(to: .week(of: id, day + 7)) },
          LineChoice("The week before") { $0.turn(to: .week(of: id, day - 7)) },
          LineChoice("This week") { $0.turn(to: .week(of: id, $0.app.moment.today)) },
          LineChoice("Somebody else's week", to: .weeks(day)),
          LineChoice("Ask for leave", to: .ask(for: id)),
        ]
          + (app.agenda(of: id, inWeekOf: day)?.rows.compactMap(\.duty) ?? []).map { duty in
            LineChoice("Why \(app.facts.title(of: duty.seat)) on \(Wording.date(duty.day))", to: .seat(duty.seat))
          }
      }
  }

  private static func weeks(_ day: Day) -> LineRoom {
    LineRoom("Whose week").offering { app in app.peopleChoices { .week(of: $0, day) } }
  }
}

extension AppState {
  /// Everybody by site and name.
  func peopleChoices(_ room: @escaping @Sendable (MemberID) -> LineRoom) -> [LineChoice] {
    memberLines.map { member in
      let site = team.settings.sites.count > 1 ? team.site(member.site).map { ", \($0.name)" } ?? "" : ""
      return LineChoice(member.name + site, to: room(member.id))
    }
  }

  fileprivate func lines(of id: MemberID) -> [String] {
    let leave = team.leave.filter {
      $0.member == id && $0.status == .approved && !$0.days.intersection(facts.span).isEmpty
    }
    return ["\(team.name(of: id)), \(Wording.dates(facts.span)).", carries(id)]
      + leave.map { "Away \(Wording.dates($0.days))." }
  }

  /// The same state with another week looked at.
  fileprivate func looking(at id: MemberID?, inWeekOf day: Day) -> AppState {
    var state = self
    state.week.member = id
    state.moveWeek(to: day)
    state.week.agenda = Agenda(state, keeping: nil)
    return state
  }

  fileprivate func agenda(of id: MemberID?, inWeekOf day: Day) -> Agenda? {
    looking(at: id, inWeekOf: day).week.agenda
  }

  fileprivate func lines(of id: MemberID?, inWeekOf day: Day) -> [String] {
    let state = looking(at: id, inWeekOf: day)
    guard let agenda = state.week.agenda else { return ["Nobody is with the team yet."] }
    let week = ISOWeek(of: agenda.week.start).week
    let head =
      "\(agenda.member.name), week \(week), \(Dates.span(agenda.week)). Times in \(team.place(of: agenda.zone.id))."
    let days = agenda.rows.enumerated().map { place, row in
      let isFirst = place == 0 || agenda.rows[place - 1].day != row.day
      let notes = state.notes(on: row, agenda, isFirst: isFirst)
      let what =
        row.duty.map {
          "\(facts.title(of: $0.seat, at: agenda.member.site)), \(Wording.clock($0.shift.interval, in: agenda.zone))"
        } ?? team.standing(of: agenda.member, on: row.day)
      return "\(Wording.date(row.day)): \(what)\(notes.isEmpty ? "" : "; \(notes)")."
    }
    return [head] + state.weekSummary(agenda).lines + days
  }
}

extension Team {
  /// How a member stands to a date on which they hold nothing.
  fileprivate func standing(of member: Member, on day: Day) -> String {
    switch StandingCalendar(self, over: DaySpan(from: day, count: 1)).standing(of: member, on: day) {
    case .free: "free"
    case .away: "away"
    case .notWorking: "does not work"
    case .notWithTeam: "not with the team"
    }
  }
}
