package import Rota

/// What publishing some dates comes to, and what it tells each person.
///
/// Weeks are published whole. What was published earlier stays so, and is told with what has changed since.
package struct Publication: Sendable {
  package let span: DaySpan
  /// The dates of its weeks: of the drafts, or where there are none, of those published earlier.
  package var dates: DaySpan { weeks.span ?? earlier.span ?? span }

  /// The drafts that it publishes, sorted.
  package let weeks: [ISOWeek]
  /// Those of the dates' weeks that were published before, sorted.
  package let earlier: [ISOWeek]
  /// Everybody it tells anything, in the order of the team.
  package let people: [Person]
  /// Seats of the drafts that nobody holds, sorted.
  package let gaps: [SeatID]
  /// The hard rules that the drafts break.
  package let breaches: [Finding]
  package let steps: [ChangeSet.Step]

  /// What one person hears.
  package struct Person: Hashable, Sendable {
    package let member: MemberID
    /// What they hold in the drafts, sorted.
    package let holds: [SeatID]
    /// What they hold in weeks published earlier, and did not when those were published.
    package let gains: [SeatID]
    /// What they held in weeks published earlier, and do no more.
    package let loses: [SeatID]
    /// Of what they hold in the drafts, what begins within the notice.
    package let soon: [SeatID]
  }

  /// `changes` is the journal, oldest first; what was taken back since is among it, with what took it back.
  package init(of state: TeamState, over span: DaySpan, changes: [ChangeSet], today: Day, zones: ZoneTable) {
    self.span = span
    let planned = span.weeks.filter { state.rota.weeks[$0] != nil }
    weeks = planned.filter { state.rota.weeks[$0] == .draft }
    earlier = planned.filter { state.rota.weeks[$0] == .published }
    steps = weeks.map { .week($0, before: .draft, after: .published) }

    let notice = Notice(state.team)
    let drafts = weeks.flatMap { state.rota.assignments(in: $0.days) }
    let holds = Dictionary(grouping: drafts, by: \.member).mapValues { $0.map(\.seat) }
    var gains: [MemberID: [SeatID]] = [:]
    var loses: [MemberID: [SeatID]] = [:]
    for (seat, before) in Publication.published(changes) where planned.contains(ISOWeek(of: seat.day)) {
      let now = state.rota[seat]?.member
      guard now != before else { continue }
      if let now { gains[now, default: []].append(seat) }
      if let before { loses[before, default: []].append(seat) }
    }
    people = state.team.members.map(\.id).compactMap { member in
      let person = Person(
        member: member, holds: holds[member] ?? [], gains: (gains[member] ?? []).sorted(),
        loses: (loses[member] ?? []).sorted(),
        soon: (holds[member] ?? []).filter { notice.isShort($0.day, today: today) })
      return person.isEmpty ? nil : person
    }
    let judgement = Evaluator(zones: zones).judge(state, over: weeks.span ?? DaySpan(from: span.start, count: 0))
    let published = Set(weeks)
    gaps = judgement.gaps.filter { published.contains(ISOWeek(of: $0.day)) }
    breaches = judgement.breaches
  }

  /// The seats that have changed since their week was last published, with who held them then.
  private static func published(_ changes: [ChangeSet]) -> [SeatID: MemberID?] {
    var weeks: Set<ISOWeek> = []
    var seats: [SeatID: MemberID?] = [:]
    for step in changes.flatMap(\.steps) {
      switch step {
      case .week(let week, _, let after):
        seats = seats.filter { ISOWeek(of: $0.key.day) != week }
        if after == .published { weeks.insert(week) } else { weeks.remove(week) }
      case .assignment(let seat, let before, _) where weeks.contains(ISOWeek(of: seat.day)):
        if seats[seat] == nil { seats[seat] = .some(before?.member) }
      case .assignment, .record, .settings, .member, .duty, .rule, .calendar, .leave: break
      }
    }
    return seats
  }
}

extension Publication.Person {
  fileprivate var isEmpty: Bool { holds.isEmpty && gains.isEmpty && loses.isEmpty }
}

extension [ISOWeek] {
  /// From the first of the weeks to the last.
  fileprivate var span: DaySpan? {
    guard let first, let last else { return nil }
    return DaySpan(first.monday, until: last.days.end)
  }
}
