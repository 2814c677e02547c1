import Planning
import Rota
import TerminalKit

/// What a member's week says in words.
extension AppState {
  /// How the member stands now, what comes next, and when they rest.
  func weekSummary(_ agenda: Agenda) -> [PaneSection] {
    var sections = [
      PaneSection("Now", .accent, [nowWords(agenda)]), PaneSection("Next", .accent, [nextWords(agenda)]),
      PaneSection("Time off", .accent, [leaveWords(agenda)]),
    ]
    // How long somebody has gone without a real break is theirs to know, and the lead's, who must mend it.
    let isOther = team.member(MemberID(author)) != nil && author != agenda.member.id.text
    if !isOther || team.settings.leads.contains(MemberID(author)) {
      sections.append(PaneSection("Real break", .accent, [breakWords(agenda.breaks)]))
    }
    return sections
  }

  /// `off until Mon 8 Mar 13:00; on watch: Grace, backup Nadia`.
  private func nowWords(_ agenda: Agenda) -> String {
    let watch = watchNow
    if let duty = agenda.current {
      let others = duty.partners.words(in: team)
      return "\(title(of: duty, agenda)) until \(when(duty.shift.interval.end, agenda))"
        + (others.isEmpty ? "" : ", \(others)")
    }
    let off =
      if let leave = agenda.leave.first, leave.contains(moment.today) {
        "away until \(Wording.date(leave.last))"
      } else if let next = agenda.next {
        "off until \(when(next.shift.interval.start, agenda))"
      } else {
        "off; nothing is planned"
      }
    return watch.isEmpty ? off : "\(off); \(watch)"
  }

  /// `on watch: Grace, backup Nadia`; empty where no watch is asked for just now.
  private var watchNow: String {
    let days = DaySpan(moment.today - 1, through: moment.today + 1)
    let shifts = team.shifts(in: days, zones: facts.zones).filter { shift in
      (shift.template.kind == .watch || shift.template.kind == .standby) && shift.interval.contains(moment.now)
    }
    func names(isBackup: Bool) -> [String] {
      let seats = shifts.filter { $0.template.role.isBackup == isBackup }.flatMap(\.seats)
      let holders = Set(seats.compactMap { rota[$0]?.member })
      return team.members.filter { holders.contains($0.id) }.map(team.shortName)
    }
    guard !shifts.isEmpty else { return "" }
    let (primaries, backups) = (names(isBackup: false), names(isBackup: true))
    let watch = primaries.isEmpty ? "nobody is on watch" : "on watch: \(Wording.list(primaries))"
    return watch + (backups.isEmpty ? "" : ", backup \(Wording.list(backups))")
  }

  private func nextWords(_ agenda: Agenda) -> String {
    guard let next = agenda.next else { return "nothing is planned" }
    let days = next.day - moment.today
    let when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    let others = next.partners.words(in: team)
    return "\(Wording.date(next.day)) \(Wording.clock(next.shift.interval, in: agenda.zone)), \(when): "
      + title(of: next, agenda) + (others.isEmpty ? "" : ", \(others)")
  }

  private func leaveWords(_ agenda: Agenda) -> String {
    guard let leave = agenda.leave.first else { return "none is approved" }
    let dates = "\(Wording.dates(leave)) (\(Wording.count(leave.count, "day")))"
    let days = leave.start - moment.today
    return days <= 0 ? "now: \(dates)" : days == 1 ? "tomorrow: \(dates)" : "in \(days) days: \(dates)"
  }

  /// `the last ended 23 days ago; the next is 19–28 Mar (10 days)`.
  private func breakWords(_ breaks: Breaks) -> String {
    func words(_ span: DaySpan) -> String {
      let isOpen = span.end == breaks.plannedUntil
      return "\(Wording.dates(span)) (\(isOpen ? "at least " : "")\(Wording.count(span.count, "day")))"
    }
    if let current = breaks.current { return "now: \(words(current))" }
    let last = breaks.last.map { span in
      "the last ended \(Wording.count(moment.today - span.last, "day")) ago"
    }
    let next = breaks.next.map { "the next is \(words($0))" }
    return "\(last ?? "none that is known"); \(next ?? "none is planned")"
  }

