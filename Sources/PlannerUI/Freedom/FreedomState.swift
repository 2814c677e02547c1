import Planning
import Rota

/// What is known of who could be away when, and where the reader is in it.
package struct FreedomState: Sendable {
  /// Whose weeks are chosen; nil for the first there is.
  var member: MemberID?
  /// The chosen week; nil for the first there is.
  var week: ISOWeek?
  /// Answers by person and week.
  private(set) var verdicts: [Cell: Resilience.Verdict] = [:]
  /// All of it, once everything was looked at.
  private(set) var whole: Resilience?
  /// The dates that are looked at, or were.
  private(set) var span: DaySpan?
  private(set) var progress: (done: Int, total: Int)?
  package private(set) var isLooking = false
  /// It was ended before everything was looked at.
  private(set) var wasStopped = false
  private var number = 0

  struct Cell: Hashable, Sendable {
    let member: MemberID
    let week: ISOWeek
  }

  /// Begins to look; the number of the question.
  mutating func look(at span: DaySpan) -> Int {
    forget()
    number += 1
    self.span = span
    isLooking = true
    return number
  }

  mutating func stop() {
    isLooking = false
    wasStopped = true
  }

  /// Takes news of a question, unless it was given up.
  mutating func take(_ news: FreedomNews, of number: Int) {
    guard number == self.number, isLooking else { return }
    switch news {
    case .found(let found): verdicts[Cell(member: found.member, week: found.week)] = found.verdict
    case .progress(let done, let total): progress = (done, total)
    case .finished(let resilience):
      whole = resilience
      isLooking = false
    }
  }

  /// Nothing that was found holds of another team or rota.
  mutating func forget() {
    verdicts = [:]
    (whole, span, progress) = (nil, nil, nil)
    (isLooking, wasStopped) = (false, false)
  }
}

extension AppState {
  /// Has the world look, where nothing is known yet.
  mutating func prepareFreedom() -> [Effect] {
    freedom.isLooking || freedom.whole != nil || freedom.wasStopped || freedomMembers.isEmpty ? [] : lookForFreedom()
  }

  mutating func lookForFreedom() -> [Effect] {
    let span = freedomSpan
    return [.seekFreedom(FreedomQuestion(number: freedom.look(at: span), state: saved.state, span: span))]
  }

  /// The dates whose weeks are shown.
  var freedomSpan: DaySpan { freedom.span ?? UsualDates(of: saved.state, today: moment.today).toLookAt }

  var freedomWeeks: [ISOWeek] { freedomSpan.weeks }

  /// Everybody with the team on these dates, by site and name, as far as the filter lets them through.
  var freedomGroups: [SiteGroup] {
    let filter = lists[.freedom]?.filter ?? ""
    return SiteGroup.groups(of: saved.state, over: freedomSpan).map { group in
      group.keeping { Match.words(filter, in: "\($0.name) \(group.site.name)") }
    }.filter { !$0.members.isEmpty }
  }

  var freedomMembers: [Member] { freedomGroups.flatMap(\.members) }

  /// Whose weeks are chosen.
  var freedomMember: Member? {
    let members = freedomMembers
    return members.first { $0.id == freedom.member } ?? members.first
  }

  var freedomWeek: ISOWeek? { freedomWeeks.first { $0 == freedom.week } ?? freedomWeeks.first }

  mutating func moveFreedom(rows: Int = 0, weeks: Int = 0) {
    let (members, all) = (freedomMembers, freedomWeeks)
    if let member = freedomMember, let place = members.firstIndex(of: member) {
      freedom.member = members[min(max(0, place + rows), members.count - 1)].id
    }
    if let week = freedomWeek, let place = all.firstIndex(of: week) {
      freedom.week = all[min(max(0, place + weeks), all.count - 1)]
    }
  }

  /// How somebody stands to a week.
  func freedomSign(_ member: Member, _ week: ISOWeek) -> FreedomSign {
    let days = week.days.intersection(freedomSpan).days.filter(member.isEmployed)
    guard !days.isEmpty else { return .notWithTeam }
    if days.allSatisfy({ team.halvesPresent(member, on: $0) == 0 }) { return .away }
    guard let verdict = freedom.verdicts[FreedomState.Cell(member: member.id, week: week)] else { return .notYet }
    return switch verdict.isFree {
    case true: .free
    case false: .needed
    case nil: .unproven
    }
  }
}
