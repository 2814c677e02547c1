import Planning
import Rota

/// What people carry, in numbers and words.
enum BalanceWords {
  /// Milli-credits in a tenth of an hour's work by day, which counts for one.
  private static let tenth = Credits().day * 1000 / 10

  /// `12.4`: as many hours of work by day.
  static func hours(_ amount: Int) -> String {
    let tenths = (2 * abs(amount) + tenth) / (2 * tenth)
    return "\(amount < 0 && tenths > 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// `+2.2`, `−0.4`, `0.0`.
  static func balance(_ amount: Int) -> String {
    let text = hours(amount)
    return amount > 0 && text != "0.0" ? "+\(text)" : text
  }

  /// How an hour counts.
  static let explanation = [
    "Everything is told in hours of work by day, on the clocks of the shift's site: an hour in the evening counts for one "
      + "and a quarter, an hour at night for two. On a weekend, and with severe material, an hour counts for one more, on a "
      + "public holiday for two more. Standby counts for a quarter; shadowing and support for nothing.",
    "An even share is what everybody who was there for a shift would carry of it, by their part of full time. Nobody is "
      + "owed anything for leave, and nobody owes anything for it: the share of a shift grows only for those who were there.",
    "What was left over from before fades by half in eight weeks. The ledger may owe you any amount; you can owe it one "
      + "average shift at most.",
    "The ledgers are kept apart, so that nights are never paid for with quiet days: nights, weekends, holidays and severe "
      + "material each hold what they count for more, and all of a standby is in its own.",
    "Severe material is shown to each person alone, and other people's balances only in teams of five or more, in the "
      + "team's own order and never ranked.",
  ]
}

extension Ledger {
  /// As a row is called.
  var title: String {
    switch self {
    case .total: "all"
    case .nights: "nights"
    case .weekends: "weekends"
    case .holidays: "holidays"
    case .severe: "severe"
    case .standby: "standby"
    }
  }
}

extension AppState {
  /// `Aoife Kinsella has carried 1.2 shifts more than an even share.`
  var balanceSentence: String {
    guard let member = balanceMember else { return "Nobody is with the team on these dates." }
    guard !shown.state.rota.assignments(in: shown.span).isEmpty else {
      return "Nothing is planned on these dates yet, so nobody carries anything of them."
    }
    guard let tenths = shown.ledgers.tenthsOfAShift(member.id) else {
      return shown.ledgers.standing(of: member.id, in: .total)?.presence == 0
        ? "\(member.name) takes no part in sharing on these dates."
        : "Nothing is asked of anybody on these dates."
    }
    guard tenths != 0 else { return "\(member.name) has carried an even share." }
    let number = "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    return "\(member.name) has carried \(number) average shifts \(tenths > 0 ? "more" : "less") than an even share."
  }

  /// `Load: busy. Nearest limit: nights in four weeks, 5 of 6.`
  func loadSentence(_ load: Load) -> String {
    guard let nearest = load.nearest else { return "Load: comfortable. Nothing of any limit is used on these dates." }
    let room: String
    switch nearest.unit {
    case .whole: room = nearest.room > 0 ? "; \(nearest.room) more would fill it" : ""
    case .minutes: room = nearest.room > 0 ? "; \(Wording.length(minutes: nearest.room)) more would fill it" : ""
    }
    return "Load: \(load.nearness.words). Nearest limit: \(nearest.what), \(nearest.words)\(room)."
  }

  /// From what the load is counted.
  func loadBasis(_ load: Load) -> String {
    load.knownWeeks == 0
      ? "Counted over these dates alone: nothing is known of the weeks before."
      : "Counted over these dates and what is known of \(Wording.count(load.knownWeeks, "week")) before them."
  }
}
