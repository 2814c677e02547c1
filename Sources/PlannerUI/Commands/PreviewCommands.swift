/// Commands on a proposal that is looked at.
enum PreviewCommands {
  static let all: [Command] = [
    Command(
      "preview.accept", "Accept the proposal", footer: "accept", keys: "enter", in: .preview,
      "Saves the proposed rota; undo takes it back whole.", when: isOpen
    ) { $0.acceptPreview() },
    Command(
      "preview.drop", "Drop the proposal", footer: "drop", keys: "esc", in: .preview,
      "Leaves the rota as it was before.", when: isOpen
    ) { state in
      state.closePreview()
      state.say("The proposal is dropped; nothing has changed.")
      return []
    },
    Command(
      "preview.details", "Everything that changes", footer: "details", keys: "d", in: .preview,
      "Lists what the proposal solves, raises and changes for each person.", when: isOpen
    ) { state in
      if let preview = state.preview { state.layers.append(.reader(Reader(preview))) }
      return []
    },
    Command(
      "preview.next", "Next change", footer: "next change", keys: "n", in: .preview,
      "Goes to the next cell that the proposal changes.", when: isOpen
    ) { state in
      state.goToChange(forward: true)
      return []
    },
    Command(
      "preview.previous", "Previous change", keys: "N", in: .preview,
      "Goes to the cell before that the proposal changes.", when: isOpen
    ) { state in
      state.goToChange(forward: false)
      return []
    },
  ]

  private static func isOpen(_ state: AppState) -> Availability {
    .when(state.isPreviewing, else: "There is no proposal. p makes one.")
  }
}
