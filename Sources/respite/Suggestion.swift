import ArgumentParser

/// What somebody may have meant by a command that does not exist.
enum Suggestion {
  /// A sentence that names the command nearest to the first word that is no option; nil where nothing is near or the
  /// word is a command.
  static func command(for arguments: [String]) -> String? {
    let names = Respite.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
    let near = names.map { ($0, distance(word.lowercased(), $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let (name, distance) = near, distance <= max(1, word.count / 3) else {
      return "The commands are: \(names.joined(separator: ", "))."
    }
    return "Did you mean: respite \(name)?"
  }

  /// How many letters must be changed, left out, put in or swapped with their neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(rows[i][j] + (letter == other ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
