import Planning
import Rota

extension LineRoom {
  /// One date of the rota: what it asks for, and who holds it.
  static func day(_ day: Day) -> LineRoom {
    LineRoom("The rota on \(Dates.day(day))")
      .telling { $0.lines(on: day) }
      .offering { app in
        [
          LineChoice("The day after") { $0.turn(to: .day(day + 1)) },
          LineChoice("The day before") { $0.turn(to: .day(day - 1)) },
          LineChoice("The hours without cover", to: .cover),
        ]
          + app.seats(on: day).map { seat in LineChoice(app.line(seat), to: .seat(seat)) }
      }
      .asking("Or type a date, such as \(day + 7).") { sitting, text in
        sitting.read(FieldReader(text, today: sitting.app.moment.today).day) { sitting, other in
          sitting.turn(to: .day(other ?? sitting.app.moment.today))
        }
      }
  }

  /// Who is on at this moment, and who comes next.
  static let onNow = LineRoom("Who is on now")
    .telling { $0.onNowLines }
    .offering { app in
      [LineChoice("The next 24 hours", to: .nextHours), LineChoice("All of today", to: .day(app.moment.today))]
    }

  static let nextHours = LineRoom("The next 24 hours")
    .telling { app in
      let end = app.moment.now.adding(minutes: 24 * 60)
      return app.shifts(around: app.moment.now).filter { $0.interval.start > app.moment.now && $0.interval.start < end }
        .map { app.line($0, with: "from") }.orElse("Nothing begins within 24 hours.")
    }

  /// Where a duty promises cover and nobody is asked to give any.
  static let cover = LineRoom("Hours without cover")
    .telling { app in
      Lanes(app.facts).rows.flatMap { row -> [String] in
        guard case .duty(let name, let holes) = row else { return [] }
        return holes.map { hole in
          let zone = app.timelineZone
          return
            "\(name) has nobody from \(Dates.moment(hole.start, in: zone)) to \(Dates.moment(hole.end, in: zone))."
        }
      }.orElse("Every hour that is promised has a shift.")
    }
}

extension LineSitting {
  /// Goes on with what was typed, or says what is wrong with it.
  mutating func read<Value>(_ reading: Reading<Value>, _ then: (inout LineSitting, Value) -> Void) {
    switch reading {
    case .right(let value): then(&self, value)
    case .wrong(let sentence): say([sentence])
    }
  }
}

extension AppState {
  /// Every seat of a date, by site and start.
  fileprivate func seats(on day: Day) -> [SeatID] {
    team.settings.sites.flatMap { facts.seats(at: $0.id, on: day) }
  }

  /// What is to be known of a date besides its seats.
  fileprivate func lines(on day: Day) -> [String] {
    let holidays = team.settings.sites.compactMap { site in
      facts.holiday(at: site.id, on: day).map { "\($0) in \(site.name)." }
    }
    let away = team.members.filter { member in
      team.leave.contains { $0.member == member.id && $0.status == .approved && $0.days.contains(day) }
    }
    let clocks = Set(team.settings.sites.map(\.zone)).sorted().compactMap { zone in
      let words = facts.zones[zone].changeWords(on: day)
      return words.isEmpty ? nil : "The \(words) in \(team.place(of: zone))."
    }
    let found = facts.openFindings.filter { $0.level == .hard && $0.days.contains(day) }.map {
      "Breach: \($0.sentence)"
    }
    let judged = facts.span.contains(day) ? [] : ["The rules are told for \(Wording.dates(facts.span)) only."]
    let empty = seats(on: day).isEmpty ? ["Nothing is asked for on this date."] : []
    return holidays + clocks + (away.isEmpty ? [] : ["Away: \(Wording.list(away.map(\.name)))."]) + found + empty
      + judged
  }

  /// `Watch, Dublin, 07:00–15:00: Aoife Kinsella, pinned`.
  fileprivate func line(_ seat: SeatID) -> String {
    let held = rota[seat]
    let holder = held.map { team.name(of: $0.member) } ?? "nobody, a gap"
    return "\(facts.title(of: seat)), \(facts.hours(of: seat)): \(holder)\(held?.pinned == true ? ", pinned" : "")"
  }

  fileprivate func shifts(around instant: Instant) -> [Shift] {
    let today = timelineZone.wall(at: instant).day
    return team.shifts(in: DaySpan(today - 2, through: today + 2), zones: facts.zones)
      .sorted {
        ($0.interval.start, $0.seats.first?.description ?? "") < ($1.interval.start, $1.seats.first?.description ?? "")
      }
  }

  fileprivate var onNowLines: [String] {
    let now = shifts(around: moment.now).filter { $0.interval.contains(moment.now) }
    let clock = "It is \(Dates.moment(moment.now, in: timelineZone)) in \(team.place(of: timelineZone.id))."
    return [clock] + now.map { line($0, with: "until") }.orElse("No shift runs just now.")
  }

  /// `Watch (Dublin): Aoife Kinsella, until Wed 3 Mar 15:00 in Dublin.`
  fileprivate func line(_ shift: Shift, with word: String) -> String {
    let holders = shift.seats.map { seat in rota[seat].map { team.name(of: $0.member) } ?? "nobody" }
    let zone = facts.zones[team.zone(of: shift.template)]
    let instant = word == "until" ? shift.interval.end : shift.interval.start
    let place = team.hasSeveralZones ? " in \(team.place(of: zone.id))" : ""
    let title = shift.seats.first.map { facts.title(of: $0) } ?? shift.template.name
    return
      "\(title): \(Wording.list(holders)), \(word) \(Wording.date(zone.wall(at: instant).day)) \(Wording.clock(instant, in: zone))\(place)."
  }
}

extension [String] {
  /// The lines, or one that says that there is none.
  func orElse(_ line: String) -> [String] { isEmpty ? [line] : self }
}
