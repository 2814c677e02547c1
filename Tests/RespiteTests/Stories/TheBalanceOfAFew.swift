import PlannerUI
import Rota
import Testing

@testable import respite

/// In a team of five everybody may see how evenly the load is shared. In a smaller one a line is a person, and each sees only
/// their own.
@Suite struct TheBalanceOfAFew {
  private func team(of names: MemberID...) -> TeamState {
    var state = Cast.plannedLantern
    state.team.members.removeAll { !names.contains($0.id) }
    state.team.leave.removeAll { !names.contains($0.member) }
    for assignment in state.rota.assignments where !names.contains(assignment.member) {
      state.rota.unassign(assignment.seat)
    }
    return state
  }

  @Test func `five see each other`() throws {
    let story = try Story(team(of: "ines", "tomasz", "amara", "priya", "yusuf"))
    story.show(.balance)
    for name in ["Inês Carvalho", "Tomasz Wieczorek", "Amara Okafor", "Priya Raghunathan", "Yusuf Karaca"] {
      story.expect(screen: name)
    }
  }

  @Test func `four see only themselves`() throws {
    let story = try Story(team(of: "ines", "tomasz", "amara", "priya"))
    story.show(.balance)
    for name in ["Tomasz Wieczorek", "Amara Okafor", "Priya Raghunathan"] { story.expect(noScreen: name) }
    story.press("j")
    story.expect(message: "Other people's balances are shown in teams of five or more.")
  }
}
