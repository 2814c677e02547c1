import Rota
import Scheduling

/// Changes that could mend a clash, each tried on the whole plan: people first, then fewer seats, then the rules.
struct WaysOut {
  let state: TeamState
  let span: DaySpan
  let zones: ZoneTable
  let effort: Effort
  let goesOn: @Sendable () -> Bool

  func tried(shifts: [Shift], rules: [RuleID]) -> [Clash.WayOut] {
    guard goesOn() else { return [] }
    let before = gaps(state)
    let candidates = training(for: shifts) + fewerSeats(of: shifts) + softening(rules)
    return candidates.compactMap { sentence, changed in
      guard goesOn() else { return nil }
      let after = gaps(changed)
      guard after < before else { return nil }
      let found =
        after == 0 ? "then every seat can be filled" : "a plan with \(Wording.count(after, "empty seat")) was found"
      return Clash.WayOut(sentence: "\(sentence): \(found).", gaps: after)
    }
  }

  private func gaps(_ state: TeamState) -> Int {
    Demand(state, span: span, zones: zones).gaps(effort: effort, goesOn: goesOn)
  }

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

  /// Each template of the clash with a seat less on all dates, or without it.
  private func fewerSeats(of shifts: [Shift]) -> [(String, TeamState)] {
    var seen: Set<[String]> = []
    return shifts.filter { seen.insert([$0.duty.text, $0.template.id.text]).inserted }.map { shift in
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
      softer.team.rules[definition.id] = RuleSetting(level: .soft)
      return ("Breaking a rule now and then (\(definition.sentence))", softer)
    }
  }
}
