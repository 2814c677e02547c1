package import Rota

/// Answers "why this person, why not that one" from what everybody may know: leave as "away", rest, hours, skill and the
/// share carried so far. For everything else there is one sentence, the same for all.
package struct Explainer: Sendable {
  private let state: TeamState
  private let zones: ZoneTable
  private let timetable: Timetable
  private let ledgers: Ledgers
  private let rules: RuleSet
  private let known: Set<Finding>?

  /// Explains a rota over the dates being planned, over which shares are counted.
  package init(state: TeamState, span: DaySpan, zones: ZoneTable) {
    let timetable = Timetable(state, over: span, zones: zones)
    self.init(state: state, timetable: timetable, ledgers: Ledgers(timetable))
  }

  /// The same from a timetable of that state that is laid out already, its ledgers, and all that the rules find in it, if
  /// that is known.
  package init(state: TeamState, timetable: Timetable, ledgers: Ledgers, known: Set<Finding>? = nil) {
    self.state = state
    self.timetable = timetable
    self.ledgers = ledgers
    self.known = known
    rules = RuleSet(state.team)
    zones = timetable.zones
  }

  /// The explanation of a seat, or nil where the team asks for no such seat.
  package func why(_ seat: SeatID) -> Explanation? {
    guard let shift = state.team.shift(of: seat, zones: zones) else { return nil }
    let holder = state.rota[seat]?.member
    let pool = state.team.members.filter { $0.site == shift.template.site || $0.id == holder }
    return Explanation(
      seat: seat, title: title(of: shift), time: time(of: shift), holder: holder,
      because: holder.flatMap(state.team.member).map { reasons(for: $0, in: seat, shift) } ?? [
        "Nobody holds this seat."
      ],
      candidates: pool.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { candidate($0, seat, shift, holder) })
  }

  /// What would follow if `member` held `seat`; nil for an unknown seat.
  package func why(_ seat: SeatID, _ member: Member) -> Explanation.Candidate? {
    state.team.shift(of: seat, zones: zones).map { candidate(member, seat, $0, state.rota[seat]?.member) }
  }

  private func title(of shift: Shift) -> String {
    let site = state.team.settings.sites.count > 1 ? state.team.site(shift.template.site)?.name : nil
    return ([shift.template.name] + [site].compactMap(\.self)).joined(separator: ", ")
  }

  private func time(of shift: Shift) -> String {
    let zone = zones[state.team.site(shift.template.site)?.zone ?? state.team.settings.zone]
    return "\(Wording.date(shift.day)) \(Wording.clock(shift.interval, in: zone))"
  }

  private func reasons(for member: Member, in seat: SeatID, _ shift: Shift) -> [String] {
    var reasons: [String] = []
    if state.rota[seat]?.pinned == true { reasons.append("\(member.name) is pinned to this seat.") }
    if !shift.template.skills.isEmpty {
      let trained = shift.template.skills.allSatisfy(member.skills.contains)
      let skills = Wording.list(shift.template.skills.map(\.text))
      reasons.append("\(member.name) is \(trained ? "" : "not ")trained for \(skills).")
    }
    reasons.append(freedom(of: member, before: shift, except: seat))
    if let share = share(of: member) { reasons.append(share) }
    return reasons
  }

  /// How long the member has been off when the shift starts.
  private func freedom(of member: Member, before shift: Shift, except seat: SeatID) -> String {
    let zone = zones[state.team.zone(of: member)]
    let last = state.rota.assignments(in: DaySpan(shift.day - 28, through: shift.day))
      .filter { $0.member == member.id && $0.seat != seat }
      .compactMap { state.team.shift(of: $0.seat, zones: zones) }
      .filter { $0.interval.end <= shift.interval.start }.max { $0.interval.end < $1.interval.end }
    guard let last else { return "\(member.name) has nothing else in the four weeks before." }
    let earlier = last.interval.end
    if earlier == shift.interval.start { return "\(member.name) comes straight from \(last.template.name)." }
    let off = shift.interval.start.minutes(since: earlier)
    return "\(member.name) has been off since \(Wording.date(zone.wall(at: earlier).day)) "
      + "\(Wording.clock(earlier, in: zone)), \(Wording.length(minutes: off))."
  }

  /// What the member carries against an even share, in shifts of average size.
  private func share(of member: Member) -> String? {
    guard let tenths = ledgers.tenthsOfAShift(member.id) else { return nil }
    if abs(tenths) < 1 { return "\(member.name) carries an even share." }
    let amount = "\(abs(tenths) / 10).\(abs(tenths) % 10) shifts"
    return "\(member.name) carries \(amount) \(tenths > 0 ? "more" : "less") than an even share."
  }

  private func candidate(
    _ member: Member, _ seat: SeatID, _ shift: Shift, _ holder: MemberID?
  ) -> Explanation.Candidate {
    let (verdict, sentence, finding) = judge(member, seat, shift, holder)
    return Explanation.Candidate(
      member: member.id, name: member.name, verdict: verdict, sentence: sentence, finding: finding)
  }

  private func judge(
    _ member: Member, _ seat: SeatID, _ shift: Shift, _ holder: MemberID?
  ) -> (Explanation.Verdict, String, Finding?) {
    if member.id == holder { return (.holds, "\(member.name) holds it.", nil) }
    let obstacles = timetable.eligibility.obstacles(for: member, to: shift)
    if let obstacle = obstacles.first { return (.couldNot, "\(member.name) \(obstacle.predicate).", nil) }
    let findings = timetable.legality(of: member.id, in: seat, rules: rules, known: known)
    if let hard = findings.first(where: { $0.level == .hard }) {
      let name = hard.sentence.hasPrefix(member.name) ? "" : "\(member.name) could not. "
      return (.couldNot, "\(name)With it: \(hard.sentence)", hard)
    }
    if let soft = findings.first {
      return (.couldAtACost, "\(member.name) could take it, at a cost. With it: \(soft.sentence)", soft)
    }
    return (.could, "\(member.name) could take it; no rule stands against it.", nil)
  }
}
