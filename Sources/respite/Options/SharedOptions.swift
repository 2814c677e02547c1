import ArgumentParser

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the workspace. Without it: the current folder, or the nearest one above it.", valueName: "dir"))
  var team: String?

  @Option(
    help: ArgumentHelp("The date to take for today, for looking ahead or back.", valueName: "date"),
    transform: DayArgument.read)
  var today: DayArgument?

  @Flag(help: "Print the answer as JSON, for programs.")
  var json = false

  @Option(help: "When to use colour: auto, always or never. NO_COLOR turns auto off; always and never count above it.")
  var color = ColorChoice.auto
}

/// When colour is used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
