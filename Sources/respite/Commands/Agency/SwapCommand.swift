import ArgumentParser

/// Swapping shifts: two people, two shifts, and the yes of both.
struct SwapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Swap a shift with somebody's; both have to say yes.",
    discussion: SwapProposeCommand.discussion(
      "Without another shift it lists the swaps that the rules allow. No reason is asked or kept.",
      examples: [
        ("respite swap eve/2027-01-13", "what it could be swapped for"),
        ("respite swap eve/2027-01-13 eve/2027-01-15", "propose it"),
        ("respite swap accept eve/2027-01-13", "say yes to it: it is done"),
        ("respite swap decline eve/2027-01-13", "or no, or take it back"),
      ]),
    subcommands: [SwapProposeCommand.self, SwapAcceptCommand.self, CoverWithdrawCommand.self],
    defaultSubcommand: SwapProposeCommand.self)
}
