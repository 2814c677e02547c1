import Rota

/// Choosing several cells of the board, and doing something with all of them.
enum BlockCommands {
  static let all: [Command] = deeds + choosing

  private static let deeds: [Command] = [
    Command(
      "block.drop", "Let go", footer: "let go", keys: "esc", in: .block, "Chooses nothing but the selected cell again."
    ) { state in
      state.letGo()
      return []
    },
    Command(
      "block.accept", "Accept a part", footer: "accept", keys: "enter", in: .block,
      "Accepts the chosen part of the proposal or all of it; it says first what each leaves.",
      when: { .when($0.isPreviewing, else: "There is no proposal to accept. p makes one.") }
    ) { state in
      state.askForPart()
      return []
    },
    Command(
      "block.plan", "Plan what is chosen", footer: "plan", keys: "p", in: .block,
      "Plans the chosen dates, or the chosen people on them; all else stays.", when: EditCommands.mayPlan
    ) { state in
      state.open(state.planChoices)
      return []
    },
    Command(
      "block.clear", "Clear what is chosen", footer: "clear", keys: "x delete", in: .block,
      "Takes every chosen duty from its holder, as one change.", when: { EditCommands.mayEdit($0).and(hasDuties($0)) }
    ) { state in
      guard state.touchesPublished else { return state.clearBlock() }
      state.open(state.clearPublishedBlock)
      return []
    },
    Command(
      "block.pin", "Pin what is chosen", footer: "pin", keys: "*", in: .block,
      "Pins every chosen duty to its holder; where all are pinned already, lets them go.",
      when: { EditCommands.mayEdit($0).and(hasDuties($0)) }
    ) { $0.pinBlock() },
  ]

  private static let choosing: [Command] = [
    Command(
      "block.turn", "Choose a block", keys: "v", in: .grid,
      "Chooses the cells from here to wherever you move; again, keeps them marked."
    ) { state in
      state.turnBlock()
      return []
    },
    Command(
      "block.row", "Choose a row", keys: "V", in: .grid, "Chooses all dates of the selected person, or of the gaps."
    ) { state in
      state.chooseRow()
      return []
    },
    Command(
      "block.mark", "Mark", keys: "space", in: .grid,
      "Marks the selected cell or block, or lets go of the cell; marks may lie anywhere."
    ) { state in
      state.markCell()
      return []
    },
  ]

  private static func hasDuties(_ state: AppState) -> Availability {
    .when(!state.chosenSeats.held.isEmpty, else: "Nobody holds a duty in what is chosen.")
  }
}

extension AppState {
  /// Whether a chosen duty lies in a week that everybody was told of.
  fileprivate var touchesPublished: Bool { chosenSeats.held.contains { isPublished($0.seat) } }

  /// Asked before seats of published weeks are emptied.
  fileprivate var clearPublishedBlock: Choices {
    let count = chosenSeats.held.count { isPublished($0.seat) }
    return Choices(
      title: "\(count == 1 ? "1 of these duties is" : "\(count) of these duties are") published. Clear all?",
      items: [
        Choice("Leave them", note: "Everything stays as it was published.", outcome: .nothing),
        Choice(
          "Clear them", note: "The seats are gaps in weeks that people rely on; tell whoever held them.",
          outcome: .clearBlock),
      ])
  }
}
