import ArgumentParser

/// Measurements: never part of the tests, whose outcome must not depend on the machine.
@main
struct RespiteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite-bench", abstract: "Measures respite's engine on public benchmark problems.",
    subcommands: [CurtoisCommand.self, GenerateCommand.self, Inrc2Command.self, TeamCommand.self])
}
