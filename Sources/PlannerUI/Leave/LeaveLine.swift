import Planning
import Rota

/// A line of the list of leave: one that is kept, or an absence that is only thought of.
struct LeaveLine: Hashable, Identifiable, Sendable {
  let leave: Leave
  let isThought: Bool

  struct ID: Hashable, Sendable {
    let key: ChangeSet.LeaveKey
    let isThought: Bool
  }

  var id: ID { ID(key: leave.key, isThought: isThought) }

  /// Whether it can still be decided, or is a question that can still be answered.
  func isOpen(on today: Day) -> Bool { leave.to >= today && (isThought || leave.status == .requested) }

  /// Whether it is approved and not over.
  func isAhead(on today: Day) -> Bool { leave.to >= today && !isThought && leave.status == .approved }

  /// `asked 4 Mar`, `approved`, `only a question`: how far it has come.
  func status(on today: Day) -> String {
    if isThought { return "only a question" }
    switch leave.status {
    case .requested:
      let asked = leave.requested.map { "asked \(Dates.short($0))" } ?? "asked for"
      return leave.to < today ? "\(asked), over" : asked
    case .approved: return leave.to < today ? "over" : leave.from <= today ? "away now" : "approved"
    case .declined, .withdrawn: return leave.status.rawValue
    }
  }
}

extension AppState {
  /// Whether whoever reads decides about leave: a lead, or somebody who is not one of the team's members.
  var decidesLeave: Bool {
    let reader = MemberID(author)
    return team.settings.leads.isEmpty || team.settings.leads.contains(reader) || team.member(reader) == nil
  }

  /// How many requests wait for whoever reads.
  var leaveWaiting: Int {
    decidesLeave ? team.leave.count { $0.status == .requested && $0.to >= moment.today } : 0
  }

  /// Everybody's leave for whoever decides, else the reader's own: what is asked for, what is to come, what is over or
  /// came to nothing, the latest first.
  var leaveLines: [LeaveLine] {
    let all = team.leave.filter { decidesLeave || $0.member.text == author }
      .map { LeaveLine(leave: $0, isThought: false) }
    let today = moment.today
    let filter = lists[.leave]?.filter ?? ""
    let open = all.filter { $0.isOpen(on: today) }.sorted { $0.isBefore($1) }
    let ahead = all.filter { $0.isAhead(on: today) }.sorted { $0.isBefore($1) }
    let rest = all.filter { !$0.isOpen(on: today) && !$0.isAhead(on: today) }.sorted { $1.isBefore($0) }
    let thought = leave.thought.map { [LeaveLine(leave: $0, isThought: true)] } ?? []
    return (thought + open + ahead + rest).filter { line in
      let words = "\(team.name(of: line.leave.member)) \(line.status(on: today)) \(Wording.dates(line.leave))"
      return Match.words(filter, in: words)
    }
  }

  var chosenLeavePlace: Int { leavePlace(in: leaveLines) }

  private func leavePlace(in lines: [LeaveLine]) -> Int {
    leave.chosen.flatMap { id in lines.firstIndex { $0.id == id } } ?? 0
  }

  /// The line that is chosen; nil where there is none.
  var chosenLeave: LeaveLine? {
    let lines = leaveLines
    return lines.isEmpty ? nil : lines[leavePlace(in: lines)]
  }

  mutating func chooseLeave(_ place: Int) {
    let lines = leaveLines
    guard !lines.isEmpty else { return }
    leave.chosen = lines[min(max(0, place), lines.count - 1)].id
    leave.way = 0
  }
}

extension LeaveLine {
  fileprivate func isBefore(_ other: LeaveLine) -> Bool {
    (leave.from, leave.to, leave.member) < (other.leave.from, other.leave.to, other.leave.member)
  }
}
