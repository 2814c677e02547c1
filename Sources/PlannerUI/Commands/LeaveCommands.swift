import Planning
import Rota

/// Asking for leave, looking at what it would take, and deciding.
enum LeaveCommands {
  static let all: [Command] = decisions + questions + moves

  private static let decisions: [Command] = [
    Command(
      "leave.approve", "Approve", footer: "approve", keys: "y", in: .leave,
      "Approves the chosen leave with the repair shown, as one change; nobody is given shifts into it any more.",
      when: { mayDecide($0).and(isAsked($0)).and(isKnown($0)) }
    ) { $0.approveLeave() },
    Command(
      "leave.decline", "Decline", footer: "decline", keys: "d", in: .leave,
      "Declines the chosen leave; says first what stands against it, and which dates near by would do.",
      when: { mayDecide($0).and(isAsked($0)) }
    ) { state in
      if let choices = state.declineChoices { state.open(choices) }
      return []
    },
    Command(
      "leave.nextWay", "Next way", footer: "other way", keys: "tab", in: .leave,
      "Shows another repair: fewer people, more even; y approves with the one shown.", when: hasWays
    ) { state in
      state.turnWay(by: 1)
      return []
    },
    Command(
      "leave.previousWay", "Way before", keys: "shift-tab", in: .leave, "Shows the repair before.", when: hasWays
    ) { state in
      state.turnWay(by: -1)
      return []
    },
    Command(
      "leave.withdraw", "Withdraw or cancel", footer: "withdraw", keys: "x delete", in: .leave,
      "Withdraws what nobody has decided about, cancels what is approved; days already taken stay.",
      when: { EditCommands.mayEdit($0).and(mayEnd($0)) }
    ) { $0.endLeave() },
  ]

  private static let questions: [Command] = [
    Command(
      "leave.ask", "Ask for leave", footer: "ask", keys: "l n", in: .leave,
      "Asks for leave on the dates you type. There is no place for a reason.",
      when: { EditCommands.mayEdit($0).and(canAsk($0)) }
    ) { $0.askForLeave() },
    Command(
      "leave.check", "Could I be away?", footer: "could I?", keys: "c", in: .leave,
      "Says what it would take to be away on the dates you type. Nothing of that is kept, and nobody learns of it.",
      when: canAsk
    ) { state in
      if let member = state.askingMember { state.open(.absence(member.id, suggested: nil)) }
      return []
    },
    Command(
      "leave.details", "All of it", footer: "all of it", keys: "enter w", in: .leave,
      "Shows all that is known of the chosen leave, and why each of the others could not take what stays empty.",
      when: { hasLeave($0).and(isKnown($0)) }
    ) { state in
      if let reader = state.leaveReader { state.layers.append(.reader(reader)) }
      return []
    },
    Command(
      "leave.look", "Look again", keys: "r", in: .leave, "Works out what the chosen leave would take.",
      when: { hasLeave($0).and(mayLook($0)) }
    ) { state in state.chosenLeave.map { state.look(at: $0.leave) } ?? [] },
  ]

  /// The same on somebody's week.
  static let fromWeek = Command(
    "week.leave", "Ask for leave", footer: "leave", keys: "l", in: .week,
    "Asks for leave on the dates you type, or for the week that is shown. There is no place for a reason.",
    when: { EditCommands.mayEdit($0).and(canAsk($0)) }
  ) { $0.askForLeave() }

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, _ place: @escaping @Sendable (Int) -> Int
  ) -> Command {
    Command(id, title, keys: keys, in: .leave, "\(title) of the list.") { state in
      state.chooseLeave(place(state.chosenLeavePlace))
      return []
    }
  }

  private static let moves: [Command] = [
    move("leaveList.down", "Next line", "j down") { $0 + 1 },
    move("leaveList.up", "Line before", "k up") { $0 - 1 },
    move("leaveList.pageDown", "Ten lines down", "pagedown ctrl-d") { $0 + 10 },
    move("leaveList.pageUp", "Ten lines up", "pageup ctrl-u") { $0 - 10 },
    move("leaveList.first", "First line", "home g") { _ in 0 },
    move("leaveList.last", "Last line", "end G") { _ in 100_000 },
    Command(
      "leaveList.filter", "Filter the list", footer: "filter", keys: "/", in: .leave,
      "Shows only the lines that hold what you type."
    ) { state in
      state.openFilter()
      return []
    },
  ]

  private static func hasLeave(_ state: AppState) -> Availability {
    .when(state.chosenLeave != nil, else: "No leave is chosen. l asks for some.")
  }

  private static func mayDecide(_ state: AppState) -> Availability {
    guard !state.decidesLeave else { return EditCommands.mayEdit(state) }
    let leads = Wording.list(state.team.settings.leads.map { state.team.name(of: $0) })
    return .disabled("Leave is decided by whoever leads the team: \(leads).")
  }

  private static func isAsked(_ state: AppState) -> Availability {
    guard let line = state.chosenLeave else { return .disabled("Nobody asks to be away.") }
    if line.isThought { return .disabled("This is only a question. l asks for leave.") }
    guard line.leave.status == .requested else { return .disabled("This leave is \(line.leave.status.words) already.") }
    return .when(line.isOpen(on: state.moment.today), else: "These dates are over.")
  }

  private static func isKnown(_ state: AppState) -> Availability {
    if state.chosenOutlook != nil { return .enabled }
    guard let line = state.chosenLeave, line.isOpen(on: state.moment.today) else {
      return .disabled("There is nothing more to say of it.")
    }
    return .disabled(
      state.leave.wasGivenUp(line.leave)
        ? "It is not known what it would take. r looks at it."
        : "What it would take is still being worked out.")
  }

  private static func hasWays(_ state: AppState) -> Availability {
    isKnown(state).and(
      .when((state.chosenOutlook?.ways.count ?? 0) > 1, else: "There is no other way that is as good."))
  }

  private static func mayLook(_ state: AppState) -> Availability {
    guard let line = state.chosenLeave, line.isOpen(on: state.moment.today) else {
      return .disabled("There is nothing to look at: it is decided, or over.")
    }
    return .when(state.leave.looking != line.leave, else: "It is being looked at.")
  }

  private static func mayEnd(_ state: AppState) -> Availability {
    guard let line = state.chosenLeave else { return .disabled("No leave is chosen.") }
    let status = line.leave.status
    guard line.isThought || status == .requested || status == .approved else {
      return .disabled("This leave is \(status.words) already.")
    }
    return .when(line.leave.to >= state.moment.today, else: "These dates are over.")
  }

  private static func canAsk(_ state: AppState) -> Availability {
    .when(
      state.askingMember != nil,
      else: "The team has no member \(state.author). Choose somebody's week, or set “me” in your settings.")
  }
}
