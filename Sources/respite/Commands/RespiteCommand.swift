import ArgumentParser

/// A command of respite: it is given a desk and hands back an answer. Parsing is all that ArgumentParser does for it.
protocol RespiteCommand: ParsableCommand {
  var shared: SharedOptions { get }
  func answer(at desk: Desk) throws(Complaint) -> Answer
}

extension RespiteCommand {
  /// The columns that help is laid out for; a narrower terminal breaks its lines.
  private static var helpWidth: Int { 80 }

  /// What the help says under the options: examples, and what the exit codes mean here.
  static func discussion(_ text: String, examples: [(command: String, meaning: String)]) -> String {
    let width = examples.map(\.command.count).max() ?? 0
    let isOneLine = examples.allSatisfy { 2 + width + 3 + $0.meaning.count <= helpWidth }
    let lines = examples.map { example in
      if example.meaning.isEmpty { return "  \(example.command)" }
      if !isOneLine { return "  \(example.command)\n      \(example.meaning)" }
      let padding = String(repeating: " ", count: width - example.command.count)
      return "  \(example.command)\(padding)   \(example.meaning)"
    }
    return (text.isEmpty ? "" : text + "\n\n") + "For example:\n" + lines.joined(separator: "\n")
  }
}
