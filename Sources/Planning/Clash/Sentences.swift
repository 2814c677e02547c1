import Rota

/// A clash in words: which seats, how many could take them, who is away, and what the rules say.
///
/// People are counted, not named, but for those who are away, which everybody may know.
struct Sentences {
  let team: Team
  let zones: ZoneTable
  let shifts: [Shift]
  let rules: [RuleID]
  let leave: [Leave]

  var all: [String] { [demand, people] + absences + limits }

  private var demand: String {
    let named = shifts.prefix(4).map { "\($0.template.name) on \(Wording.date($0.day))" }
    let more = shifts.count > 4 ? ["\(shifts.count - 4) more"] : []
    return shifts.count == 1
      ? "\(named[0]) cannot be filled." : "\(Wording.list(named + more)) cannot all be filled."
  }

  private var people: String {
    let eligibility = Eligibility(team: team, zones: zones)
    let able = Set(shifts.flatMap { shift in eligibility.members(for: shift).map(\.id) }).count
    let seats = shifts.reduce(0) { $0 + $1.template.seats }
    let who = able < 3 ? "Too few people" : "\(able) people"
    return "\(who) can take any of these \(Wording.count(seats, "seat"))."
  }

  private var absences: [String] {
    leave.compactMap { away in
      team.member(away.member).map { "\($0.name) is away, \(Wording.dates(away.days))." }
    }
  }

  private var limits: [String] {
    rules.compactMap { RuleCatalog.definition($0) }.map { "The rule stands: \($0.sentence.lowercasedFirst)." }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
