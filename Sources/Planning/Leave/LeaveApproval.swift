package import Rota

/// What approving a leave comes to: the leave and the repair it asks for, as one change.
package struct LeaveApproval: Sendable {
  package let answer: AwayAnswer
  /// The leave approved, and what is planned mended; seats that nobody can take are let go.
  package let after: TeamState
  package let steps: [ChangeSet.Step]

  /// `approved` is the state with the leave approved and nothing moved yet; `number` is which of the answer's repairs,
  /// from 0.
  package init(_ answer: AwayAnswer, state: TeamState, approved: TeamState, repair number: Int = 0, zones: ZoneTable) {
    self.answer = answer
    var after = approved
    if answer.repairs.indices.contains(number) {
      for case .assignment(let seat, _, let holder) in answer.repairs[number].steps {
        after.rota.unassign(seat)
        if let holder { after.rota.assign(Assignment(seat: seat, member: holder.member, pinned: holder.pinned)) }
      }
    }
    // Whatever no repair has moved yet; what was held before it was decided has been worked.
    let leave = approved.team.leave.first { $0.key == answer.leave.key } ?? answer.leave
    if let member = state.team.member(leave.member) {
      let rule = LeaveIsHard(RuleCatalog.values(of: LeaveIsHard.definition, in: state.team))
      let free = rule.kept(free: leave, in: zones[state.team.zone(of: member)])
      for assignment in after.rota.assignments where assignment.member == member.id {
        guard leave.decided.map({ assignment.seat.day >= $0 }) ?? true,
          let shift = state.team.shift(of: assignment.seat, zones: zones), shift.interval.overlaps(free)
        else { continue }
        after.rota.unassign(assignment.seat)
      }
    }
    self.after = after
    steps = ChangeSet.steps(from: state, to: after)
  }
}
