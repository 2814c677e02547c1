package import Rota

extension AwayAnswer {
  /// The answer in a sentence: never a bare no.
  package var sentence: String {
    switch kind {
    case .nothingMoves: "Yes: nothing of theirs needs to move."
    case .shiftsMove:
      "Yes: \(Wording.moves(repairs.first?.changes.count ?? 0)), and nobody gains more than one a week."
    case .ifTheyAgree: "Yes, if they agree who would gain a shift at short notice."
    case .onlyPlanningAnew: "Only by planning anew: mending what is planned is not enough, another plan is."
    case .notYet: "Not yet: \(Wording.count(uncovered.count, "seat")) would stay empty."
    }
  }

  /// The same in few words, for a list.
  package var inBrief: String {
    let moves = Wording.moves(repairs.first?.changes.count ?? 0)
    return switch kind {
    case .nothingMoves: "nothing moves"
    case .shiftsMove: moves
    case .ifTheyAgree: "\(moves), if they agree"
    case .onlyPlanningAnew: "only by planning anew"
    case .notYet: "not yet: \(Wording.count(uncovered.count, "seat")) empty"
    }
  }

  /// What can be said of the dates around those that cannot be taken off yet; nil where none is known.
  package var insteadSentence: String? {
    nearest.isEmpty ? nil : Wording.list(nearest.map(Wording.dates)) + " can be taken off."
  }
}

extension Repair {
  /// `3 shifts change hands, the fewest possible; 4 people have a part in it.`
  package var sentence: String {
    let shifts = changes.count == 1 ? "1 shift changes hands" : "\(changes.count) shifts change hands"
    let claim = isFewest ? "the fewest possible" : "at least \(least) must"
    return "\(shifts), \(claim); \(Wording.people(people.count)) \(people.count == 1 ? "has" : "have") a part in it."
  }
}

extension Wording {
  /// `1 shift moves`, `3 shifts move`.
  fileprivate static func moves(_ shifts: Int) -> String {
    shifts == 1 ? "1 shift moves" : "\(shifts) shifts move"
  }

  /// `8–12 Mar, from noon`: the dates of a leave, with its half days.
  package static func dates(_ leave: Leave) -> String {
    dates(leave.days) + (leave.startsAtNoon ? ", from noon" : "") + (leave.endsAtNoon ? ", until noon" : "")
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
