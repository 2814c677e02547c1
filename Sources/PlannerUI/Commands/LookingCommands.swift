/// Commands while a screen waits for what is worked out beside it.
enum LookingCommands {
  static let all: [Command] = [
    Command(
      "work.stop", "Stop looking", footer: "stop", keys: "esc", in: .looking,
      "Gives up what is being worked out for this screen; what was found stays.",
      when: { .when($0.isLooking, else: "Nothing is being looked at.") }
    ) { state in
      if state.screen == .freedom {
        state.freedom.stop()
        return [.stopSeeking]
      }
      state.leave.giveUp()
      return [.stopLooking]
    }
  ]
}

extension AppState {
  /// Whether something is being worked out for what is shown.
  var isLooking: Bool {
    switch screen {
    case .freedom: freedom.isLooking
    case .leave: leave.looking != nil && leave.looking == chosenLeave?.leave
    default: false
    }
  }
}
