import Planning
import Rota

/// Moving about the grid.
enum MoveCommands {
  static let all: [Command] = steps + jumps + dates

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, _ help: String,
    _ move: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(id, title, keys: keys, in: .grid, help) { state in
      move(&state)
      return []
    }
  }

  private static let steps: [Command] = [
    move("move.left", "Day before", "h left", "Goes to the day before.") { $0.moveDay(by: -1) },
    move("move.right", "Day after", "l right", "Goes to the day after.") { $0.moveDay(by: 1) },
    move("move.up", "Row up", "k up", "Goes to the row above.") { $0.moveRow(by: -1) },
    move("move.down", "Row down", "j down", "Goes to the row below.") { $0.moveRow(by: 1) },
    move("move.weekBefore", "Week before", "[ ctrl-left", "Goes to the same day a week before.") {
      $0.moveWeek(by: -1)
    },
    move("move.weekAfter", "Week after", "] ctrl-right", "Goes to the same day a week later.") { $0.moveWeek(by: 1) },
    move("move.firstDay", "First day", "home 0", "Goes to the first day shown.") { state in
      state.select(row: state.board.row, day: state.shown.span.start)
    },
    move("move.lastDay", "Last day", "end $", "Goes to the last day shown.") { state in
      state.select(row: state.board.row, day: state.shown.span.last)
    },
    move("move.pageUp", "Page up", "pageup ctrl-u", "Goes ten rows up.") { $0.moveRow(by: -10) },
    move("move.pageDown", "Page down", "pagedown ctrl-d", "Goes ten rows down.") { $0.moveRow(by: 10) },
    Command(
      "move.today", "Today", keys: "t", in: .grid, "Goes to today, and shows its dates where others are shown.",
      when: { $0.shown.span.contains($0.moment.today) ? .enabled : mayLeave($0) }
    ) { state in
      state.showDates(of: state.moment.today)
      state.select(row: state.board.row, day: state.moment.today)
      return []
    },
    Command(
      "seat.next", "Next seat of the cell", keys: "tab", in: .grid,
      "Goes to the next of several duties or gaps of one day.", when: hasSeveral
    ) { state in
      state.nextSeat(by: 1)
      return []
    },
    Command(
      "seat.previous", "Previous seat of the cell", keys: "shift-tab", in: .grid,
      "Goes to the previous of several duties or gaps of one day.", when: hasSeveral
    ) { state in
      state.nextSeat(by: -1)
      return []
    },
  ]

  private static let jumps: [Command] = [
    Command(
      "gap.next", "Next gap", footer: "gap", keys: "g", in: .rota, "Goes to the next empty seat.", when: hasGaps
    ) { state in
      state.goToGap(forward: true)
      return []
    },
    Command("gap.previous", "Previous gap", keys: "G", in: .rota, "Goes to the empty seat before.", when: hasGaps) {
      $0.goToGap(forward: false)
      return []
    },
    Command(
      "finding.next", "Next finding", footer: "finding", keys: "!", in: .rota,
      "Goes to what the rules say next, breaches first.", when: hasFindings
    ) { state in
      state.goToFinding(forward: true)
      return []
    },
    Command(
      "finding.list", "All findings", keys: "f", in: .rota, "Lists all that the rules say; Enter goes there.",
      when: hasFindings
    ) { state in
      let findings = state.findingChoices()
      state.open(Choices(title: "What the rules say of these dates", items: findings))
      return []
    },
    Command(
      "member.filter", "Filter people", footer: "filter", keys: "/", in: .grid,
      "Shows only the people, or the site, whose name holds what you type."
    ) { state in
      state.openFilter()
      return []
    },
  ]

  private static let dates: [Command] = [
    Command(
      "dates.later", "Later dates", keys: "}", in: .rota, "Shows the dates after these, as many again.", when: mayLeave
    ) { state in
      state.show(DaySpan(from: state.facts.span.end, count: state.facts.span.count))
      return []
    },
    Command(
      "dates.earlier", "Earlier dates", keys: "{", in: .rota, "Shows the dates before these, as many again.",
      when: mayLeave
    ) { state in
      let span = state.facts.span
      state.show(DaySpan(from: span.start - span.count, count: span.count))
      return []
    },
  ]

  /// Whether other dates may be shown just now.
  static func mayLeave(_ state: AppState) -> Availability {
    if state.isPlanning { return .disabled("A plan of these dates is being made. Esc ends the search.") }
    return .when(!state.isPreviewing, else: state.proposalWaits)
  }

  private static func hasGaps(_ state: AppState) -> Availability {
    .when(!state.shown.gaps.isEmpty, else: "Every seat of these dates is filled.")
  }

  private static func hasFindings(_ state: AppState) -> Availability {
    state.rulesHaveSpoken.and(.when(!state.shown.openFindings.isEmpty, else: "The rules say nothing of these dates."))
  }

  private static func hasSeveral(_ state: AppState) -> Availability {
    .when((state.selection?.seats.count ?? 0) > 1, else: "There is nothing further in this cell.")
  }
}
