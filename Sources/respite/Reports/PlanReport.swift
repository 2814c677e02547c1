import Planning
import PlannerUI
import Rota
import Scheduling
import Workspace

/// A proposed rota: how it scores against the present one, what it solves and brings, and what it asks of whom.
struct PlanReport: ValueReport {
  let before: TeamState
  let proposal: Proposal
  let zones: ZoneTable
  let seed: UInt64
  /// Why seats stay empty, where some do.
  var shortage: Shortage?
  /// Whether it has been saved.
  let isApplied: Bool
  /// The words that have the same plan saved.
  let applyWords: String
  let hint: Hint

  var span: DaySpan { proposal.after.span }
  var isComplete: Bool { proposal.after.gaps.isEmpty && proposal.after.breaches.isEmpty }
}

extension PlanReport {
  /// What one person gains, loses and then holds.
  struct Person {
    let member: Member
    let gains: [SeatID]
    let loses: [SeatID]
    let seats: Int
    let minutes: Int
  }

  /// Everybody, in the order of the team.
  var people: [Person] {
    let effects = Dictionary(uniqueKeysWithValues: proposal.effects.map { ($0.member, $0) })
    let held = Dictionary(grouping: proposal.state.rota.assignments(in: span), by: \.member)
    return proposal.state.team.members.map { member in
      let seats = held[member.id] ?? []
      let minutes = seats.reduce(0) { sum, assignment in
        sum + (proposal.state.team.shift(of: assignment.seat, zones: zones)?.interval.minutes ?? 0)
      }
      return Person(
        member: member, gains: effects[member.id]?.gains ?? [], loses: effects[member.id]?.loses ?? [],
        seats: seats.count, minutes: minutes)
    }
  }

  var json: JSON {
    JSON(span).with([
      "team": .string(before.team.settings.name), "seed": .string(String(seed)), "applied": .bool(isApplied),
      "ended": .string(ending), "moves": .integer(proposal.moves), "moved": .integer(proposal.moved),
      "seats": .integer(proposal.after.seats.count),
      "before": JSON(proposal.before.score), "after": JSON(proposal.after.score), "gaps": JSON(proposal.after.gaps),
      "evennessBefore": JSON(evenness(of: before)), "evennessAfter": JSON(evenness(of: proposal.state)),
      "shortage": shortage?.json ?? .null, "findings": JSON(proposal.after.findings), "solved": JSON(changes.solved),
      "raised": JSON(changes.raised), "eased": JSON(changes.eased),
      "changes": .array(proposal.steps.compactMap(PlanReport.json)),
      "people": .array(
        people.map { person in
          [
            "member": .string(person.member.id.text), "gains": JSON(person.gains), "loses": JSON(person.loses),
            "seats": .integer(person.seats), "minutes": .integer(person.minutes),
          ]
        }),
    ])
  }

  private static func json(_ step: ChangeSet.Step) -> JSON? {
    guard case .assignment(let seat, let before, let after) = step else { return nil }
    return ["seat": JSON(seat), "before": JSON(before?.member.text), "after": JSON(after?.member.text)]
  }

  private var ending: String {
    switch proposal.ended {
    case .effort: "effort"
    case .seconds: "seconds"
    case .cancelled: "cancelled"
    }
  }
}

extension PlanReport {
  func write(on page: inout Page) {
    let seats = Wording.count(proposal.after.seats.count, "seat")
    page.say("\(before.team.settings.name), \(Dates.span(span)): \(seats).", tone: .title)
    page.gap()
    page.add(scores)
    writeMoves(on: &page)
    writeFindings(on: &page)
    page.gap()
    page.add(shares)
    page.gap()
    writeEnding(on: &page)
  }

