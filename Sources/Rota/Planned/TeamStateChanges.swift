extension TeamState {
  /// The state after `steps`, all of them or none: a step whose `before` is not what is there is refused.
  ///
  /// A seat can only be filled in a week that has been opened, and only an empty week can be closed, so that the inverse
  /// steps always lead back to this very state.
  package func applying(_ steps: [ChangeSet.Step]) throws(ChangeError) -> TeamState {
    var state = self
    for step in steps { try state.apply(step) }
    return state
  }

  private mutating func apply(_ step: ChangeSet.Step) throws(ChangeError) {
    switch step {
    case .assignment(let seat, let before, let after): try assign(seat, before, after, step)
    case .record(let seat, let before, let after):
      guard rota.records[seat] == before else { throw step.refused("what is asked of it has changed since") }
      guard rota.weeks[ISOWeek(of: seat.day)] != nil else { throw step.refused("its week has not been opened") }
      rota.set(seat, to: after)
    case .week(let week, let before, let after): try set(week, before, after, step)
    case .settings(let before, let after):
      guard team.settings == before else { throw step.refused("the team's settings have changed since") }
      team.settings = after
    case .member(_, let before, let after): try replace(\.members, by: \.id, before, after, step)
    case .duty(_, let before, let after): try replace(\.duties, by: \.id, before, after, step)
    case .calendar(_, let before, let after): try replace(\.calendars, by: \.id, before, after, step)
    case .leave(_, let before, let after): try replace(\.leave, by: \.key, before, after, step)
    case .rule(let id, let before, let after):
      guard team.rules[id] == before else { throw step.refused("the rule has changed since") }
      team.rules[id] = after
    }
  }

  private mutating func assign(
    _ seat: SeatID, _ before: ChangeSet.Holder?, _ after: ChangeSet.Holder?, _ step: ChangeSet.Step
  ) throws(ChangeError) {
    let present = rota[seat]
    guard present.map(ChangeSet.Holder.init) == before else {
      throw step.refused(present.map { "\($0.member) holds it now" } ?? "nobody holds it now")
    }
    guard let after else { return rota.unassign(seat) }
    let week = ISOWeek(of: seat.day)
    guard rota.weeks[week] != nil else { throw step.refused("\(week) has not been opened") }
    rota.assign(Assignment(seat: seat, member: after.member, pinned: after.pinned))
  }

  private mutating func set(
    _ week: ISOWeek, _ before: Rota.Status?, _ after: Rota.Status?, _ step: ChangeSet.Step
  ) throws(ChangeError) {
    let present = rota.weeks[week]
    guard present == before else {
      throw step.refused("it is \(present?.rawValue ?? "not planned") now")
    }
    if after == nil {
      if !rota.assignments(in: week.days).isEmpty { throw step.refused("it still holds assignments") }
      if rota.records.keys.contains(where: { ISOWeek(of: $0.day) == week }) {
        throw step.refused("something is said of its seats")
      }
    }
    rota.set(week, to: after)
  }

  /// Swaps one record of a list sorted by its key, adding or removing it where one side is nil.
  private mutating func replace<Record: Equatable, Key: Comparable>(
    _ list: WritableKeyPath<Team, [Record]>, by key: KeyPath<Record, Key>, _ before: Record?, _ after: Record?,
    _ step: ChangeSet.Step
  ) throws(ChangeError) {
    guard let wanted = (before ?? after)?[keyPath: key] else { return }
    let place = team[keyPath: list].firstIndex { $0[keyPath: key] >= wanted } ?? team[keyPath: list].count
    let present = team[keyPath: list][place...].first.flatMap { $0[keyPath: key] == wanted ? $0 : nil }
    guard present == before else { throw step.refused("it has changed since") }
    guard after.map({ $0[keyPath: key] == wanted }) ?? true else { throw step.refused("a step never renames") }
    team[keyPath: list].replaceSubrange(place..<place + (present == nil ? 0 : 1), with: after.map { [$0] } ?? [])
  }
}

extension ChangeSet {
  /// The steps from one state to another, in one order for one pair: weeks opened or published, the records of the
  /// team, seats, and weeks closed last, each sorted.
  package static func steps(from old: TeamState, to new: TeamState) -> [Step] {
    let weeks = changes(old.rota.weeks, new.rota.weeks)
    var steps: [Step] = weeks.filter { $0.after != nil }.map { .week($0.key, before: $0.before, after: $0.after) }
    if old.team.settings != new.team.settings {
      steps.append(.settings(before: old.team.settings, after: new.team.settings))
    }
    let (from, to) = (old.team, new.team)
    steps += changes(from.members.keyed(by: \.id), to.members.keyed(by: \.id)).map(Step.member)
    steps += changes(from.duties.keyed(by: \.id), to.duties.keyed(by: \.id)).map(Step.duty)
    steps += changes(from.rules, to.rules).map(Step.rule)
    steps += changes(from.calendars.keyed(by: \.id), to.calendars.keyed(by: \.id)).map(Step.calendar)
    steps += changes(from.leave.keyed(by: \.key), to.leave.keyed(by: \.key)).map(Step.leave)
    steps += changes(old.rota.holders, new.rota.holders).map {
      .assignment(seat: $0.key, before: $0.before, after: $0.after)
    }
    steps += changes(old.rota.records, new.rota.records).map(Step.record)
    return steps + weeks.filter { $0.after == nil }.map { .week($0.key, before: $0.before, after: $0.after) }
  }

  /// The keys at which two tables differ, sorted, with what stands on either side.
  private static func changes<Key: Comparable, Value: Equatable>(
    _ old: [Key: Value], _ new: [Key: Value]
  ) -> [(key: Key, before: Value?, after: Value?)] {
    Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().map { ($0, old[$0], new[$0]) }
  }
}

extension ChangeSet.Step {
  fileprivate func refused(_ why: String) -> ChangeError {
    ChangeError(step: self, description: "\(subject) cannot be changed: \(why)")
  }

  /// What the step changes, in words that can start a sentence.
  private var subject: String {
    switch self {
    case .assignment(let seat, _, _), .record(let seat, _, _): "The seat \(seat)"
    case .week(let week, _, _): "The week \(week)"
    case .settings: "The team"
    case .member(let id, _, _): "The member \(id)"
    case .duty(let id, _, _): "The duty \(id)"
    case .rule(let id, _, _): "The rule \(id)"
    case .calendar(let id, _, _): "The calendar \(id)"
    case .leave(let key, _, _): "The leave of \(key.member) from \(key.from)"
    }
  }
}

extension ChangeSet.Holder {
  fileprivate init(_ assignment: Assignment) {
    self.init(member: assignment.member, pinned: assignment.pinned)
  }
}

extension Leave {
  /// What names this leave.
  package var key: ChangeSet.LeaveKey { ChangeSet.LeaveKey(member: member, from: from) }
}

extension Rota {
  fileprivate var holders: [SeatID: ChangeSet.Holder] {
    Dictionary(uniqueKeysWithValues: assignments.map { ($0.seat, ChangeSet.Holder($0)) })
  }
}

extension Array {
  fileprivate func keyed<Key: Hashable>(by key: KeyPath<Element, Key>) -> [Key: Element] {
    Dictionary(map { ($0[keyPath: key], $0) }, uniquingKeysWith: { _, last in last })
  }
}
