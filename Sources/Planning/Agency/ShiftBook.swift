package import Rota

/// What people may do with their own shifts: ask for cover, swap, let go. It asks nobody why, and keeps no count.
///
/// Whatever it allows keeps every hard rule, for volunteers too. Whoever gains a shift has said yes before it is called.
package struct ShiftBook: Sendable {
  package let state: TeamState
  let today: Day
  let zones: ZoneTable
  package let trial: SeatTrial
  let notice: Notice

  /// `span` is judged, and stretched to whatever is spoken of.
  package init(_ state: TeamState, over span: DaySpan, speakingOf seats: [SeatID], today: Day, zones: ZoneTable) {
    self.state = state
    self.today = today
    self.zones = zones
    let days = seats.map(\.day)
    let whole = DaySpan(
      days.reduce(span.start) { min($0, $1) }, until: days.reduce(span.end) { max($0, $1 + 1) })
    trial = SeatTrial(state, over: whole, zones: zones)
    notice = Notice(state.team)
  }

  // MARK: Asking

  /// Asks somebody to take a seat; its holder keeps it until somebody does.
  package func askingCover(of seat: SeatID) throws(Refusal) -> TeamState {
    let holder = try holder(of: seat)
    return asking(seat, SeatRecord.Ask(member: holder))
  }

  /// Asks the holder of `other` to swap it for `seat`; both keep theirs until that one says yes.
  package func askingSwap(of seat: SeatID, for other: SeatID) throws(Refusal) -> TeamState {
    _ = try swapping(seat, other)
    let (holder, partner) = (try holder(of: seat), try self.holder(of: other))
    return asking(seat, SeatRecord.Ask(member: holder, swap: SeatRecord.Swap(seat: other, member: partner)))
  }

  /// Takes back what is asked of a seat, or declines it.
  package func withdrawing(_ seat: SeatID) throws(Refusal) -> TeamState {
    guard state.rota.ask(of: seat) != nil else { throw Refusal("Nothing is asked of \(name(seat)).") }
    return changed { rota in rota.note(seat) { $0.ask = nil } }
  }

  private func asking(_ seat: SeatID, _ ask: SeatRecord.Ask) -> TeamState {
    changed { rota in rota.note(seat) { $0.ask = ask } }
  }

  // MARK: Changing hands

  /// The state once `member` has taken a seat that its holder asks to be taken, or that nobody holds.
  package func taking(_ seat: SeatID, by member: MemberID) throws(Refusal) -> TeamState {
    try requireOpen(seat)
    let holder = state.rota[seat]
    if let holder {
      guard holder.member != member else {
        throw Refusal("\(state.team.name(of: member)) holds \(name(seat)) already.")
      }
      guard let ask = state.rota.ask(of: seat), ask.swap == nil else {
        throw Refusal("\(state.team.name(of: holder.member)) holds \(name(seat)), and asks nobody to take it.")
      }
    }
    if case .couldNot(let why) = trial.verdict(on: member, taking: seat) { throw kept(seat, from: member, why) }
    let after = changed { rota in
      if let holder { rota.letGo(seat, by: holder.member) }
      rota.give(seat, to: member, pinned: holder?.pinned ?? false)
    }
    try requireNothingBroken(after)
    return after
  }

  /// The state once the holders of two seats have exchanged them.
  package func swapping(_ seat: SeatID, _ other: SeatID) throws(Refusal) -> TeamState {
    for seat in [seat, other] { try requireOpen(seat) }
    let (first, second) = (try holder(of: seat), try holder(of: other))
    guard first != second else {
      throw Refusal("\(state.team.name(of: first)) holds both of them; a swap is between two people.")
    }
    if case .couldNot(let why) = trial.verdict(on: first, taking: other, giving: seat) {
      throw kept(other, from: first, why)
    }
    if case .couldNot(let why) = trial.verdict(on: second, taking: seat, giving: other) {
      throw kept(seat, from: second, why)
    }
    let pins = [seat, other].map { state.rota[$0]?.pinned ?? false }
    let after = changed { rota in
      rota.letGo(seat, by: first)
      rota.letGo(other, by: second)
      rota.give(seat, to: second, pinned: pins[0])
      rota.give(other, to: first, pinned: pins[1])
    }
    try requireNothingBroken(after)
    return after
  }

  /// The state once its holder has let a seat go, and whether it is free now: within the notice of a published week its
  /// holder keeps it until somebody takes it.
  package func lettingGo(_ seat: SeatID) throws(Refusal) -> (after: TeamState, isFree: Bool) {
    let holder = try holder(of: seat)
    guard !notice.freezes(seat.day, in: state.rota, today: today) else { return (try askingCover(of: seat), false) }
    return (changed { $0.letGo(seat, by: holder) }, true)
  }

  // MARK: What must hold

  /// Who holds a seat that has not begun yet.
  package func holder(of seat: SeatID) throws(Refusal) -> MemberID {
    try requireOpen(seat)
    guard let holder = state.rota[seat] else { throw Refusal("Nobody holds \(name(seat)).") }
    return holder.member
  }

  private func requireOpen(_ seat: SeatID) throws(Refusal) {
    guard seat.day >= today else { throw Refusal("\(name(seat)) is over, or has begun.") }
    guard state.rota.weeks[ISOWeek(of: seat.day)] != nil else {
      throw Refusal("\(Wording.date(seat.day)) has not been planned yet.")
    }
  }

  /// Rules that look at several people, such as a watch and its backup, are judged on the whole.
  private func requireNothingBroken(_ after: TeamState) throws(Refusal) {
    let evaluator = Evaluator(zones: zones)
    let before = evaluator.judge(trial.timetable)
    let worse = evaluator.judge(after, over: before.span).findings.worse(than: before.findings)
    if let hard = worse.first(where: { $0.level == .hard }) {
      throw Refusal("Thank you. The rules keep this one from you: \(hard.sentence)")
    }
  }

  /// A hard rule binds volunteers, too; it is said kindly, and with who else could.
  private func kept(_ seat: SeatID, from member: MemberID, _ why: String) -> Refusal {
    let others = takers(of: seat).count { $0.member != member }
    let rest = others == 0 ? "" : " \(others == 1 ? "1 other person" : "\(others) other people") can take it."
    return Refusal("Thank you. The rules keep \(name(seat)) from \(state.team.name(of: member)): \(why)\(rest)")
  }

  private func changed(_ change: (inout Rota) -> Void) -> TeamState {
    var after = state
    change(&after.rota)
    after.rota = after.rota.withoutVoidAsks
    return after
  }

  /// `Toronto's Watch backup on Wed 3 Mar`.
  package func name(_ seat: SeatID) -> String { state.team.name(of: seat) }
}

extension Team {
  /// `Toronto's Watch backup on Wed 3 Mar`.
  package func name(of seat: SeatID) -> String {
    "\(template(of: seat).map(name) ?? seat.template.text) on \(Wording.date(seat.day))"
  }
}

extension Rota {
  /// Takes a seat from somebody who wants it no more: no plan gives it back to them.
  mutating func letGo(_ seat: SeatID, by member: MemberID) {
    unassign(seat)
    note(seat) { record in
      record.ask = nil
      record.letGo = Set(record.letGo + [member]).sorted()
    }
  }

  /// Gives a seat to somebody who has said yes.
  mutating func give(_ seat: SeatID, to member: MemberID, pinned: Bool) {
    assign(Assignment(seat: seat, member: member, pinned: pinned))
    note(seat) { record in
      record.ask = nil
      record.letGo.removeAll { $0 == member }
    }
  }
}
