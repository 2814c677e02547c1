package import Rota
import Scheduling

/// Compiles a team, its rota and a span of dates into the engine's problem.
///
/// The rules are written here a second time, in the engine's few primitives; every answer is judged again by the
/// ``Evaluator``, which shares nothing with this.
package struct PlanCompiler {
  private let context: CompileContext
  private let rota: Rota

  /// Days before the span that rules may look back to, and days after it that they may look ahead to.
  private static let lookBack = 35
  private static let lookAhead = 14

  /// The cost of one empty seat; every soft rule and all unevenness of a reasonable plan together stay below it.
  package static let gapCost = CostScale.gap

  package init(state: TeamState, span: DaySpan, zones: ZoneTable) {
    let planned = state.rota.assignments.map(\.seat.day)
    let near = DaySpan(span.start - PlanCompiler.lookBack, until: span.end + PlanCompiler.lookAhead)
    let seen = planned.filter(near.contains)
    let days = DaySpan(
      min(seen.min() ?? span.start, span.start), until: max((seen.max() ?? span.start) + 1, span.end))
    context = CompileContext(team: state.team, zones: zones, span: span, days: days)
    rota = state.rota
  }

  package func compile() -> CompiledPlan {
    let members = context.team.members
    let tables = context.team.settings.sites.map(table)
    var covers = CoverCompiler(context: context)
    let groups = tables.map { table in
      Problem.Group(
        patterns: table.patterns, shiftTypes: table.templates.count,
        coverOf: covers.cover(table, pinnedFromElsewhere: pinnedFromElsewhere),
        successions: SuccessionCompiler(context: context, table: table).successions())
    }
    let people = compile(members, tables)
    let problem = Problem(
      days: context.days.count, groups: groups, people: people, covers: covers.covers,
      fairness: FairnessCompiler(context: context, rota: rota).fairness(members: members, tables: tables))
    return CompiledPlan(
      problem: problem, span: context.span, members: members.map(\.id), firstDay: context.days.start,
      sites: tables.map { table in
        CompiledPlan.SiteShifts(seats: table.shifts.map { days in days.map { $0?.seats ?? [] } })
      })
  }

  private func table(of site: Site) -> PatternTable {
    let templates = context.team.duties.flatMap(\.templates).filter { $0.site == site.id && $0.kind != .shadow }
    var shifts = templates.map { _ in [Shift?](repeating: nil, count: context.days.count) }
    let places = Dictionary(templates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for shift in context.shifts {
      if let type = places[shift.template.id] { shifts[type][context.index(of: shift.day)] = shift }
    }
    var table = PatternTable(site: site.id, templates: templates, shifts: shifts)
    let pool = context.team.members.filter { $0.site == site.id }
    let laws = DayLaws(context)
    table.enumerate(
      days: context.days.count,
      somebody: { types in
        let skills = types.flatMap { templates[$0].skills }
        return pool.contains { member in skills.allSatisfy(member.skills.contains) }
      }, allowed: laws.allow)
    for member in pool {
      for types in fixed(member, table).compactMap(\.types) { _ = table.intern(types) }
    }
    return table
  }

  private func compile(_ members: [Member], _ tables: [PatternTable]) -> [Problem.Person] {
    var people: [Problem.Person?] = Array(repeating: nil, count: members.count)
    for (group, table) in tables.enumerated() {
      let options = OptionCompiler(context: context, table: table)
      let windows = WindowCompiler(context: context, table: table)
      let weekends = WeekendCompiler(context: context, table: table)
      let runs = RunCompiler(context: context, table: table).runs()
      let rollings = RollingCompiler(context: context, table: table).rollings()
      for (row, member) in members.enumerated() where member.site == table.site {
        people[row] = Problem.Person(
          group: group, options: options.options(for: member, fixed: fixed(member, table)), runs: runs,
          windows: windows.windows(for: member), blocks: weekends.blocks(for: member), rollings: rollings)
      }
    }
    let away = [[Problem.Option]](repeating: [Problem.Option(pattern: 0)], count: context.days.count)
    return people.map { $0 ?? Problem.Person(group: 0, options: away) }
  }

  /// What a member's days already settle: everything outside the span, published weeks, and pins.
  private func fixed(_ member: Member, _ table: PatternTable) -> [FixedCell] {
    context.days.days.enumerated().map { day, date in
      let held = table.templates.indices.filter { type in
        table.shifts[type][day]?.seats.contains { rota[$0]?.member == member.id } ?? false
      }
      guard context.span.contains(date), rota.weeks[ISOWeek(of: date)] != .published else { return .whole(held) }
      return .atLeast(
        held.filter { type in
          table.shifts[type][day]?.seats.contains { rota[$0]?.member == member.id && rota[$0]?.pinned == true } ?? false
        })
    }
  }

  /// How many seats of a shift are pinned to people of another site, whose rows cannot hold it.
  private func pinnedFromElsewhere(_ shift: Shift) -> Int {
    shift.seats.filter { seat in
      guard let assignment = rota[seat], assignment.pinned else { return false }
      return context.team.member(assignment.member)?.site != shift.template.site
    }.count
  }
}

extension FixedCell {
  fileprivate var types: [Int]? {
    switch self {
    case .whole(let types), .atLeast(let types): types
    }
  }
}
