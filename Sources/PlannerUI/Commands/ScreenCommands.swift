/// Going from screen to screen: a command for each, its key the digit on its tab.
enum ScreenCommands {
  static let all: [Command] = Screen.all.map { screen in
    Command(
      CommandID("screen.\(screen.id.rawValue)"), screen.title, keys: screen.id.digit, in: .everywhere, screen.purpose
    ) { state in
      state.show(screen.id)
      return []
    }
  }
}
