import ArgumentParser
import Workspace

/// What somebody may have meant by a command that does not exist.
enum Suggestion {
  /// A sentence that names the command nearest to the first word that is no option, with everything else as it was
  /// typed; the names of all where nothing is near; nil where the word is a command.
  static func command(for arguments: [String]) -> String? {
    let names = Respite.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let place = commandPlace(in: arguments), !names.contains(arguments[place]) else { return nil }
    let word = arguments[place].lowercased()
    let near = names.map { ($0, Slips.count(from: word, to: $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let (name, distance) = near, distance <= max(1, word.count / 3) else {
      return "The commands are: \(names.joined(separator: ", "))."
    }
    var meant = arguments
    meant[place] = name
    return "Did you mean: respite \(meant.map(Hint.quoted).joined(separator: " "))"
  }

  /// Where the command stands: options and their values may come before it.
  private static func commandPlace(in arguments: [String]) -> Int? {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-") {
      place += withValue.contains(arguments[place]) ? 2 : 1
    }
    return place < arguments.count ? place : nil
  }

  /// The options before a command that take the next word.
  private static let withValue: Set<String> = ["--team", "--today", "--color", "--theme"]
}
