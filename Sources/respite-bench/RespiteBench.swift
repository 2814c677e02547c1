import ArgumentParser

/// Measures what the program promises.
@main
struct RespiteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite-bench", abstract: "Measures what respite promises.")
}
