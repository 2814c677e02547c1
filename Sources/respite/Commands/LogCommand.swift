import ArgumentParser
import Rota
import Workspace

/// Lists what was changed.
struct LogCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "What was changed, when and by whom; the latest first.",
    discussion: discussion("", examples: [("respite log --limit 5", "the last five changes")]))

  @Option(parsing: .unconditional, help: ArgumentHelp("How many changes to show.", valueName: "number"))
  var limit = 20

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("At least one change must be shown; \(limit) is less.") }
  }

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let journal = open.loaded.journal
    return Answer(
      LogReport(
        team: open.team, zone: open.zones[open.team.settings.zone], entries: journal.suffix(limit).reversed(),
        older: max(0, journal.count - limit), hint: open.hint))
  }
}
