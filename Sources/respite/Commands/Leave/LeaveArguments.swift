import ArgumentParser

/// Which leave a decision is about.
struct LeaveArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("A member's id or name, or me.", valueName: "member"))
  var member: String

  @Argument(
    help: ArgumentHelp("The first date of the leave, where there are several.", valueName: "from"),
    transform: DayArgument.read)
  var from: DayArgument?
}
