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

    init(_ rule: RuleID, _ parameters: [String: RuleValue] = [:], isExact: Bool = true) {
      self.rule = rule
      self.parameters = parameters
      self.isExact = isExact
    }

    var testDescription: String { rule.text }
  }

  static let subjects = [
    Subject("neverRoundTheClock", ["dayHours": .number(10), "weekHours": .number(30)]),
    Subject("noHero", ["percent": .number(40)]),
    Subject("minDailyRestHours", ["hours": .number(11), "countsStandby": .flag(true)]),
    Subject("minDailyRestHours", ["hours": .number(13), "countsStandby": .flag(false)]),
    Subject("minWeeklyRestHours", ["maxStretchHours": .number(90)], isExact: false),
    Subject("maxWeeklyHours", ["hours": .number(24)]),
    Subject("maxRotaShareOfContract", ["percent": .number(50)]),
    Subject("maxWatchShare", ["percent": .number(10), "windowDays": .number(0)]),
    Subject("maxWatchShare", ["percent": .number(12), "windowDays": .number(14)], isExact: false),
    Subject("maxWatchShare", ["percent": .number(12), "windowDays": .number(60)], isExact: false),
    Subject("maxDutyHours", ["hours": .number(9)]),
    Subject("maxDemandingDutyHours", ["hours": .number(6)]),
    Subject("maxConsecutiveDutyDays", ["days": .number(2)]),
    Subject("maxConsecutiveNights", ["nights": .number(1)]),
    Subject("restAfterNightsHours", isExact: false),
    Subject("maxNightsPer28Days", ["nights": .number(2)]),
    Subject("forwardRotation", isExact: false),
    Subject("maxWeekends", ["weekends": .number(1), "of": .number(3)], isExact: false),
    Subject("maxWeekends", ["weekends": .number(0), "of": .number(2), "minutes": .number(0)]),
    Subject("keepWeekendsWhole"),
    Subject("maxStandbyDays", ["days": .number(1)]),
    Subject("minStandbyGapDays", ["days": .number(5)]),
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
  ]

  private func judged(_ subject: Subject, seed: UInt64, hasPast: Bool) -> (hard: Int, idle: Int, breaches: [Finding]) {
    var random = RandomTeam(seed: seed)
    let crew = random.crew(under: subject.rule, subject.parameters, hasPast: hasPast)
    let plan = PlanCompiler(state: crew.state, span: crew.span, zones: .fixtures).compile()
    let roster = Roster(days: plan.problem.days, patterns: random.roster(for: plan))
    let idle = Roster(
      days: plan.problem.days, patterns: plan.problem.people.flatMap { $0.options.map { $0[0].pattern } })
    var filled = crew
    filled.rota = plan.rota(of: roster, replacing: crew.rota)
    #expect(plan.roster(of: filled.rota) == roster, "seed \(seed)")
    return (plan.problem.score(of: roster).hard, plan.problem.score(of: idle).hard, filled.judgement.breaches)
  }

  @Test(arguments: subjects)
  func `what the evaluator refuses, the engine refuses`(subject: Subject) {
    var allowed = 0
    for seed in UInt64(1)...10 {
      let (hard, _, breaches) = judged(subject, seed: seed, hasPast: seed % 2 == 0)
      if hard == 0 {
        allowed += 1
        #expect(breaches.isEmpty, "\(subject.rule), seed \(seed): \(breaches.map(\.sentence))")
      }
    }
    #expect(allowed > 0)
  }

  @Test(arguments: subjects.filter(\.isExact))
  func `what the engine refuses in an exact writing, the evaluator refuses`(subject: Subject) {
    for seed in UInt64(1001)...1010 {
      let (hard, idle, breaches) = judged(subject, seed: seed, hasPast: false)
      if hard > idle { #expect(!breaches.isEmpty, "\(subject.rule), seed \(seed)") }
    }
  }
}
