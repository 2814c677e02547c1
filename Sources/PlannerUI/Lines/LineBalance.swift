import Planning
import Rota

extension LineRoom {
  /// What one person carries against an even share. In a small team that is only ever whoever reads.
  static func balance(of id: MemberID?) -> LineRoom {
    LineRoom("What people carry")
      .telling { $0.carrying(for: id).balanceLines }
      .offering { app in
        let how = LineChoice("How it is counted", to: .counting)
        guard app.showsTeam else { return [how] }
        return [how, LineChoice("Somebody else's balance", to: .balances)]
          + app.carrying(for: id).balanceLedgers.map { ledger in
            LineChoice("The team, \(ledger.title)", to: .teamBalance(ledger))
          }
      }
  }

  private static let balances = LineRoom("Whose balance")
    .offering { app in
      app.balanceTeam.map { member in LineChoice(member.name, to: .balance(of: member.id)) }
    }

  /// One ledger of everybody, in the team's own order and never ranked.
  private static func teamBalance(_ ledger: Ledger) -> LineRoom {
    LineRoom("The team's balances, \(ledger.title)").telling { app in
      let evenness = app.facts.ledgers.evenness(in: ledger).map { ["Evenness \($0) of 100."] } ?? []
      return evenness + app.balanceTeam.map { "\($0.name): \(app.balanceWords(of: $0, in: ledger))." }
    }
  }

  private static let counting = LineRoom("How it is counted").telling { _ in BalanceWords.explanation }
}

extension AppState {
  /// The same state with another balance looked at.
  fileprivate func carrying(for id: MemberID?) -> AppState {
    var state = self
    state.week.member = id
    return state
  }

  fileprivate var balanceLines: [String] {
    guard let member = balanceMember else { return [balanceSentence] }
    let ledgers = balanceLedgers.map { "\($0.title.capitalisedFirst): \(words(of: member, in: $0))." }
    let others = showsTeam ? [] : ["Other people's balances are shown in teams of five or more."]
    guard let load else { return [balanceSentence] + ledgers + others }
    let limits = load.uses.map { "Limit: \($0.what), \($0.words), \($0.nearness.words)." }
    return [balanceSentence, "In hours of work by day:"] + ledgers + [loadSentence(load)] + limits + [loadBasis(load)]
      + others
  }

  private func words(of member: Member, in ledger: Ledger) -> String {
    guard let standing = facts.ledgers.standing(of: member.id, in: ledger),
      standing.share != 0 || standing.load != 0 || standing.carried != 0
    else { return "nothing is asked for" }
    return
      "before \(BalanceWords.balance(standing.carried)), holds \(BalanceWords.hours(standing.load)), an even share "
      + "\(BalanceWords.hours(standing.share)), balance \(BalanceWords.balance(standing.balance))"
  }

  fileprivate func balanceWords(of member: Member, in ledger: Ledger) -> String {
    if ledger == .severe, member.id != MemberID(author) { return "shown to them alone" }
    guard let standing = facts.ledgers.standing(of: member.id, in: ledger) else { return "nothing is asked for" }
    return standing.presence == 0 ? "takes no part" : BalanceWords.balance(standing.balance)
  }
}
