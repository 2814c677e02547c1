import Planning
import Rota
import TerminalKit

/// What the selection means: facts first, what is wrong with it next, then why, then what else could be.
extension AppState {
  var detailSections: [PaneSection] {
    guard let selection else { return [] }
    let findings = findings(at: selection)
    var sections = [
      PaneSection("", [headline(selection)], isBold: true),
      PaneSection("! Breach", .breach, findings.filter { $0.level == .hard }.map(\.sentence), isList: true),
    ]
    if let explanation = insight?.explanation, explanation.seat == selection.seat {
      sections += whySections(explanation)
    } else {
      sections += offerSections(selection)
    }
    let costs = findings.filter { $0.level == .soft }.map(\.sentence)
    sections.append(PaneSection("~ Costs", .warning, costs, isList: true))
    if let member = selection.member {
      sections += [nearbySection(member, selection), carriedSection(member)].map(\.asExtra)
    }
    sections.append(daySection(selection).asExtra)
    if facts.state.rota.assignments(in: facts.span).isEmpty {
      sections.append(PaneSection("To begin", .accent, ["Nothing is planned on these dates yet; p plans them."]))
    }
    return sections
  }

  /// `Mon 8 Mar · Meera Venkatesan · Watch backup · 13:00–01:00 (18:00–06:00 in Dublin)`.
  private func headline(_ selection: Selection) -> String {
    var facts = [Wording.date(selection.day)]
    if let seat = selection.seat {
      facts.append(selection.member?.name ?? "nobody yet")
      facts += [shown.title(of: seat, at: selection.site), shown.hours(of: seat) + elsewhere(seat)]
      if selectedAssignment?.pinned == true { facts.append("pinned") }
      if selection.seats.count > 1, let place = selection.seats.firstIndex(of: seat) {
        facts.append("\(place + 1) of \(selection.seats.count), Tab for the next")
      }
    } else if let member = selection.member {
      facts.append(standing(of: member, on: selection.day))
    } else {
      facts.append("Every seat of \(team.site(selection.site)?.name ?? "the site") is filled.")
    }
    if let holiday = shown.holiday(at: selection.site, on: selection.day) { facts.append(holiday) }
    return facts.joined(separator: " · ")
  }

  /// The same hours on the clocks of other sites, where they differ.
  private func elsewhere(_ seat: SeatID) -> String {
    guard let shift = shown.shift(of: seat) else { return "" }
    let own = shown.hours(of: seat)
    let others = team.settings.sites.filter { $0.id != shift.template.site }.compactMap { site -> String? in
      let hours = Wording.clock(shift.interval, in: shown.zones[site.zone])
      return hours == own ? nil : "\(hours) in \(site.name)"
    }
    return others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
  }

  private func standing(of member: Member, on day: Day) -> String {
    switch shown.cell(member.id, day)?.standing {
    case .free: "\(member.name) is free."
    case .away(let days): "\(member.name) is away, \(Wording.dates(days))."
    case .notWorking: "\(member.name) does not work on this day."
    case .notWithTeam, nil: "\(member.name) is not with the team on this day."
    }
  }

  /// What the rules say of the selected seat; of a day's cover, on a row of gaps.
  private func findings(at selection: Selection) -> [Finding] {
    guard isJudged else { return [] }
    guard selection.member == nil else { return selection.seat.map(shown.findings(at:)) ?? [] }
    return shown.coverFindings(on: selection.day)
  }

  private func whySections(_ explanation: Explanation) -> [PaneSection] {
    let others = explanation.candidates
    let could = others.filter { $0.verdict == .could }
    let names = could.isEmpty ? [] : ["\(Wording.list(could.map(\.name))) could. No rule stands against it."]
    let free = could.map { "\($0.line) \(carries($0.member))" }
    let costly = others.filter { $0.verdict == .couldAtACost }.map(\.line)
    let unable = others.filter { $0.verdict == .couldNot }.map(\.line)
    guard explanation.holder != nil else {
      var able = PaneSection("Who could", .accent, free + costly, isList: true)
      able.brief = names + costly
      return [able, PaneSection("Who could not", unable, isList: true)]
    }
    var instead = PaneSection("Instead", free + costly + unable, isList: true)
    instead.brief = names + costly + unable
    return [PaneSection("Here because", explanation.because), instead]
  }

  private func offerSections(_ selection: Selection) -> [PaneSection] {
    guard let insight, selection.seat == nil else { return [] }
    let could = insight.offers.filter { $0.mark == .could }.map(\.label)
    let costly = insight.offers.filter { $0.mark == .atACost }.map { "\($0.label), at a cost. \($0.note)" }
    return [PaneSection("Could take", .accent, could.map { "\($0)." } + costly, isList: true)]
  }

  /// What the member held last before the selected date, and what comes next.
  private func nearbySection(_ member: Member, _ selection: Selection) -> PaneSection {
    func duty(on days: [Day]) -> String? {
      for day in days {
        guard let held = shown.cell(member.id, day)?.duties.first?.seat else { continue }
        return "\(shown.title(of: held, at: member.site)), \(Wording.date(day)) \(shown.hours(of: held))"
      }
      return nil
    }
    let before = duty(on: DaySpan(shown.span.start, until: selection.day).days.reversed())
    let after = duty(on: DaySpan(selection.day + 1, until: shown.span.end).days)
    let sentences = [before.map { "Before: \($0)." }, after.map { "Next: \($0)." }]
    return PaneSection("Around it", sentences.compactMap(\.self), isList: true)
  }

  /// Who is on at the site that day, in the order in which they begin.
  private func daySection(_ selection: Selection) -> PaneSection {
    let seats = shown.seats(at: selection.site, on: selection.day)
    let lines = seats.map { seat in
      let holder = shown.state.rota[seat].flatMap { shown.member($0.member)?.name } ?? "nobody"
      return "\(shown.hours(of: seat)) \(shown.title(of: seat, at: selection.site)): \(holder)."
    }
    return PaneSection("That day", lines, isList: true)
  }

  private func carriedSection(_ member: Member) -> PaneSection {
    PaneSection("All dates", [carries(member.id)])
  }

  /// `Carries 40 h of work and 36 h of standby.`
  func carries(_ id: MemberID) -> String {
    guard let carried = shown.carried[id] else { return "Carries nothing on these dates." }
    var parts: [String] = []
    if carried.work > 0 { parts.append("\(Wording.length(minutes: carried.work)) of work") }
    if carried.standby > 0 { parts.append("\(Wording.length(minutes: carried.standby)) of standby") }
    return "Carries \(Wording.list(parts))."
  }
}
