import Planning
import Rota
import Scheduling
import TestSupport

/// Small teams with shifts of every kind, the same for the same seed, under one hard rule at a time.
///
/// Every shift has a seat for each member, so that a roster and the rota it stands for hold the same; but for a watch that
/// is to be shared out, which has one.
struct RandomTeam {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

  /// Beginnings of spans: ordinary ones, and some whose clocks change.
  private static let starts = ["2027-01-11", "2027-01-13", "2027-03-15", "2027-03-20", "2026-10-12", "2026-10-18"]

  /// A team under `rule`, with other soft rules off, and what it holds before and after the span where `hasPast`.
  mutating func crew(under rule: RuleID, _ parameters: [String: RuleValue], hasPast: Bool) -> Crew {
    let people = 2 + below(3)
    var crew = Crew(people, days: 5 + below(28), from: Self.starts[below(Self.starts.count)])
    crew.topics = [Topic(id: "violence", severity: .severe), Topic(id: "spam", severity: .moderate)]
    for index in 0..<(2 + below(3)) { crew.templates.append(template(index, seats: rule == "noHero" ? 1 : people)) }
    for index in crew.members.indices { settle(&crew.members[index], crew.span) }
    if chance(2) { crew.leave = [leave(of: crew.members[below(people)].id, in: crew.span)] }
    for definition in RuleCatalog.all { crew.rules[definition.id] = RuleSetting(level: .off) }
    crew.rules["minDailyRestHours"] = RuleSetting(level: .hard, parameters: ["hours": .number(8)])
    // The engine gives nobody a shift they are not trained for, whatever a team says.
    crew.rules["skills"] = RuleSetting(level: .hard)
    crew.rules[rule] = RuleSetting(level: .hard, parameters: parameters)
    if hasPast { remember(&crew) }
    return crew
  }

  private mutating func template(_ index: Int, seats: Int) -> ShiftTemplate {
    let kinds: [ShiftTemplate.Kind] = [.review, .review, .watch, .standby, .standby, .support]
    let start = 30 * below(48)
    let kind = kinds[below(kinds.count)]
    let length = [60, 120, 240, 480, 480, 600, 720][below(7)]
    var template = Crew.watch(
      TemplateID("t\(index)"), "00:00", "00:00",
      on: chance(2) ? Weekday.allCases : Weekday.allCases.filter { _ in !chance(3) }, kind: kind,
      role: chance(3) ? "backup" : "primary", seats: seats)
    template.start = WallTime(wrapping: start)
    template.end = WallTime(minutes: start + length) ?? .noon
    template.topics = kind == .review ? (chance(2) ? ["violence"] : chance(2) ? ["spam"] : []) : []
    if kind == .standby, chance(3) { template.responseMinutes = 10 }
    return template
  }

  private mutating func settle(_ member: inout Member, _ span: DaySpan) {
    member.fullTimePercent = [100, 100, 80, 50][below(4)]
    member.takes = chance(6) ? ["spam"] : ["spam", "violence"]
    if chance(6) { member.weekendsOffered = false }
    if chance(6) { member.joined = span.start + below(10) - 3 }
    if chance(6) { member.shadowsNeeded = ["watch": 1] }
    if chance(12) { member.skills = [] }
  }

  private mutating func leave(of member: MemberID, in span: DaySpan) -> Leave {
    let from = span.start + below(span.count + 4) - 4
    return Leave(
      member: member, from: from, to: from + below(8), startsAtNoon: chance(4), endsAtNoon: chance(4), status: .approved
    )
  }

  /// Fills some seats before and a few after the span with those who may hold them.
  private mutating func remember(_ crew: inout Crew) {
    let eligibility = Eligibility(team: crew.team, zones: .fixtures)
    let days = DaySpan(
      crew.span.start - [7, 20, 40, 100][below(4)], until: crew.span.end + [0, 3, 20, 90][below(4)])
    // A longer past is a thinner one, or it would break every rule by itself.
    let density = max(4, days.count / 6)
    for shift in crew.team.shifts(in: days, zones: .fixtures) where !crew.span.contains(shift.day) {
      guard chance(density), let member = eligibility.members(for: shift).randomElement(using: &random) else {
        continue
      }
      crew.rota.assign(Assignment(seat: shift.seats[0], member: member.id))
    }
  }

  /// The crew with some of its span filled: with those who may hold a shift, or now and then with others `carelessly`.
  mutating func filling(_ crew: Crew, carelessly: Bool) -> Crew {
    var filled = crew
    let eligibility = Eligibility(team: crew.team, zones: .fixtures)
    let density = 2 + below(12)
    for shift in crew.team.shifts(in: crew.span, zones: .fixtures) {
      // A seat that all must share goes to the same person now and then, or nobody would ever hold much of it.
      let isShared = shift.seats.count < crew.members.count
      let order = isShared && chance(density) ? crew.team.members : crew.team.members.shuffled(using: &random)
      for (member, seat) in zip(order, shift.seats) where isShared || chance(density) {
        guard carelessly && chance(4) || eligibility.obstacles(for: member, to: shift).isEmpty else { continue }
        filled.rota.assign(Assignment(seat: seat, member: member.id))
      }
    }
    return filled
  }

  /// One option a cell, off more often than not.
  mutating func roster(for plan: CompiledPlan) -> [Int] {
    let density = 2 + below(6)
    return plan.problem.people.flatMap { person in
      person.options.map { options in
        if options.count == 1 || (options[0].pattern == 0 && !chance(density)) { return options[0].pattern }
        return options[below(options.count)].pattern
      }
    }
  }
}
