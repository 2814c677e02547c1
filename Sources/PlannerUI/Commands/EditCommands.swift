import Planning
import Rota

/// Commands that change the rota, or say why it is as it is.
enum EditCommands {
  /// What is offered at a cell.
  static let atCell: [CommandID] = ["seat.assign", "seat.move", "seat.clear", "seat.pin", "seat.why"]

  static let all: [Command] = seats + plans

  private static let seats: [Command] = [
    Command(
      "seat.choose", "Choose", footer: "choose", keys: "enter", in: .board,
      "Lists what can be done at the selected cell; on a gap, who could take it.",
      when: { .when($0.selection != nil, else: "There is nothing selected.").and(mayEdit($0)) }
    ) { state in
      if state.selection?.member == nil { return state.run("seat.assign") }
      let deeds = state.deeds()
      guard deeds.contains(where: { $0.mark != .disabled }) else { return state.run("seat.assign") }
      state.open(Choices(title: state.cellTitle, items: deeds))
      return []
    },
    Command(
      "seat.assign", "Assign", footer: "assign", keys: "a", in: .board,
      "Gives the selected member an empty seat of that day, or a gap to somebody; every choice says what the rules say.",
      when: { mayEdit($0).and(hasGap($0)) }
    ) { state in
      state.openAssign()
      return []
    },
    Command(
      "seat.move", "Move to somebody else", footer: "move", keys: "m", in: .board,
      "Gives the selected duty to another member; every choice says what the rules say.",
      when: { mayEdit($0).and(holdsDuty($0)) }
    ) { state in
      state.openMove()
      return []
    },
    Command(
      "seat.clear", "Clear", footer: "clear", keys: "x delete", in: .board,
      "Takes the selected duty from its holder and leaves a gap.", when: { mayEdit($0).and(holdsDuty($0)) }
    ) { state in
      guard let seat = state.selectedSeat else { return [] }
      guard state.isPublished(seat) else { return state.perform(SeatEdit(seat: seat, member: nil)) }
      state.open(state.clearPublished(seat))
      return []
    },
    Command(
      "seat.pin", "Pin or unpin", footer: "pin", keys: "*", in: .board,
      "Pins the selected duty to its holder, so that no plan moves it, or lets it go.",
      when: { mayEdit($0).and(holdsDuty($0)) }
    ) { state in
      guard let held = state.selectedAssignment else { return [] }
      return state.perform(SeatEdit(seat: held.seat, member: held.member, pinned: !held.pinned))
    },
    Command(
      "seat.why", "Why", footer: "why", keys: "w", in: .rota,
      "Says in full why this person holds the seat, and why each of the others does not.",
      when: { .when($0.selectedSeat != nil, else: "No seat is selected: why asks about a duty or a gap.") }
    ) { state in
      if let seat = state.selectedSeat, let why = state.shown.why(seat) { state.layers.append(.reader(Reader(why))) }
      return []
    },
  ]

  private static let plans: [Command] = [
    Command(
      "plan.start", "Plan", footer: "plan", keys: "p", in: .board,
      "Searches the best rota for the dates shown; pins, leave and published weeks stay. You see it before it counts.",
      when: mayPlan
    ) { $0.plan(PlanScope($0.facts.span)) },
    Command(
      "plan.part", "Plan a part", keys: "P", in: .board,
      "Plans a week, one duty, one person or what is chosen, and leaves all else as it is.", when: mayPlan
    ) { state in
      state.open(state.planChoices)
      return []
    },
    Command(
      "change.undo", "Undo", footer: "undo", keys: "u", in: .everywhere, "Takes back the last saved change.",
      when: { mayEdit($0).and(.when($0.saved.undoable != nil, else: "There is nothing to undo.")) }
    ) { _ in [.undo(1)] },
    Command(
      "change.redo", "Redo", keys: "ctrl-r U", in: .everywhere, "Makes the change again that was taken back last.",
      when: { mayEdit($0).and(.when($0.saved.redoable != nil, else: "There is nothing to redo.")) }
    ) { _ in [.redo] },
  ]

  /// Nothing is changed under a search, nor beside a proposal.
  static func mayEdit(_ state: AppState) -> Availability {
    if let sentence = state.unreadable { return .disabled(sentence) }
    if state.isPlanning { return .disabled("A plan is being made from the rota as it is. Esc ends the search.") }
    return .when(!state.isPreviewing, else: state.proposalWaits)
  }

  static func mayPlan(_ state: AppState) -> Availability { mayEdit(state).and(hasDraft(state)) }

  private static func holdsDuty(_ state: AppState) -> Availability {
    if state.selectedAssignment != nil { return .enabled }
    guard let member = state.selection?.member else { return .disabled("Nobody holds this seat. a finds somebody.") }
    return .disabled("\(member.name) has no duty on \(Wording.date(state.selection?.day ?? state.board.day)).")
  }

  private static func hasGap(_ state: AppState) -> Availability {
    let day = state.selection?.day ?? state.board.day
    if state.selection?.member == nil, state.selectedSeat != nil { return .enabled }
    return .when(
      state.selection?.member != nil && state.facts.gaps.contains { $0.day == day },
      else: "No seat is empty on \(Wording.date(day)). m gives a held one to somebody else.")
  }

  private static func hasDraft(_ state: AppState) -> Availability {
    let weeks = state.facts.span.weeks
    return .when(
      weeks.contains { state.rota.weeks[$0] != .published }, else: "All these weeks are published; a plan leaves them.")
  }
}

extension AppState {
  /// Why something must wait for a proposal.
  var proposalWaits: String {
    showsPreview
      ? "Accept the proposal with Enter or drop it with Esc first."
      : "A proposal waits on the Board, to be accepted or dropped first."
  }

  mutating func open(_ choices: Choices) { layers.append(.choices(choices)) }

  /// `Meera Venkatesan, Mon 8 Mar`.
  var cellTitle: String {
    guard let selection else { return "" }
    let who = selection.member?.name ?? "Gaps"
    return "\(who), \(Wording.date(selection.day))"
  }

  /// Whether everybody was told that the seat's week is as it is.
  func isPublished(_ seat: SeatID) -> Bool { rota.weeks[ISOWeek(of: seat.day)] == .published }

  /// Asked before a seat of a published week is emptied.
  fileprivate func clearPublished(_ seat: SeatID) -> Choices {
    Choices(
      title: "Week \(ISOWeek(of: seat.day).week) is published. Clear \(words(for: seat))?",
      items: [
        Choice("Leave it", note: "Everything stays as it was published.", outcome: .nothing),
        Choice(
          "Clear it", note: "The seat is a gap in a week that people rely on; tell whoever held it.",
          outcome: .edit(SeatEdit(seat: seat, member: nil))),
      ])
  }

  fileprivate mutating func openMove() {
    guard let held = selectedAssignment else { return }
    let pin = held.pinned ? " The pin goes." : ""
    let week = isPublished(held.seat) ? " Week \(ISOWeek(of: held.seat.day).week) is published." : ""
    open(Choices(title: "Who takes \(words(for: held.seat))?\(pin)\(week)", items: candidates(for: held.seat)))
  }

  fileprivate mutating func openAssign() {
    guard let selection else { return }
    if let member = selection.member {
      let title = "What does \(member.name) take on \(Wording.date(selection.day))?"
      open(Choices(title: title, items: offers(for: member, on: selection.day)))
    } else if let seat = selection.seat {
      open(Choices(title: "Who takes \(words(for: seat))?", items: candidates(for: seat)))
    }
  }
}
