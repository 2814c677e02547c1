import ArgumentParser

/// Asking for cover, and giving it.
struct CoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover", abstract: "Ask somebody to take a shift, and take one; no reason is asked or kept.",
    discussion: CoverListCommand.discussion(
      """
      Without more it lists the shifts somebody could take. Whoever asks keeps the shift until somebody takes it, and can \
      take the asking back until then.
      """,
      examples: [
        ("respite cover request eve/2027-01-13", "ask for cover"),
        ("respite cover accept eve/2027-01-13", "take it: it is yours at once"),
        ("respite cover withdraw eve/2027-01-13", "keep it after all"),
      ]),
    subcommands: [
      CoverListCommand.self, CoverRequestCommand.self, CoverAcceptCommand.self, CoverWithdrawCommand.self,
    ], defaultSubcommand: CoverListCommand.self)
}
