/// Where keys mean something. Several hold at once, the foremost first.
package enum Context: String, CaseIterable, Hashable, Sendable {
  /// Everywhere, whatever lies on top.
  case always
  /// On every screen.
  case everywhere
  /// While a plan is searched for.
  case planning
  /// Moving about the grid of members and days.
  case grid
  /// Looking about the rota, wherever seats are selected.
  case rota
  /// Changing the rota, wherever seats are selected.
  case board
  /// With several cells of the board chosen.
  case block
  /// Looking at a proposal.
  case preview
  /// Looking at what people carry.
  case balance
  /// Looking at the rules.
  case rules
  /// Looking at what a change of a rule would do.
  case ruleChange
  /// The line in which a value is typed.
  case value
  /// Moving about the timeline.
  case timeline
  /// Reading one member's week.
  case week
  /// Looking at who asks to be away.
  case leave
  /// Looking at who could be away when.
  case freedom
  /// While the screen waits for what is worked out beside it.
  case looking
  /// Looking at what was changed.
  case history
  /// Looking at who is with the team.
  case team
  /// Looking at what is asked of the team.
  case duties
  /// The line in which a field of a record is typed.
  case record
  /// A list to choose from.
  case choices
  /// A text to read.
  case reader
  /// A list of commands with a line to search it.
  case commands
  /// The line that filters the members.
  case filter

  /// As a heading of help.
  package var title: String {
    switch self {
    case .always, .everywhere: "Everywhere"
    case .planning: "While a plan is made"
    case .grid: "Moving about the board"
    case .rota: "Looking about the rota"
    case .board: "Changing the rota"
    case .preview: "A proposal"
    case .block: "Several cells chosen"
    case .balance: "What people carry"
    case .rules: "The rules"
    case .ruleChange: "A change of a rule"
    case .value: "Typing a value"
    case .timeline: "Moving about the timeline"
    case .week: "One member's week"
    case .leave: "Who asks to be away"
    case .freedom: "Who could be away when"
    case .looking: "While absences are looked at"
    case .history: "What was changed"
    case .team: "Who is with the team"
    case .duties: "What is asked of the team"
    case .record: "Typing a field"
    case .choices: "A list of choices"
    case .reader: "A text"
    case .commands: "Help and the palette"
    case .filter: "Filtering people"
    }
  }
}
