import TerminalKit

/// Every command there is, in the order of help and of the footer.
package enum CommandTable {
  package static let all: [Command] =
    PlanningCommands.all + BlockCommands.all + PreviewCommands.all + TimelineCommands.all + WeekCommands.all
    + LookingCommands.all + LeaveCommands.all + FreedomCommands.all + HistoryCommands.all
    + BalanceCommands.all + RuleCommands.all + RecordCommands.all + EditCommands.all + MoveCommands.all
    + BoardCommands.all
    + ScreenCommands.all
    + AppCommands.all + LayerCommands.all

  package static func command(_ id: CommandID) -> Command? { all.first { $0.id == id } }

  /// The commands of the contexts that hold, foremost context first.
  static func commands(in contexts: [Context]) -> [Command] {
    contexts.flatMap { context in all.filter { $0.context == context } }
  }

  /// What a key means: the first command that can be used, else the first that cannot.
  static func command(for key: Key, in state: AppState) -> Command? {
    let commands = byKey[key] ?? []
    let meant = state.contexts.flatMap { context in commands.filter { $0.context == context } }
    return meant.first { $0.availability(state).isEnabled } ?? meant.first
  }

  /// What each key means in any context, in the order of the table.
  private static let byKey = all.reduce(into: [Key: [Command]]()) { byKey, command in
    for key in command.keys { byKey[key, default: []].append(command) }
  }

  /// Those that the footer may name.
  static let footed = all.filter { $0.footer != nil && !$0.keys.isEmpty }
}

extension AppState {
  /// The contexts that hold, foremost first.
  package var contexts: [Context] {
    if let layer = layers.last { return [layer.context, .always] }
    let planning: [Context] = run == nil ? [] : [.planning]
    let here = Screen.screen(screen).contexts.filter(holds)
    return planning + here + [.everywhere, .always]
  }

  /// Whether a context of the screen holds just now: some only do while something waits to be accepted or dropped.
  private func holds(_ context: Context) -> Bool {
    switch context {
    case .preview: isPreviewing
    case .block: hasBlock
    case .ruleChange: rules.proposal != nil
    case .rules: rules.proposal == nil
    case .looking: isLooking
    default: true
    }
  }

  /// The contexts whose commands help and the palette list: those of this screen, whether they hold just now or not,
  /// the ones that do first.
  var listedContexts: [Context] {
    let here = Screen.screen(screen).contexts
    return here.filter(holds) + here.filter { !holds($0) } + [.planning, .everywhere, .always]
  }
}
