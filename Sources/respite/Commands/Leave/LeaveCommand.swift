import ArgumentParser

/// Asking for leave, and deciding about it.
struct LeaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Ask for leave, and decide about it; no reason is asked or kept.",
    subcommands: [
      LeaveListCommand.self, LeaveRequestCommand.self, LeaveApproveCommand.self, LeaveDeclineCommand.self,
      LeaveWithdrawCommand.self, LeaveCancelCommand.self,
    ], defaultSubcommand: LeaveListCommand.self)
}
