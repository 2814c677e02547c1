import ArgumentParser

/// Writes what other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what other programs read.",
    discussion: ExportProblemCommand.discussion(
      "", examples: [("respite export problem > problem.json", "what the hard rules ask, for a solver")]),
    subcommands: [ExportProblemCommand.self])
}
