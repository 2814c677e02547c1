import Planning
import Rota
import TerminalKit

/// What the chart says in words.
extension AppState {
  /// How many weeks could be taken off, or how far the looking is.
  var freedomSummary: (words: String, role: Meaning) {
    let free = freedom.verdicts.values.count { $0.isFree == true }
    if let whole = freedom.whole {
      let all = whole.personWeeks.count
      return all == 0
        ? ("There is nobody here whose absence could matter.", .text)
        : ("\(free) of \(all) person-weeks could be taken off (\(whole.freePercent) %).", .title)
    }
    let done = freedom.progress.map { "\($0.done) of \($0.total) absences looked at" } ?? "Looking at every absence"
    let found = freedom.verdicts.isEmpty ? "" : " \(Wording.count(free, "week")) could be taken off."
    if freedom.isLooking { return ("\(done); Esc ends it.\(found)", .progress) }
    return (freedom.wasStopped ? "\(done); r looks again.\(found)" : "Nothing is looked at yet.", .dim)
  }

  /// The chosen person and week.
  var freedomCellSections: [PaneSection] {
    guard let member = freedomMember, let week = freedomWeek else { return [] }
    let cell = FreedomState.Cell(member: member.id, week: week)
    let head = "\(member.name) · week \(week.week), \(Wording.dates(week.days.intersection(freedomSpan)))"
    let words =
      switch freedomSign(member, week) {
      case .free: "\(freedom.verdicts[cell]?.reason ?? "") c says what it would take with the rota as it is."
      case .needed, .unproven: freedom.verdicts[cell]?.reason ?? ""
      case .away: "Away: the leave is approved."
      case .notYet:
        freedom.isLooking ? "Not looked at yet; it comes by itself." : "Not looked at. r looks at all of them."
      case .notWithTeam: "Not with the team in this week."
      }
    let losses = (freedom.whole?.losses ?? []).filter { $0.member == member.id }.map { loss in
      loss.verdict.isFree == true
        ? "The team could do without them from \(Wording.date(loss.from)) on." : loss.verdict.reason
    }
    return [PaneSection("", [head], isBold: true), PaneSection("", [words]), PaneSection("For good", losses).asExtra]
  }

  /// What the team hangs on: weeks in which somebody is needed, people it could not lose, skills that few have.
  var freedomTeamSections: [PaneSection] {
    [
      PaneSection("Thin", thinWords, isList: true), PaneSection("To lose", lossWords, isList: true).asExtra,
      PaneSection("Few have", (freedom.whole?.singleHolders ?? []).map { $0.sentence(team) }, isList: true).asExtra,
    ]
  }

  /// `Toronto: W10 and W13.`
  private var thinWords: [String] {
    let needed = freedom.verdicts.filter { $0.value.isFree == false }.keys
    let sites = SiteGroup.groups(of: saved.state, over: freedomSpan)
    return sites.compactMap { group in
      let members = Set(group.members.map(\.id))
      let weeks = Set(needed.filter { members.contains($0.member) }.map(\.week)).sorted()
      guard !weeks.isEmpty else { return nil }
      return "\(group.site.name): somebody is needed in \(Wording.list(weeks.map(\.short)))."
    }
  }

  private var lossWords: [String] {
    guard let whole = freedom.whole, !whole.losses.isEmpty else { return [] }
    let dear = whole.losses.filter { $0.verdict.isFree != true }
    if dear.isEmpty { return ["The team could lose any one person, and still fill every seat."] }
    return dear.map { "From \(Wording.date($0.from)) on: \($0.verdict.reason)" }
  }

  /// Every week somebody is needed in, and what else the team hangs on.
  var freedomReader: Reader {
    var paragraphs = [Reader.Paragraph(freedomSummary.words)]
    func add(_ title: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      paragraphs += [Reader.Paragraph("", .plain), Reader.Paragraph(title, .heading)]
      paragraphs += lines.map { Reader.Paragraph($0) }
    }
    for week in freedomWeeks {
      let reasons = SiteGroup.groups(of: saved.state, over: freedomSpan).flatMap(\.members).compactMap { member in
        freedom.verdicts[FreedomState.Cell(member: member.id, week: week)].flatMap {
          $0.isFree == true ? nil : $0.reason
        }
      }
      add("Week \(week.week), \(Wording.dates(week.days))", reasons)
    }
    add("Losing one person for good", lossWords)
    add("Skills that few have", (freedom.whole?.singleHolders ?? []).map { $0.sentence(team) })
    return Reader(title: "Who could be away", paragraphs: paragraphs)
  }
}
