import ArgumentParser
import Planning
import Rota

/// Lets a published shift go.
struct ReleaseCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Let a published shift go: it is open to whoever may take it.",
    discussion: discussion(
      """
      Within the notice that the rules give, the shift is yours until somebody takes it. No reason is asked or kept, and \
      nothing is counted; no plan gives it back to you.
      """, examples: [("respite release eve/2027-02-13", "")]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer { try desk.letGo(seat, .published) }
}