  private var scores: Table {
    let (before, after) = (proposal.before.score, proposal.after.score)
    var table = Table([.words, .numbers, .numbers])
    table.add(["", .init("now", .dim), .init(isApplied ? "saved" : "planned", .dim)])
    for (name, now, planned) in [
      ("Gaps", before.gaps, after.gaps), ("Breaches", before.breaches, after.breaches),
      ("Cost of soft rules", before.cost, after.cost),
    ] {
      table.add([.init(name), .init(String(now)), .init(String(planned))])
    }
    let (now, planned) = (evenness(of: self.before), evenness(of: proposal.state))
    table.add([.init("Evenness, 100 is even"), .init(PlanReport.orNone(now)), .init(PlanReport.orNone(planned))])
    return table
  }

  /// How evenly the dates are shared out, 0…100, as the board says it; nil where nobody carries anything.
  private func evenness(of state: TeamState) -> Int? {
    Ledgers(Timetable(state, over: span, zones: zones)).evenness(in: .total)
  }

  /// How much of what there is the plan disturbs.
  private func writeMoves(on page: inout Page) {
    let held = before.rota.assignments(in: span).count
    guard held > 0, !proposal.steps.isEmpty else { return }
    let moved = proposal.moved
    page.gap()
    page.say(
      "Moves",
      moved == 0
        ? "Nobody: all that is held stays with who holds it."
        : "\(moved) of the \(Wording.count(held, "seat")) held; one moves only where that makes up for the disturbance."
    )
  }

  private func writeFindings(on page: inout Page) {
    page.gap()
    for line in GapWords(team: before.team).lines(proposal.after.gaps) { page.say("Gap", line, tone: .gap) }
    shortage?.write(on: &page)
    write(proposal.after.breaches, as: FindingWords.label, on: &page)
    let changes = changes
    let soft = changes.raised.filter { $0.level == .soft }
    write(soft.filter { changes.earlier[$0] == nil }, as: { _ in "New" }, on: &page)
    write(soft.filter { changes.earlier[$0] != nil }, as: { _ in "Worse" }, on: &page)
    // What is merely elsewhere is no news.
    write(changes.eased.filter { $0.amount < changes.earlier[$0]?.amount ?? 0 }, as: { _ in "Better" }, on: &page)
    write(changes.solved, as: { _ in "Solved" }, on: &page)
  }

  private var changes: FindingChanges {
    FindingChanges(from: proposal.before.findings, to: proposal.after.findings)
  }

  private func write(_ findings: [Finding], as label: @escaping (Finding) -> String, on page: inout Page) {
    let lines = FindingWords.lines(findings, of: before.team, label: label)
    for line in lines.prefix(PlanReport.most) {
      page.say(line.label, line.text, tone: ["Solved", "Better"].contains(line.label) ? .good : line.tone)
    }
    if lines.count > PlanReport.most { page.say("", "and \(lines.count - PlanReport.most) more like these.") }
  }

  /// More than this is a list for `check`, not for a first look.
  private static let most = 12

  private var shares: Table {
    var table = Table([.words(atLeast: 12), .numbers, .numbers, .numbers, .numbers])
    table.add(["", .init("gains", .dim), .init("loses", .dim), .init("then holds", .dim), .init("hours", .dim)])
    for person in people {
      table.add([
        .init(person.member.name), .init(Amounts.count(person.gains.count)),
        .init(Amounts.count(person.loses.count)), .init(String(person.seats)),
        .init(Amounts.hours(person.minutes)),
      ])
    }
    return table
  }

  private static func orNone(_ number: Int?) -> String { number.map { String($0) } ?? "–" }

  private func writeEnding(on page: inout Page) {
    if proposal.ended == .cancelled {
      return page.say("You stopped the search: this is the best found so far, and it is not saved.")
    }
    if proposal.steps.isEmpty { return page.say("Nothing better was found: the rota stays as it is.") }
    if proposal.ended == .seconds { page.say("The time was up: another run may find another plan.") }
    if isApplied { return page.say("Saved as a draft. To take it back:", command: hint.command("undo")) }
    page.say("Nothing is saved yet. To \(proposal.ended == .seconds ? "plan and keep it" : "keep this very plan"):")
    page.line("  \(hint.command(applyWords))")
  }
}
