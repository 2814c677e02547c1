package import Rota
import Scheduling

/// Compiles a team, its rota and a span of dates into the engine's problem.
///
/// The rules are written here a second time, in the engine's few primitives; every answer is judged again by the
/// ``Evaluator``, which judges instants and knows nothing of patterns.
package struct PlanCompiler {
  private let context: CompileContext

  /// The cost of one empty seat; every soft rule and all unevenness of a reasonable plan together stay below it.
  package static let gapCost = CostScale.gap

  package init(state: TeamState, span: DaySpan, zones: ZoneTable) {
    self.init(state: state, scope: PlanScope(span), zones: zones)
  }

  /// Seats outside the scope that somebody holds are to be pinned before. Where the scope is but a part of the dates that
  /// are planned, `horizon` is all of them: rules that add up over the whole plan are to mean the same.
  init(state: TeamState, scope: PlanScope, horizon: DaySpan? = nil, zones: ZoneTable) {
    let span = scope.span
    let planned = state.rota.assignments.map(\.seat.day)
    let reach = Reach.days(of: state.team)
    let near = DaySpan(span.start - reach, until: span.end + reach)
    let seen = planned.filter(near.contains)
    let days = DaySpan(
      min(seen.min() ?? span.start, span.start), until: max((seen.max() ?? span.start) + 1, span.end))
    context = CompileContext(
      team: state.team, rota: state.rota, zones: zones, scope: scope, horizon: horizon ?? span, days: days)
  }

  package func compile() -> CompiledPlan { compileWithRows(fairly: true).plan }

  /// The same, and what its rows were compiled with, to compile single ones again; without the ledgers unless `fairly`.
  func compileWithRows(fairly: Bool) -> (plan: CompiledPlan, rows: [RowCompiler]) {
    let members = context.team.members
    let tables = context.team.settings.sites.map(table)
    let rows = tables.enumerated().map { RowCompiler(context: context, table: $1, group: $0) }
    var covers = CoverCompiler(context: context)
    let groups = tables.map { table in
      Problem.Group(
        patterns: table.patterns, shiftTypes: table.templates.count,
        coverOf: covers.cover(table, settledFromElsewhere: settledFromElsewhere),
        successions: SuccessionCompiler(context: context, table: table).successions())
    }
    let away = [[Problem.Option]](repeating: [Problem.Option(pattern: 0)], count: context.days.count)
    let people = members.map { member in
      rows.first { $0.table.site == member.site }?.row(of: member) ?? Problem.Person(group: 0, options: away)
    }
    let problem = Problem(
      days: context.days.count, groups: groups, people: people, covers: covers.covers,
      fairness: fairly ? FairnessCompiler(context: context).fairness(members: members, tables: tables) : [])
    let plan = CompiledPlan(
      problem: problem, span: context.span, members: members.map(\.id), firstDay: context.days.start,
      sites: tables.map { table in
        CompiledPlan.SiteShifts(
          seats: table.shifts.map { days in days.map { $0?.seats ?? [] } },
          isPlanned: table.templates.indices.map(table.isPlanned))
      })
    return (plan, rows)
  }

  private func table(of site: Site) -> PatternTable {
    var templates: [ShiftTemplate] = []
    var keys: [TemplateKey] = []
    for duty in context.team.duties {
      for template in duty.templates where template.site == site.id {
        keys.append(TemplateKey(duty: duty.id, template: template.id))
        templates.append(template)
      }
    }
    let places = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    var shifts = templates.map { _ in [Shift?](repeating: nil, count: context.days.count) }
    for shift in context.shifts {
      if let type = places[shift.key] { shifts[type][context.index(of: shift.day)] = shift }
    }
    var table = PatternTable(site: site.id, templates: templates, templateKeys: keys, shifts: shifts)
    let pool = context.team.members.filter { $0.site == site.id }
    let laws = DayLaws(context)
    table.enumerate(
      days: context.days.count,
      somebody: { types in
        let skills = types.flatMap { templates[$0].skills }
        return pool.contains { member in skills.allSatisfy(member.skills.contains) }
      }, allowed: laws.allow)
    for member in pool {
      for (day, cell) in context.fixed(member, table).enumerated() {
        _ = table.intern(cell.types)
        if case .atLeast(let kept) = cell, !kept.allSatisfy(table.isPlanned) {
          table.add(besides: kept, on: day, allowed: laws.allow)
        }
      }
    }
    return table
  }

  /// How many seats of a shift are settled with people of another site, whose rows cannot hold it.
  private func settledFromElsewhere(_ shift: Shift) -> Int {
    shift.seats.filter { seat in
      guard let assignment = context.rota[seat], context.rota.isSettled(assignment) else { return false }
      return context.team.member(assignment.member)?.site != shift.template.site
    }.count
  }
}

extension FixedCell {
  fileprivate var types: [Int] {
    switch self {
    case .whole(let types), .atLeast(let types): types
    }
  }
}
