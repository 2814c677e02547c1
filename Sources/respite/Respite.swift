import ArgumentParser

/// The command line.
@main
struct Respite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite", abstract: "Plans review and watch rotas in which nobody is ever on 24/7.")
}
