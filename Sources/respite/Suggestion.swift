import ArgumentParser
import Workspace

/// What somebody may have meant by a command that does not exist.
enum Suggestion {
  /// A sentence that names the command nearest to the first word that is no option; nil where nothing is near or the
  /// word is a command.
  static func command(for arguments: [String]) -> String? {
    let names = Respite.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
    let near = names.map { ($0, Slips.count(from: word.lowercased(), to: $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let (name, distance) = near, distance <= max(1, word.count / 3) else {
      return "The commands are: \(names.joined(separator: ", "))."
    }
    return "Did you mean: respite \(name)?"
  }
}
