import ArgumentParser

/// Measurements: never part of the tests, whose outcome must not depend on the machine.
@main
struct RespiteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite-bench",
    abstract: "Measures respite: its engine on public benchmark problems, its answers about leave, its screen.",
    subcommands: [
      CurtoisCommand.self, GenerateCommand.self, Inrc2Command.self, TeamCommand.self, RepairCommand.self,
      LeaveCasesCommand.self, TerminalCommand.self,
    ])
}
