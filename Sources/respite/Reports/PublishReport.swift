import Planning
import Rota
import Workspace

/// Drafts about to be published, or published, and what each person hears.
struct PublishReport: ValueReport {
  let team: Team
  let zones: ZoneTable
  let publication: Publication
  let isApplied: Bool
  /// The command to type next: the one that takes it back, or the one that publishes.
  let next: String
  /// The command that shows every finding.
  let check: String

  var json: JSON {
    JSON(publication.dates).with([
      "team": .string(team.settings.name), "published": .bool(isApplied), "weeks": JSON(publication.weeks),
      "earlier": JSON(publication.earlier), "notice": .integer(Notice(team).days), "gaps": JSON(publication.gaps),
      "breaches": JSON(publication.breaches),
      "people": .array(
        publication.people.map { person in
          [
            "member": .string(person.member.text), "holds": JSON(person.holds), "soon": JSON(person.soon),
            "gains": JSON(person.gains), "loses": JSON(person.loses),
          ]
        }),
    ])
  }

  func write(on page: inout Page) {
    let weeks = publication.weeks.count
    let what = isApplied ? "\(Wording.count(weeks, "week")) published" : "\(Wording.count(weeks, "week")) to publish"
    page.say(
      "\(team.settings.name), \(Dates.span(publication.dates)): \(weeks == 0 ? "published already" : what).",
      tone: .title)
    writeTroubles(on: &page)
    if weeks > 0 {
      page.gap()
      page.add(holdings)
    }
    writeChanges(on: &page)
    page.gap()
    writeEnding(on: &page)
  }

  private func writeTroubles(on page: inout Page) {
    page.gap()
    for line in GapWords(team: team).lines(publication.gaps) { page.say("Gap", line, tone: .gap) }
    for finding in publication.breaches.prefix(PublishReport.most) {
      page.say(FindingWords.label(finding), finding.sentence, tone: FindingWords.tone(finding))
    }
    let more = publication.breaches.count - PublishReport.most
    if more > 0 { page.say("and \(more) more:", command: check) }
    let soon = publication.people.filter { !$0.soon.isEmpty }
    if !soon.isEmpty {
      let count = soon.reduce(0) { $0 + $1.soon.count }
      page.say(
        "Soon",
        "\(Wording.count(count, "shift")) of \(Wording.people(soon.count)) \(count == 1 ? "begins" : "begin") in less than "
          + "\(Wording.count(Notice(team).days, "day")): ask whether that suits them.", tone: .gap)
    }
  }

  private static let most = 6

  private var holdings: Table {
    var table = Table([.words(atLeast: 12), .numbers, .numbers, .numbers])
    table.add(["", .init("shifts", .dim), .init("hours", .dim), .init("soon", .dim)])
    for person in publication.people where !person.holds.isEmpty {
      let minutes = person.holds.reduce(0) { $0 + (team.shift(of: $1, zones: zones)?.interval.minutes ?? 0) }
      table.add([
        .init(team.name(of: person.member)), .init(Amounts.count(person.holds.count)), .init(Amounts.hours(minutes)),
        .init(Amounts.count(person.soon.count)),
      ])
    }
    return table
  }

  private func writeChanges(on page: inout Page) {
    guard !publication.earlier.isEmpty else { return }
    let changed = publication.people.filter { !$0.gains.isEmpty || !$0.loses.isEmpty }
    page.gap()
    if changed.isEmpty {
      page.say("Nothing has changed on the dates that were published earlier.")
      return
    }
    page.say("Since it was published:")
    for person in changed {
      let parts = [("gains", person.gains), ("no longer holds", person.loses)].filter { !$0.1.isEmpty }
      let words = parts.map { "\($0.0) \(Wording.list($0.1.map(name)))" }
      page.say("\(team.name(of: person.member)) \(Wording.list(words)).", indent: 2)
    }
  }

  /// `Toronto's Watch backup on Wed 3 Mar`.
  private func name(_ seat: SeatID) -> String {
    "\(team.template(of: seat).map(team.name) ?? seat.template.text) on \(Wording.date(seat.day))"
  }

  private func writeEnding(on page: inout Page) {
    if publication.weeks.isEmpty { return }
    if isApplied {
      return page.say("People can rely on it now. To take it back:", command: next)
    }
    page.say(
      publication.breaches.isEmpty
        ? "Nothing is published yet. To publish it:"
        : "Not published: hard rules are broken. To mend that first: respite rebalance. To publish it all the same:",
      command: next)
  }
}

extension JSON {
  init(_ weeks: [ISOWeek]) { self = .array(weeks.map { .string($0.description) }) }
}