  /// `Watch backup`, with the site where it is not the member's.
  private func title(of duty: Engagement, _ agenda: Agenda) -> String {
    facts.title(of: duty.seat, at: agenda.member.site)
  }

  /// `13:00`, with the date where it is another than today's.
  private func when(_ instant: Instant, _ agenda: Agenda) -> String {
    let day = agenda.zone.wall(at: instant).day
    let clock = Wording.clock(instant, in: agenda.zone)
    return day == agenda.zone.wall(at: moment.now).day ? clock : "\(Wording.date(day)) \(clock)"
  }

  /// What stands behind a line: what the clocks do, who else is on, and who has it before and after.
  func notes(on row: Agenda.Row, _ agenda: Agenda, isFirst: Bool) -> String {
    var notes =
      isFirst ? [agenda.zone.changeWords(on: row.day), facts.holiday(at: agenda.member.site, on: row.day) ?? ""] : []
    if let duty = row.duty {
      notes += [duty.partners.words(in: team), duty.handover.words(in: team), elsewhere(duty, agenda)]
    }
    return notes.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The same hours where the shift is at home, if clocks differ there.
  private func elsewhere(_ duty: Engagement, _ agenda: Agenda) -> String {
    let zone = facts.zones[team.zone(of: duty.shift.template)]
    let (own, there) = (
      Wording.clock(duty.shift.interval, in: agenda.zone), Wording.clock(duty.shift.interval, in: zone)
    )
    return own == there ? "" : "\(there) in \(team.place(of: zone.id))"
  }

  /// The chosen line in full.
  func weekSections(_ agenda: Agenda) -> [PaneSection] {
    let row = agenda.rows[agendaPlace]
    let clocks = agenda.zone.changeWords(on: row.day)
    let place = team.place(of: agenda.zone.id)
    let change = clocks.isEmpty ? [] : ["The \(clocks) in \(place) on this day."]
    guard let duty = row.duty else {
      return [PaneSection("", ["\(Wording.date(row.day)) · no duty"], isBold: true), PaneSection("Clocks", change)]
    }
    let hours = Wording.clock(duty.shift.interval, in: agenda.zone)
    let there = elsewhere(duty, agenda)
    let length = Wording.length(minutes: duty.shift.interval.minutes)
    let headline =
      "\(Wording.date(row.day)) · \(title(of: duty, agenda)) · \(hours)\(there.isEmpty ? "" : " (\(there))") · \(length)"
    let findings = judging == .done ? facts.findings(at: duty.seat) : []
    let breaches = findings.filter { $0.level == .hard }.map(\.sentence)
    return [
      PaneSection("", [duty.isPinned ? "\(headline) · pinned" : headline], isBold: true),
      PaneSection("! Breach", .breach, breaches, isList: true), PaneSection("Clocks", .warning, change),
      PaneSection("Beside", partnerSentences(duty.partners)),
      PaneSection("Before", sentences(duty.handover.before, agenda)),
      PaneSection("After", sentences(duty.handover.after, agenda)),
    ]
  }

  private func partnerSentences(_ partners: Partners) -> [String] {
    var sentences: [String] = []
    if !partners.beside.isEmpty { sentences.append("\(Wording.list(partners.beside.map(\.name))) is on too.") }
    if !partners.backups.isEmpty { sentences.append("Backup: \(Wording.list(partners.backups.map(\.name))).") }
    if partners.lacksBackup { sentences.append("Nobody is backup yet.") }
    return sentences
  }

  /// `Aoife Kinsella, Watch (Dublin) 02:00–10:00.`, on the member's clocks.
  private func sentences(_ side: Handover.Side?, _ agenda: Agenda) -> [String] {
    guard let side, let seat = side.shift.seats.first else { return [] }
    let names = side.holders.isEmpty ? "Nobody yet" : Wording.list(side.holders.map(\.name))
    let hours = Wording.clock(side.shift.interval, in: agenda.zone)
    return ["\(names), \(facts.title(of: seat, at: agenda.member.site)) \(hours)."]
  }
}
