import PlannerUI

/// `respite init` without a word about the team asks for it, where there is a screen to ask on.
enum InitQuestions {
  private static let command = "init"
  /// Options that do not say anything about the team.
  private static let silent: Set<String> = ["--team"]

  /// Whether a command line asks for a new team and says nothing of it.
  static func areOpen(_ arguments: [String]) -> Bool {
    guard arguments.first == command else { return false }
    let rest = arguments.dropFirst()
    return rest.isEmpty || (rest.count == 2 && rest.first.map(silent.contains) == true)
  }

  /// The command line with what was answered; nil where nobody could be asked, and no team where nobody answered.
  static func answered(_ arguments: [String], at desk: Desk) throws(Complaint) -> [String]? {
    let switches = try desk.parsed(BoardSwitches.self, [])
    guard let outcome = try desk.welcome(switches, asksAtOnce: true) else { return nil }
    guard case .team(let answers) = outcome else { throw .no("Nothing was written.") }
    return arguments + answers.arguments
  }
}
