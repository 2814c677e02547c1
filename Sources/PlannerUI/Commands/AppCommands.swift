/// Commands of the program as a whole.
enum AppCommands {
  static let all: [Command] = [
    Command(
      "screen.help", "Help", footer: "help", keys: "? f1", in: .everywhere,
      "Lists every command with its keys; type to search, Enter runs the one that is chosen."
    ) { state in
      state.layers.append(.commands(CommandList(.help, in: state.listedContexts)))
      return []
    },
    Command(
      "screen.palette", "Command palette", keys: ": ctrl-p", in: .everywhere,
      "Finds a command by a few letters of its name and runs it."
    ) { state in
      state.layers.append(.commands(CommandList(.palette, in: state.listedContexts)))
      return []
    },
    Command(
      "screen.theme", "Themes", keys: "T", in: .everywhere,
      "Lists the themes, your own among them; each shows as you move, Enter keeps it, Esc leaves the one you had."
    ) { _ in [.listThemes] },
    Command(
      "screen.messages", "Messages", keys: "M", in: .everywhere, "Shows what was said lately, the latest first.",
      when: { .when(!$0.messages.isEmpty, else: "Nothing has been said yet.") }
    ) { state in
      state.layers.append(.reader(state.messageReader))
      return []
    },
    Command(
      "screen.back", "Back", footer: "back", keys: "esc", in: .everywhere,
      "Leaves one layer: the filter of the list, if there is one; on another screen than the Board, goes to the Board.",
      when: {
        .when($0.screen != .board || !$0.board.filter.isEmpty, else: "There is nothing to leave. q quits.")
      }
    ) { state in
      if state.isFiltered || state.screen == .board { state.filterList("") } else { state.show(.board) }
      return []
    },
    Command(
      "program.quit", "Quit", footer: "quit", keys: "q ctrl-c", in: .everywhere,
      "Ends the program. Everything accepted is saved already; it asks only while a plan is made or proposed."
    ) { state in
      guard state.isPlanning || state.isPreviewing else { return [.quit] }
      state.layers.append(.choices(state.isPlanning ? .quitWhilePlanning : .quitOverProposal))
      return []
    },
    Command(
      "program.suspend", "Suspend", keys: "ctrl-z", in: .always, "Gives the terminal back to the shell; fg returns."
    ) { _ in [.suspend] },
    Command("screen.redraw", "Redraw", keys: "ctrl-l", in: .always, "Draws the whole screen again.") { _ in [.redraw] },
  ]
}

extension Choices {
  /// Asked when the program is to end with a proposal neither accepted nor dropped.
  static let quitOverProposal = Choices(
    title: "The proposal is not accepted yet.",
    items: [
      Choice("Keep it on the Board", note: "Enter accepts it there, Esc drops it.", outcome: .nothing),
      Choice(
        "Drop it and quit", note: "The proposal is lost; the rota stays as it was. Nothing saved is lost.",
        outcome: .effects([.quit])),
    ])

  /// Asked when the program is to end while a plan is being made.
  static let quitWhilePlanning = Choices(
    title: "A plan is being made.",
    items: [
      Choice("Go on planning", note: "The search goes on where it is.", outcome: .nothing),
      Choice("Quit", note: "The search is dropped. Nothing saved is lost.", outcome: .effects([.cancelPlan, .quit])),
    ])
}
