package import Rota

/// What approving a leave would come to, in each of the ways there are, beside how the rota stands today. It keeps nothing.
package struct LeaveOutlook: Hashable, Sendable {
  package let answer: AwayAnswer
  /// The dates that are planned and judged.
  package let span: DaySpan
  package let today: Standing
  /// One for each repair, the best first; where there is none, one alone that lets go of what could not be held.
  package let ways: [Way]

  /// How a rota stands over the span.
  package struct Standing: Hashable, Sendable {
    package let gaps: Int
    package let breaches: Int
    /// 100 is even; nil where nobody carries anything.
    package let evenness: Int?
  }

  /// The leave approved, with a repair.
  package struct Way: Hashable, Sendable {
    package let repair: Repair?
    package let steps: [ChangeSet.Step]
    package let standing: Standing
    /// Why nobody takes the first of the seats that stay empty; nil where none does.
    package let shortage: Explanation?
  }

  /// Works it out; on a large team that takes a while.
  ///
  /// - Parameters:
  ///   - leave: the absence; whatever its status, it is looked at as if it were approved.
  ///   - state: the team and its rota.
  ///   - span: the dates that are planned.
  ///   - today: from here on something may change.
  ///   - zones: the clocks of the team.
  ///   - threads: share the work, and never change the answer.
  ///   - isWanted: asked now and then; where it is false, nothing comes of it.
  package init?(
    of leave: Leave, in state: TeamState, over span: DaySpan, today: Day, zones: ZoneTable, threads: Int = 2,
    isWanted: () -> Bool = { true }
  ) {
    guard isWanted() else { return nil }
    let approved: TeamState
    do throws(Refusal) {
      approved = try LeaveBook(state, today: today).deciding(.approve, leave)
    } catch {
      return nil
    }
    answer = AwayCheck(zones: zones, threads: threads).answer(for: leave, in: state, over: span, today: today)
    self.span = span
    self.today = Standing(Timetable(state, over: span, zones: zones))
    var ways: [Way] = []
    for number in 0..<max(1, answer.repairs.count) {
      guard isWanted() else { return nil }
      ways.append(Way(answer, number, state: state, approved: approved, over: span, zones: zones))
    }
    self.ways = ways
  }
}

extension LeaveOutlook.Way {
  fileprivate init(
    _ answer: AwayAnswer, _ number: Int, state: TeamState, approved: TeamState, over span: DaySpan, zones: ZoneTable
  ) {
    let approval = LeaveApproval(answer, state: state, approved: approved, repair: number, zones: zones)
    let timetable = Timetable(approval.after, over: span, zones: zones)
    repair = answer.repairs.indices.contains(number) ? answer.repairs[number] : nil
    steps = approval.steps
    standing = LeaveOutlook.Standing(timetable)
    let explainer = Explainer(state: approval.after, timetable: timetable, ledgers: Ledgers(timetable))
    shortage = answer.uncovered.first { approval.after.rota[$0] == nil }.flatMap(explainer.why)
  }
}

extension LeaveOutlook.Standing {
  fileprivate init(_ timetable: Timetable) {
    let rules = RuleSet(timetable.team)
    gaps = timetable.gaps.count
    breaches = rules.findings(in: timetable).count { $0.level == .hard && !$0.isHistory }
    evenness = Ledgers(timetable).evenness(in: .total)
  }
}
