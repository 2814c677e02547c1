import ArgumentParser
import Rota
import Workspace

/// The program: with no command it opens the board of the workspace, or prints the week where there is no terminal.
@main
struct Respite: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite", abstract: "Plans review and watch rotas in which nobody is ever on 24/7.",
    discussion: discussion(
      """
      Without a command it opens the board of the workspace; where there is no terminal, it prints the week.

      It ends with 0 when it is done, 1 when the answer is no, 2 when it was asked in a way it does not know, 3 when \
      the workspace is broken or the machine would not do something, such as write the answer, and 4 when somebody \
      else holds it.
      """,
      examples: [
        ("respite demo", "a sample team, planned, to look around in"),
        ("respite week --next", "who is on next week"),
        ("respite plan --apply", "plan the team's next weeks, and keep the plan"),
      ]),
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, InitCommand.self, PlanCommand.self, CheckCommand.self, WeekCommand.self, WhyCommand.self,
      PublishCommand.self, LeaveCommand.self, AwayCommand.self, RebalanceCommand.self, SwapCommand.self,
      CoverCommand.self, ReleaseCommand.self, DeclineCommand.self, ReliefCommand.self, WentCommand.self,
      ResilienceCommand.self, UndoCommand.self, RedoCommand.self, ExportCommand.self, LogCommand.self,
      SchemaCommand.self, ThemesCommand.self,
    ])

  @OptionGroup(title: "The board") var board: BoardSwitches
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  static func main() {
    ThisMachine.end(with: Program.run(Array(CommandLine.arguments.dropFirst()), on: ThisMachine.machine()))
  }

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open: OpenWorkspace
    do throws(Complaint) { open = try desk.open() } catch {
      guard case .workspace(.missing, _) = error, let outcome = try desk.welcome(board) else { throw error }
      return try desk.open(outcome, board)
    }
    if let status = try desk.show(open, today: shared.today == nil ? nil : open.today, board) {
      return Answer(NoReport(), status: status)
    }
    return Answer(WeekReport(open, week: open.team.settings.week(of: open.today)))
  }
}
