import Rota

/// Looking at the rules and setting them otherwise.
enum RuleCommands {
  static let all: [Command] = changes + edits + moves

  private static let edits: [Command] = [
    Command(
      "rule.set", "Set the rule", footer: "set", keys: "enter", in: .rules,
      "Lists what of the chosen rule can be set otherwise; you see what it breaks and frees before it counts.",
      when: EditCommands.mayEdit
    ) { state in
      if let line = state.ruleLine { state.open(state.ruleChoices(line)) }
      return []
    },
    Command(
      "rule.level", "Level of the rule", footer: "level", keys: "v", in: .rules,
      "Makes the chosen rule hard or soft, or switches it off.", when: { EditCommands.mayEdit($0).and(maySoften($0)) }
    ) { state in state.take(.askLevel) },
    Command(
      "rule.reset", "Rule as by itself", footer: "reset", keys: "r", in: .rules,
      "Sets the chosen rule as respite has it by itself.", when: { EditCommands.mayEdit($0).and(isChanged($0)) }
    ) { state in state.take(.propose(.reset)) },
    Command(
      "rule.findings", "What the rule finds", footer: "found", keys: "f", in: .rules,
      "Lists what breaks the chosen rule; Enter goes there on the Board.", when: hasFindings
    ) { state in
      if let line = state.ruleLine { state.open(state.findingChoices(of: line)) }
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, _ help: String, _ place: @escaping @Sendable (AppState) -> Int
  ) -> Command {
    Command(id, title, keys: keys, in: .rules, help) { state in
      state.chooseRule(place(state))
      return []
    }
  }

  private static let moves: [Command] = [
    Command(
      "rule.filter", "Filter rules", footer: "filter", keys: "/", in: .rules,
      "Shows only the rules whose sentence or name holds what you type."
    ) { state in
      state.openFilter()
      return []
    },
    move("rule.down", "Next rule", "j down", "Goes to the next rule.") { $0.rules.chosen + 1 },
    move("rule.up", "Rule before", "k up", "Goes to the rule before.") { $0.rules.chosen - 1 },
    move("rule.pageDown", "Ten rules down", "pagedown ctrl-d", "Goes ten rules down.") { $0.rules.chosen + 10 },
    move("rule.pageUp", "Ten rules up", "pageup ctrl-u", "Goes ten rules up.") { $0.rules.chosen - 10 },
    move("rule.first", "First rule", "home g", "Goes to the first rule.") { _ in 0 },
    move("rule.last", "Last rule", "end G", "Goes to the last rule.") { $0.ruleLines.count - 1 },
    Command(
      "rule.nextBroken", "Next broken rule", footer: "broken", keys: "!", in: .rules,
      "Goes to the next rule that finds something.",
      when: { state in
        state.rulesHaveSpoken.and(
          .when(!state.shown.openFindings.isEmpty, else: "No rule is broken on these dates."))
      }
    ) { state in
      let broken = state.ruleLines.indices.filter { !state.ruleLines[$0].findings.isEmpty }
      if let next = broken.first(where: { $0 > state.rules.chosen }) ?? broken.first { state.chooseRule(next) }
      return []
    },
  ]

  private static let changes: [Command] = [
    Command(
      "rule.accept", "Accept the rule's change", footer: "accept", keys: "enter", in: .ruleChange,
      "Saves the rule as it is shown; undo takes it back.", when: isOpen
    ) { $0.acceptRule() },
    Command(
      "rule.drop", "Drop the rule's change", footer: "drop", keys: "esc", in: .ruleChange,
      "Leaves the rule as it is.", when: isOpen
    ) { state in
      state.dropRule()
      return []
    },
    Command(
      "rule.details", "All the rule's change does", footer: "details", keys: "d", in: .ruleChange,
      "Lists all that the change would break and free.", when: isOpen
    ) { state in
      if let proposal = state.rules.proposal, let line = state.ruleLine {
        state.layers.append(.reader(Reader(proposal, line)))
      }
      return []
    },
  ]

  private static func isOpen(_ state: AppState) -> Availability {
    .when(state.rules.proposal != nil, else: "No rule is being changed. Enter sets one otherwise.")
  }

  private static func maySoften(_ state: AppState) -> Availability {
    guard let rule = state.ruleLine?.definition, !rule.mayBeSoftened else { return .enabled }
    return .disabled(rule.whyAlways)
  }

  private static func isChanged(_ state: AppState) -> Availability {
    .when(state.ruleLine?.isChanged == true, else: "The rule is as it is by itself.")
  }

  private static func hasFindings(_ state: AppState) -> Availability {
    state.rulesHaveSpoken.and(
      .when(state.ruleLine?.findings.isEmpty == false, else: "Nothing breaks this rule on these dates."))
  }
}
