import Rota
import Scheduling

/// The hard side of a plan alone: who may hold what, the hard rules, and seats that cost one each when empty.
///
/// Soft rules and fairness are left out, so that a bound above nothing proves a gap.
struct Demand {
  let compiled: CompiledPlan
  private let rows: [RowCompiler]
  let problem: Problem

  /// Rounds of pricing after which a clash that is not proven counts as none.
  private static let rounds = 400
  /// However large a team is, nobody waits longer for one proof.
  private static let seconds = 5.0

  /// Which of the hard rules count.
  enum Counting {
    /// All but those that are compiled more strictly than they are meant: a proof must not rest on that.
    case exact
    /// Of these, those that letting go of a shift never breaks.
    case monotone
  }

  /// `horizon` is all that is planned, where `span` is but a part of it.
  init(
    _ state: TeamState, span: DaySpan, horizon: DaySpan? = nil, zones: ZoneTable, counting: Counting = .exact
  ) {
    var strict = state
    for definition in RuleCatalog.all where !Demand.isCounted(definition, in: state.team, counting) {
      strict.team.rules[definition.id] = RuleSetting(level: .off)
    }
    (compiled, rows) = PlanCompiler(state: strict, scope: PlanScope(span), horizon: horizon, zones: zones)
      .compileWithRows(fairly: false)
    var problem = compiled.problem
    for person in problem.people.indices {
      problem.people[person] = Demand.withoutCosts(problem.people[person])
    }
    problem.covers = problem.covers.map {
      Problem.Cover(day: $0.day, need: $0.need, under: .soft(1), over: .soft(1))
    }
    self.problem = problem
  }

  /// A member's row if the team's leave were `leave`, and whether that would bear on other rows, too; nil for strangers.
  func row(of member: Member, leave: [Leave]) -> (person: Problem.Person, bearsOnOthers: Bool)? {
    guard let rows = rows.first(where: { $0.table.site == member.site }) else { return nil }
    let (person, bearsOnOthers) = rows.row(of: member, leave: leave)
    return (Demand.withoutCosts(person), bearsOnOthers)
  }

  private static func withoutCosts(_ person: Problem.Person) -> Problem.Person {
    var person = person
    person.options = person.options.map { day in day.map { Problem.Option(pattern: $0.pattern) } }
    return person
  }

  static func isCounted(_ definition: RuleDefinition, in team: Team, _ counting: Counting) -> Bool {
    var blunt = [MinWeeklyRest.definition.id, RestAfterNights.definition.id, SevereRecovery.definition.id]
    if counting == .monotone {
      blunt += [MinStandbyGapDays.definition.id, KeepWeekendsWhole.definition.id, ForwardRotation.definition.id]
    }
    return RuleCatalog.setting(of: definition, in: team).level == .hard && !blunt.contains(definition.id)
  }

  /// The covers that want anybody.
  var covers: [Int] { problem.covers.indices.filter { problem.covers[$0].need > 0 } }

  /// Whether no rota at all fills the seats of `covers`.
  func isProvenShort(of covers: [Int]) -> Bool {
    let asked = Set(covers)
    var reduced = problem
    for index in reduced.covers.indices where !asked.contains(index) { reduced.covers[index].need = 0 }
    let bound = lowerBound(reduced, target: 1, rounds: Demand.rounds, seconds: Demand.seconds)
    return bound.stuck != nil || bound.cost > 0
  }

  /// A number of seats that every rota leaves empty, steered by how many the best one known leaves.
  func leastGaps(found: Int) -> Int {
    lowerBound(problem, target: found, rounds: Demand.rounds, seconds: Demand.seconds).cost
  }

  /// The covers of each site, for people serve their own.
  var coversBySite: [[Int]] {
    problem.groups.map { group in Set(group.coverOf.filter { $0 >= 0 && problem.covers[$0].need > 0 }).sorted() }
  }

  /// How many seats the search leaves empty.
  func gaps(effort: Effort, goesOn: @escaping @Sendable () -> Bool) -> Int {
    let solution = solve(problem, effort: effort) { _ in goesOn() }
    return solution.score.hard > 0 ? Int.max : solution.score.cost
  }
}

extension Array {
  /// As few of the elements as keep `holds` true, found by leaving out ever smaller pieces (Zeller and Hildebrandt 2002,
  /// doi:10.1109/32.988498); `holds` is true of all of them.
  func minimised(_ holds: ([Element]) -> Bool) -> [Element] {
    var kept = self
    var size = Swift.max(1, kept.count / 2)
    while true {
      var start = 0
      while start < kept.count, kept.count > 1 {
        var fewer = kept
        fewer.removeSubrange(start..<Swift.min(start + size, kept.count))
        if !fewer.isEmpty, holds(fewer) { kept = fewer } else { start += size }
      }
      if size == 1 { return kept }
      size = Swift.max(1, size / 2)
    }
  }
}
