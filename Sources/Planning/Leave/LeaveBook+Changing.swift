package import Rota

extension LeaveBook {
  /// The leave of a member that is to lie on other dates: the one from `from` on, the one on these dates, or the only one.
  package func leaveToChange(of member: Member, from: Day?, to dates: Leave) throws(Refusal) -> Leave {
    let open = state.team.leave.filter { $0.member == member.id && $0.binds && $0.to >= today }
    let meant = open.filter { leave in from.map { leave.from == $0 } ?? leave.overlaps(dates) }
    guard let leave = meant.first ?? (from == nil && open.count == 1 ? open.first : nil), meant.count < 2 else {
      throw Refusal(
        "\(member.name) has \(open.isEmpty ? "no leave to change" : "several; name the first date of the one that is meant")."
          + listed(open))
    }
    return leave
  }

  /// The state once leave that was asked for or approved lies on other dates; it stays as it was decided. What has been
  /// taken stays taken.
  package func changing(_ leave: Leave, to dates: Leave) throws(Refusal) -> (leave: Leave, after: TeamState) {
    guard leave.binds else { throw Refusal("That leave is \(leave.status.words).") }
    guard leave.to >= today else { throw Refusal("That leave is over.") }
    guard leave.from < today || dates.from >= today else {
      throw Refusal("\(Wording.date(dates.from)) is over, and can no longer be taken off.")
    }
    if leave.from < today {
      guard dates.from == leave.from, dates.startsAtNoon == leave.startsAtNoon else {
        throw Refusal("It began on \(Wording.date(leave.from)), and that stays; only its end can change.")
      }
      guard dates.to >= today - 1 else {
        throw Refusal("It has been taken up to \(Wording.date(today - 1)), and that stays.")
      }
    }
    var changed = dates
    (changed.status, changed.requested, changed.decided) = (leave.status, leave.requested, leave.decided)
    if leave.status == .approved { changed.decided = today }
    let book = LeaveBook(without([leave]), today: today)
    try book.check(changed)
    return (changed, book.with(changed, insteadOf: changed.key))
  }

  /// The state once a member is away on some dates at once: joined with approved leave that these overlap, and cut out of
  /// what is asked for still. The leave is nil where they are away on all of them already.
  func granting(_ days: DaySpan, to member: Member) -> (leave: Leave?, after: TeamState) {
    let last = member.left.map { min($0, days.last) } ?? days.last
    guard days.start <= last else { return (nil, state) }
    let new = Leave(
      member: member.id, from: days.start, to: last, status: .approved, requested: today, decided: today)
    let own = state.team.leave.filter { $0.member == member.id && $0.binds && $0.overlaps(new) }
    let whole = own.filter { $0.status == .approved }.reduce(new) { $0.joined(with: $1) }
    if own.contains(where: { $0.status == .approved && $0.isSame(as: whole) }) { return (nil, state) }
    let asked = own.filter { $0.status == .requested }.flatMap { $0.parts(outside: whole.days) }
    let after = (asked + [whole]).reduce(LeaveBook(without(own), today: today)) { book, leave in
      LeaveBook(book.with(leave, insteadOf: leave.key), today: today)
    }
    return (whole, after.state)
  }
}

extension Leave {
  /// Whether it has no date that `other` has not.
  package func lies(within other: Leave) -> Bool {
    (from > other.from || from == other.from && (startsAtNoon || !other.startsAtNoon))
      && (to < other.to || to == other.to && (endsAtNoon || !other.endsAtNoon))
  }

  /// Whether both are away at the same times.
  fileprivate func isSame(as other: Leave) -> Bool { lies(within: other) && other.lies(within: self) }

  /// Whether both overlap, or one begins where the other ends.
  func touches(_ other: Leave) -> Bool {
    overlaps(other) || ends(where: other) || other.ends(where: self)
  }

  private func ends(where next: Leave) -> Bool {
    endsAtNoon ? next.startsAtNoon && next.from == to : !next.startsAtNoon && next.from == to + 1
  }

  /// From the first time away of both to the last.
  func joined(with other: Leave) -> Leave {
    var whole = self
    if other.from < from || other.from == from && startsAtNoon {
      (whole.from, whole.startsAtNoon) = (other.from, other.startsAtNoon)
    }
    if other.to > to || other.to == to && endsAtNoon { (whole.to, whole.endsAtNoon) = (other.to, other.endsAtNoon) }
    return whole
  }

  /// What is left of it without some dates.
  fileprivate func parts(outside days: DaySpan) -> [Leave] {
    var (before, after) = (self, self)
    (before.to, before.endsAtNoon) = (days.start - 1, false)
    (after.from, after.startsAtNoon) = (days.end, false)
    return [before, after].filter { $0.from <= $0.to }
  }
}
