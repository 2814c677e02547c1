import Rota

/// Looking at what people carry.
enum BalanceCommands {
  static let all: [Command] = [
    Command(
      "balance.next", "Next person", footer: "person", keys: "j down", in: .balance,
      "Goes to the next person, in the team's own order.", when: showsTeam
    ) { state in
      state.moveBalance(by: 1)
      return []
    },
    Command(
      "balance.previous", "Person before", keys: "k up", in: .balance,
      "Goes to the person before, in the team's own order.", when: showsTeam
    ) { state in
      state.moveBalance(by: -1)
      return []
    },
    Command(
      "balance.nextLedger", "Next ledger", footer: "ledger", keys: "l right tab", in: .balance,
      "Goes to the next ledger: nights, weekends, holidays, standby."
    ) { state in
      state.moveLedger(by: 1)
      return []
    },
    Command(
      "balance.previousLedger", "Ledger before", keys: "h left shift-tab", in: .balance, "Goes to the ledger before."
    ) { state in
      state.moveLedger(by: -1)
      return []
    },
    Command(
      "balance.find", "Find somebody", keys: "/", in: .balance,
      "Finds somebody by a part of their name, and shows their balance.", when: showsTeam
    ) { state in
      state.openMemberSearch()
      return []
    },
    Command(
      "balance.own", "Your own balance", footer: "yours", keys: "m", in: .balance, "Shows your own balance.",
      when: isMember
    ) { state in
      state.week.member = MemberID(state.author)
      return []
    },
    Command(
      "balance.how", "How it is counted", footer: "how", keys: "w", in: .balance,
      "Says what an hour counts for, what an even share is, and who sees what."
    ) { state in
      let paragraphs = BalanceWords.explanation.flatMap { [Reader.Paragraph($0), Reader.Paragraph("")] }
      state.layers.append(.reader(Reader(title: "How it is counted", paragraphs: paragraphs)))
      return []
    },
  ]

  private static func showsTeam(_ state: AppState) -> Availability {
    .when(state.showsTeam, else: "Other people's balances are shown in teams of five or more.")
  }

  private static func isMember(_ state: AppState) -> Availability {
    guard state.team.member(MemberID(state.author)) != nil else {
      return .disabled("The team has no member \(state.author). Set “me” in your settings.")
    }
    return .when(!state.isOwnBalance, else: "This is your own balance.")
  }
}
