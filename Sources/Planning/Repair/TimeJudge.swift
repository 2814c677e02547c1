import Rota

/// What the rules say of single people's time in rotas near to one that is known; each thing is looked at once.
final class TimeJudge {
  let timetable: Timetable
  let rules: RuleSet
  private var known: [Exchange: [RuleSet.Excess]] = [:]
  /// What each member carries beyond an even share by now.
  private(set) lazy var balances = Dictionary(
    uniqueKeysWithValues: zip(timetable.timelines, Ledgers(timetable)[.total]).map { timeline, standing in
      (timeline.member.id, standing.carried - standing.share)
    })

  /// What one person gains and loses, each shift by its first seat.
  struct Exchange: Hashable {
    let member: MemberID
    var gains: [SeatID] = []
    var loses: [SeatID] = []
    /// Their approved leave, where it is not what the team knows of.
    var leave: [Leave]?

    /// The same person as things are.
    var before: Exchange { Exchange(member: member, leave: leave) }
  }

  init(_ state: TeamState, span: DaySpan, zones: ZoneTable) {
    timetable = Timetable(state, over: span, zones: zones)
    rules = RuleSet(state.team)
  }

  /// How far each rule is broken after an exchange.
  func excesses(after exchange: Exchange) -> [RuleSet.Excess] {
    if let found = known[exchange] { return found }
    let found = timeline(after: exchange).map { rules.excesses(of: $0, in: timetable) } ?? []
    known[exchange] = found
    return found
  }

  func findings(after exchange: Exchange) -> [Finding] {
    timeline(after: exchange).map { rules.findings(of: $0, in: timetable) } ?? []
  }

  private func timeline(after exchange: Exchange) -> Timeline? {
    guard let timeline = timetable.timeline(of: exchange.member) else { return nil }
    let gained = exchange.gains.compactMap { timetable.held($0, by: timeline.member) }
    let kept = timeline.shifts.filter { shift in !exchange.loses.contains { shift.seat.isSameShift(as: $0) } }
    return Timeline(
      member: timeline.member, zone: timeline.zone, shifts: kept + gained, leave: exchange.leave ?? timeline.leave)
  }
}

extension SeatID {
  /// Whether both are seats of one shift.
  func isSameShift(as other: SeatID) -> Bool {
    day == other.day && template == other.template && duty == other.duty
  }
}
