import Planning
import Rota
import Workspace

/// Who could be away when, whom the team could lose, and which skills hang on too few.
struct ResilienceReport: ValueReport {
  let team: Team
  let resilience: Resilience

  private var weeks: [ISOWeek] { resilience.span.weeks }

  var json: JSON {
    JSON(resilience.span).with([
      "team": .string(team.settings.name),
      "personWeeks": .array(
        resilience.personWeeks.map { cell in
          JSON(cell.verdict).with(["member": .string(cell.member.text), "week": .string(cell.week.description)])
        }),
      "losses": .array(
        resilience.losses.map { loss in
          JSON(loss.verdict).with(["member": .string(loss.member.text), "from": JSON(loss.from)])
        }),
      "singleHolders": .array(
        resilience.singleHolders.map { holder in
          [
            "skill": .string(holder.skill.text), "site": .string(holder.site.text), "holders": JSON(holder.holders),
            "fewest": .integer(holder.fewest), "weeks": .array(holder.weeks.map { .string($0.description) }),
          ]
        }),
    ])
  }

  func write(on page: inout Page) {
    let cells = resilience.personWeeks
    page.say("\(team.settings.name), \(Dates.span(resilience.span))", tone: .title)
    guard !cells.isEmpty else { return page.say("There is nobody here whose absence could matter.") }
    let free = cells.count { $0.verdict.isFree == true }
    page.say(
      "\(free) of \(cells.count) person-weeks could be taken off (\(resilience.freePercent) %), with every seat held and "
        + "every hard rule kept.")
    page.gap()
    page.add(grid)
    page.say(
      "free: could be away; no: a seat would stay empty; ?: neither is proven; ·: away anyhow.", tone: .dim)
    writeReasons(cells.filter { $0.verdict.isFree != true }, on: &page)
    writeLosses(on: &page)
    writeHolders(on: &page)
  }

  private var grid: Table {
    var table = Table([.words(atLeast: 12)] + weeks.map { _ in .words })
    table.add([""] + weeks.map { .init($0.short, .dim) })
    let answers = Dictionary(grouping: resilience.personWeeks, by: \.member)
    for member in team.members {
      let own = answers[member.id] ?? []
      table.add(
        [.init(member.name)]
          + weeks.map { week in
            guard let cell = own.first(where: { $0.week == week }) else { return .init("·", .dim) }
            return switch cell.verdict.isFree {
            case true: .init("free", .good)
            case false: .init("no", .bad)
            case nil: .init("?", .gap)
            }
          })
    }
    return table
  }

  private func writeReasons(_ cells: [Resilience.PersonWeek], on page: inout Page) {
    guard !cells.isEmpty else { return }
    page.gap()
    for cell in cells { page.say(cell.week.short, cell.verdict.reason) }
  }

  private func writeLosses(on page: inout Page) {
    let dear = resilience.losses.filter { $0.verdict.isFree != true }
    page.gap()
    if dear.isEmpty { return page.say("The team could lose any one person, and still fill every seat.") }
    page.say("Losing one person for good:", tone: .title)
    for loss in dear { page.say("From \(Wording.date(loss.from))", loss.verdict.reason, indent: 17) }
  }

  private func writeHolders(on page: inout Page) {
    guard !resilience.singleHolders.isEmpty else { return }
    page.gap()
    page.say("Skills that few have:", tone: .title)
    for holder in resilience.singleHolders {
      page.say(
        holder.fewest < 2 ? "Thin" : "Few", holder.sentence(team), tone: holder.fewest < 2 ? .bad : .gap)
    }
  }
}

extension JSON {
  /// `free` is null where nothing is proven.
  fileprivate init(_ verdict: Resilience.Verdict) {
    self = [
      "free": verdict.isFree.map(JSON.bool) ?? .null, "proof": .string(verdict.proof.rawValue),
      "uncovered": JSON(verdict.uncovered), "reason": .string(verdict.reason),
    ]
  }
}
