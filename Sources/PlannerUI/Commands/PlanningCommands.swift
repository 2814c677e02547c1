/// Commands while a plan is searched for.
enum PlanningCommands {
  static let all: [Command] = [
    Command(
      "plan.stop", "Stop planning", footer: "stop", keys: "esc", in: .planning,
      "Ends the search; the best plan found so far is proposed.",
      when: { .when($0.run?.isStopping == false, else: "The search is ending; its best plan comes at once.") }
    ) { state in
      state.run?.isStopping = true
      return [.cancelPlan]
    }
  ]
}
