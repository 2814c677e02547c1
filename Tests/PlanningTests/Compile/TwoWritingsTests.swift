import Planning
import Rota
import Scheduling
import TestSupport
import Testing

/// The engine's writing of each hard rule against the evaluator's.
@Suite struct TwoWritingsTests {
  /// A rule with numbers that make it bite, and whether the engine's writing is exact.
  struct Subject: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let parameters: [String: RuleValue]
    let isExact: Bool
    /// Whether it asks who holds a shift rather than when: the others are tried with those who may.
    let isOnePersons: Bool

    init(
      _ rule: RuleID, _ parameters: [String: RuleValue] = [:], isExact: Bool = true, isOnePersons: Bool = false
    ) {
      self.rule = rule
      self.parameters = parameters
      self.isExact = isExact
      self.isOnePersons = isOnePersons
    }

    /// The rule whose name its findings bear.
    var reported: RuleID { rule == "materialChoice" ? "availability" : rule }

    var testDescription: String { rule.text }
  }

  static let subjects = [
    Subject("neverRoundTheClock", ["dayHours": .number(10), "weekHours": .number(30)]),
    Subject("noHero", ["percent": .number(40)], isExact: false),
    Subject("minDailyRestHours", ["hours": .number(11), "countsStandby": .flag(true)]),
    Subject("minDailyRestHours", ["hours": .number(13), "countsStandby": .flag(false)]),
    Subject("minWeeklyRestHours", ["maxStretchHours": .number(90)], isExact: false),
    Subject("maxWeeklyHours", ["hours": .number(24)]),
    Subject("maxRotaShareOfContract", ["percent": .number(50)]),
    Subject("maxWatchShare", ["percent": .number(10), "windowDays": .number(0)]),
    Subject("maxWatchShare", ["percent": .number(12), "windowDays": .number(14)]),
    Subject("maxWatchShare", ["percent": .number(12), "windowDays": .number(60)]),
    Subject("maxDutyHours", ["hours": .number(9)]),
    Subject("maxDemandingDutyHours", ["hours": .number(6)]),
    Subject("maxConsecutiveDutyDays", ["days": .number(2)]),
    Subject("maxConsecutiveNights", ["nights": .number(1)]),
    Subject("restAfterNightsHours", isExact: false),
    Subject("maxNightsPer28Days", ["nights": .number(2)]),
    Subject("forwardRotation", isExact: false),
    Subject("maxWeekends", ["weekends": .number(1), "of": .number(3)], isExact: false),
    Subject("maxWeekends", ["weekends": .number(2), "of": .number(12)], isExact: false),
    Subject("maxWeekends", ["weekends": .number(0), "of": .number(2), "minutes": .number(0)]),
    Subject("keepWeekendsWhole"),
    Subject("maxStandbyDays", ["days": .number(1)]),
    Subject("minStandbyGapDays", ["days": .number(5)]),
    Subject("minStandbyGapDays", ["days": .number(28)]),
    Subject("maxSevereMinutesPerDay", ["minutes": .number(240)]),
    Subject("severeByDay"),
    Subject("severeLatestEnd"),
    Subject("maxSevereDaysPer7", ["days": .number(1)]),
    Subject("maxConsecutiveSevereDays", ["days": .number(1)]),
    Subject("severeRecoveryHours", isExact: false),
    Subject("severeRecoveryHours", ["hours": .number(48)], isExact: false),
    Subject("severeNoOvertime", ["contractHours": .number(20)]),
    Subject("maxModerateMinutesPerDay", ["minutes": .number(240)]),
    Subject("shadowBeforeSolo"),
    Subject("softLandingDays", ["afterDays": .number(2), "days": .number(2)]),
    Subject("employed", isOnePersons: true),
    Subject("skills", isOnePersons: true),
    Subject("availability", isOnePersons: true),
    Subject("materialChoice", isOnePersons: true),
    Subject("leaveIsHard", ["eveLatest": .time(WallTime(clock: "17:00"))], isOnePersons: true),
  ]

  /// What both writings say of one rota.
  private struct Verdict {
    /// Whether the engine has no such roster, or one that breaks a hard rule.
    let isRefused: Bool
    /// Whether it is worse than doing nothing.
    let isWorseThanIdle: Bool
    let breaches: [Finding]
  }

  /// Every other team's rota is the engine's own, the others' are written without asking it.
  private func verdict(_ subject: Subject, seed: UInt64, hasPast: Bool) -> Verdict {
    var random = RandomTeam(seed: seed)
    var crew = random.crew(under: subject.rule, subject.parameters, hasPast: hasPast)
    let plan = PlanCompiler(state: crew.state, span: crew.span, zones: .fixtures).compile()
    let idle = Roster(
      days: plan.problem.days, patterns: plan.problem.people.flatMap { $0.options.map { $0[0].pattern } })
    if seed.isMultiple(of: 2) && subject.rule != "noHero" {
      let roster = Roster(days: plan.problem.days, patterns: random.roster(for: plan))
      crew.rota = plan.rota(of: roster, replacing: crew.rota)
      #expect(plan.roster(of: crew.rota) == roster, "seed \(seed)")
    } else {
      crew = random.filling(crew, carelessly: subject.isOnePersons)
    }
    let roster = plan.roster(of: crew.rota)
    let isKnown = plan.rota(of: roster, replacing: crew.rota).assignments == crew.rota.assignments
    let hard = plan.problem.score(of: roster).hard
    return Verdict(
      isRefused: !isKnown || hard > 0, isWorseThanIdle: !isKnown || hard > plan.problem.score(of: idle).hard,
      breaches: crew.judgement.breaches)
  }

  /// How often each side must have said yes and no before a test has shown anything.
  private static let floor = 3

  @Test(arguments: subjects)
  func `what the evaluator refuses, the engine refuses`(subject: Subject) {
    var (refused, allowed, tried) = (0, 0, 0)
    while tried < 16 || (tried < 200 && min(refused, allowed) < Self.floor) {
      tried += 1
      let verdict = verdict(subject, seed: UInt64(tried), hasPast: tried % 4 < 2)
      if verdict.breaches.contains(where: { $0.rule == subject.reported }) { refused += 1 }
      guard !verdict.isRefused else { continue }
      allowed += 1
      #expect(verdict.breaches.isEmpty, "\(subject.rule), seed \(tried): \(verdict.breaches.map(\.sentence))")
    }
    #expect(refused >= Self.floor, "the evaluator refused \(refused) of \(tried)")
    #expect(allowed >= Self.floor, "the engine allowed \(allowed) of \(tried)")
  }

  @Test(arguments: subjects.filter(\.isExact))
  func `what the engine refuses in an exact writing, the evaluator refuses`(subject: Subject) {
    var (refused, allowed, tried) = (0, 0, 0)
    while tried < 16 || (tried < 200 && min(refused, allowed) < Self.floor) {
      tried += 1
      let verdict = verdict(subject, seed: UInt64(1000 + tried), hasPast: false)
      if verdict.breaches.isEmpty { allowed += 1 }
      guard verdict.isWorseThanIdle else { continue }
      refused += 1
      #expect(!verdict.breaches.isEmpty, "\(subject.rule), seed \(1000 + tried)")
    }
    #expect(refused >= Self.floor, "the engine refused \(refused) of \(tried)")
    #expect(allowed >= Self.floor, "the evaluator allowed \(allowed) of \(tried)")
  }
}
