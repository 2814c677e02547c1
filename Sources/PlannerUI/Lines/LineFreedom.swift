import Planning
import Rota

extension LineRoom {
  /// Who could be away in which week, and whom the team hangs on.
  fileprivate static func freedom(_ resilience: Resilience, isEarly: Bool) -> LineRoom {
    LineRoom("Freedom")
      .telling { app in
        let cells = resilience.personWeeks
        guard !cells.isEmpty else { return ["There is nobody here whose absence could matter."] }
        let free = cells.count { $0.verdict.isFree == true }
        let unproven = cells.count { $0.verdict.isFree == nil }
        return (isEarly ? ["Ended early: only what was known by then is told."] : []) + [
          "\(Dates.span(resilience.span)), were everything planned anew.",
          "\(free) of \(cells.count) person-weeks could be taken off, every seat held and every hard rule kept.",
        ] + (unproven == 0 ? [] : ["Of \(unproven) neither is proven."])
      }
      .offering { app in
        let people = app.team.members.filter { member in resilience.personWeeks.contains { $0.member == member.id } }
        return [
          LineChoice("Losing one person for good", to: .losses(resilience)),
          LineChoice("Skills that few have", to: .holders(resilience)),
        ]
          + people.map { member in
            let own = resilience.personWeeks.filter { $0.member == member.id }
            let free = own.count { $0.verdict.isFree == true }
            return LineChoice(
              "\(member.name): \(free) of \(Wording.count(own.count, "week"))", to: .weeks(of: member.id, resilience))
          }
      }
  }

  private static func weeks(of id: MemberID, _ resilience: Resilience) -> LineRoom {
    LineRoom("Which weeks somebody could take off")
      .telling { app in
        [app.team.name(of: id) + "."]
          + resilience.personWeeks.filter { $0.member == id }.map { cell in
            let dates = "Week \(cell.week.week), \(Wording.dates(cell.week.days.intersection(resilience.span)))"
            switch cell.verdict.isFree {
            case true: return "\(dates): could be away."
            case false: return "\(dates): no. \(cell.verdict.reason)"
            case nil: return "\(dates): not proven. \(cell.verdict.reason)"
            }
          }
      }
      .offering { _ in [LineChoice("Ask about dates of theirs", to: .awayDates(of: id))] }
  }

  private static func losses(_ resilience: Resilience) -> LineRoom {
    LineRoom("Losing one person for good").telling { _ in
      resilience.losses.filter { $0.verdict.isFree != true }
        .map { "From \(Wording.date($0.from)): \($0.verdict.reason)" }
        .orElse("The team could lose any one person, and still fill every seat.")
    }
  }

  private static func holders(_ resilience: Resilience) -> LineRoom {
    LineRoom("Skills that few have").telling { app in
      resilience.singleHolders.map { holder in
        let names =
          Wording.list(holder.holders.map(app.team.name)).isEmpty
          ? "nobody" : Wording.list(holder.holders.map(app.team.name))
        let site = app.team.settings.sites.count > 1 ? app.team.site(holder.site).map { " in \($0.name)" } ?? "" : ""
        let weeks = Wording.list(holder.weeks.map { "\($0.week)" })
        let many = holder.fewest == 0 ? "nobody" : Wording.people(holder.fewest)
        return
          "\(holder.skill)\(site): \(names); \(many) there in week\(holder.weeks.count == 1 ? "" : "s") \(weeks)."
      }.orElse("Every skill that is needed is had by three people or more.")
    }
  }
}

extension LineSitting {
  /// Tries every absence; what is not answered when somebody ends it is left out.
  mutating func lookForFreedom() {
    let threads = threads
    let work = LineWork { app, isStopped in
      let finder = ResilienceFinder(zones: app.facts.zones, threads: threads)
      var isEarly = false
      let resilience = finder.resilience(of: app.saved.state, over: app.facts.span) { done, total in
        isEarly = isStopped() && done < total
        return !isEarly
      }
      return .freedom(resilience, isEarly: isEarly)
    }
    start(work, saying: "Trying every absence. This can take a minute; Control-C ends it with what is known by then.")
  }
}
