import Rota
import Scheduling

/// Changes that could mend a clash, each tried on the whole plan: people first, then fewer seats, then the rules.
struct WaysOut {
  let state: TeamState
  let span: DaySpan
  let zones: ZoneTable
  let effort: Effort

  func tried(shifts: [Shift], rules: [RuleID]) -> [Clash.WayOut] {
    let before = gaps(state)
    let candidates = training(for: shifts) + fewerSeats(of: shifts) + softening(rules)
    return candidates.compactMap { sentence, changed in
      let after = gaps(changed)
      guard after < before else { return nil }
      let rest = after == 0 ? "then every seat can be filled" : "then \(Wording.count(after, "seat")) stay empty"
      return Clash.WayOut(sentence: "\(sentence): \(rest).", gaps: after)
    }
  }

  private func gaps(_ state: TeamState) -> Int { Demand(state, span: span, zones: zones).gaps(effort: effort) }

  /// One more full-time person of the site who can take all of the shifts.
  private func training(for shifts: [Shift]) -> [(String, TeamState)] {
    guard let site = shifts.first?.template.site else { return [] }
    let skills = Set(shifts.flatMap(\.template.skills)).sorted()
    var more = state
    more.team.members.append(
      Member(
        id: "~one-more", name: "One more", site: site, skills: skills, takes: state.team.settings.topics.map(\.id),
        workDays: Weekday.allCases))
    let trained = skills.isEmpty ? "" : " trained for \(Wording.list(skills.map(\.text)))"
    return [("One more person\(trained)", more)]
  }

  /// Each template of the clash with a seat less, or not at all, on its dates.
  private func fewerSeats(of shifts: [Shift]) -> [(String, TeamState)] {
    let templates = Dictionary(grouping: shifts, by: \.template.id).values.compactMap(\.first)
      .sorted { $0.template.id < $1.template.id }
    return templates.map { shift in
      var fewer = state
      for duty in fewer.team.duties.indices where fewer.team.duties[duty].id == shift.duty {
        fewer.team.duties[duty].templates = fewer.team.duties[duty].templates.compactMap { template in
          guard template.id == shift.template.id else { return template }
          guard template.seats > 1 else { return nil }
          var smaller = template
          smaller.seats -= 1
          return smaller
        }
      }
      let name = shift.template.name
      return (shift.template.seats > 1 ? "One seat less in \(name)" : "Doing without \(name)", fewer)
    }
  }

  private func softening(_ rules: [RuleID]) -> [(String, TeamState)] {
    rules.compactMap { RuleCatalog.definition($0) }.map { definition in
      var softer = state
      softer.team.rules[definition.id] = RuleSetting(level: .off)
      return ("A softer rule (\(definition.sentence))", softer)
    }
  }
}
