package import Rota

extension AwayAnswer {
  /// The answer in a sentence: `Yes: 3 shifts move, and nobody gains more than one a week.`
  package var sentence: String {
    switch kind {
    case .nothingMoves: return "Yes: nothing of theirs needs to move."
    case .shiftsMove:
      let moved = repairs.first?.changes.count ?? 0
      return "Yes: \(moved == 1 ? "1 shift moves" : "\(moved) shifts move"), and nobody gains more than one a week."
    case .ifTheyAgree: return "Yes, if they agree who would gain a shift at short notice."
    case .onlyPlanningAnew:
      return "Only by planning anew: mending what is planned is not enough, another plan is."
    case .notYet: return "Not yet: \(Wording.count(uncovered.count, "seat")) would stay empty."
    }
  }
}

extension Repair {
  /// `3 shifts change hands, the fewest possible; 4 people have a part in it.`
  package var sentence: String {
    let shifts = changes.count == 1 ? "1 shift changes hands" : "\(changes.count) shifts change hands"
    let claim = isFewest ? "the fewest possible" : "at least \(least) must"
    let people = people.count == 1 ? "1 person has" : "\(people.count) people have"
    return "\(shifts), \(claim); \(people) a part in it."
  }
}

extension Repair.Change {
  /// `Watch backup on Wed 3 Mar, 13:00–01:00: from Kwame Mensah to Meera Venkatesan.`, on the clocks of the shift's site.
  package func sentence(in team: Team, _ zones: ZoneTable) -> String {
    let zone = zones[team.site(shift.template.site)?.zone ?? team.settings.zone]
    let title =
      "\(team.name(of: shift.template)) on \(Wording.date(shift.day)), \(Wording.clock(shift.interval, in: zone))"
    let from = leaves.isEmpty ? "nobody" : Wording.list(leaves.map(team.name))
    let to = joins.isEmpty ? "nobody" : Wording.list(joins.map(team.name))
    return "\(title): from \(from) to \(to)."
  }
}
