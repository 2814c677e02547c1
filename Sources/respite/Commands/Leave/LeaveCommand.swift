import ArgumentParser

/// Asking for leave, and deciding about it.
struct LeaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Ask for leave, and decide about it; no reason is asked or kept.",
    discussion: LeaveListCommand.discussion(
      "Without more it lists who is away, and who asks to be.",
      examples: [
        ("respite leave request me 2027-W04", "ask for a week"),
        ("respite leave approve priya", "see what it would take"),
        ("respite leave approve priya --apply", "approve it, with the repair"),
      ]),
    subcommands: [
      LeaveListCommand.self, LeaveRequestCommand.self, LeaveApproveCommand.self, LeaveDeclineCommand.self,
      LeaveWithdrawCommand.self, LeaveCancelCommand.self, LeaveChangeCommand.self, LeaveTogetherCommand.self,
    ], defaultSubcommand: LeaveListCommand.self)
}
