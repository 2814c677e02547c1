import Planning
import Rota

/// The filter of the screen's list, whichever screen it is.
extension AppState {
  /// Opens the line in which the filter is typed.
  mutating func openFilter() {
    layers.append(.filter(FilterLine(field: LineField(screen == .board ? board.filter : listFilter))))
  }

  /// Shows only what holds those words.
  mutating func filterList(_ text: String) {
    guard screen != .board else { return setFilter(text) }
    guard text != listFilter else { return }
    lists[screen, default: ListState()] = ListState(chosen: 0, filter: text)
    if screen == .rules { rules.chosen = 0 }
    if screen == .leave { leave.chosen = nil }
  }

  /// Whether only some of the screen's list shows.
  var isFiltered: Bool { !(screen == .board ? board.filter : listFilter).isEmpty }

  /// How many lines show, and how many there are.
  var filterCount: (shown: Int, all: Int) {
    switch screen {
    case .leave:
      let all = team.leave.count { decidesLeave || $0.member.text == author } + (leave.thought == nil ? 0 : 1)
      return (leaveLines.count, all)
    case .freedom:
      return (
        freedomMembers.count, SiteGroup.groups(of: saved.state, over: freedomSpan).reduce(0) { $0 + $1.members.count }
      )
    case .team: return (memberLines.count, team.members.count)
    case .duties: return (shiftLines.count, team.duties.reduce(0) { $0 + $1.templates.count })
    case .rules: return (ruleLines.count, RuleCatalog.all.count)
    case .history: return (historyPlaces.count, saved.history.count)
    case .board, .timeline, .week, .balance:
      return (board.rows.count { $0.member != nil }, facts.groups.reduce(0) { $0 + $1.members.count })
    }
  }

  /// What may be typed.
  var filterHint: String {
    switch screen {
    case .leave: "a name, dates, or asked, approved, declined"
    case .team: "a name, a site or a skill"
    case .duties: "a shift, a duty or a site"
    case .rules: "words of a rule"
    case .history: "words of a change, or who made it"
    case .board, .timeline, .week, .balance, .freedom: "a name or a site"
    }
  }
}
