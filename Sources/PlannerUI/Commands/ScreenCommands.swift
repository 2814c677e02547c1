/// Going from screen to screen: a command for each, its key the number on its tab.
enum ScreenCommands {
  static let all: [Command] = Screen.all.enumerated().map { place, screen in
    Command(
      CommandID("screen.\(screen.id.rawValue)"), screen.title, keys: "\(place + 1)", in: .everywhere, screen.purpose
    ) { state in
      state.show(screen.id)
      return []
    }
  }
}
