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

  /// Seats outside the scope that somebody holds are to be pinned before.
  init(state: TeamState, scope: PlanScope, zones: ZoneTable) {
    let span = scope.span
    let planned = state.rota.assignments.map(\.seat.day)
    let reach = Reach.days(of: state.team)
    let near = DaySpan(span.start - reach, until: span.end + reach)
    let seen = planned.filter(near.contains)
    let days = DaySpan(
      min(seen.min() ?? span.start, span.start), until: max((seen.max() ?? span.start) + 1, span.end))
    context = CompileContext(team: state.team, rota: state.rota, zones: zones, scope: scope, days: days)
  }

  package func compile() -> CompiledPlan {
    let members = context.team.members
    let tables = context.team.settings.sites.map(table)
    var covers = CoverCompiler(context: context)
    let groups = tables.map { table in
      Problem.Group(
        patterns: table.patterns, shiftTypes: table.templates.count,
        coverOf: covers.cover(table, settledFromElsewhere: settledFromElsewhere),
        successions: SuccessionCompiler(context: context, table: table).successions())
    }
    let people = compile(members, tables)
    let problem = Problem(
      days: context.days.count, groups: groups, people: people, covers: covers.covers,
      fairness: FairnessCompiler(context: context).fairness(members: members, tables: tables))
    return CompiledPlan(
      problem: problem, span: context.span, members: members.map(\.id), firstDay: context.days.start,
      sites: tables.map { table in
        CompiledPlan.SiteShifts(
          seats: table.shifts.map { days in days.map { $0?.seats ?? [] } },
          isPlanned: table.templates.indices.map(table.isPlanned))
      })
  }

  private func table(of site: Site) -> PatternTable {
    var templates: [ShiftTemplate] = []
    var places: [[String]: Int] = [:]
    for duty in context.team.duties {
      for template in duty.templates where template.site == site.id {
        places[[duty.id.text, template.id.text]] = templates.count
        templates.append(template)
      }
    }
    var shifts = templates.map { _ in [Shift?](repeating: nil, count: context.days.count) }
    for shift in context.shifts {
      if let type = places[shift.key] { shifts[type][context.index(of: shift.day)] = shift }
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
      for (day, cell) in fixed(member, table).enumerated() {
        _ = table.intern(cell.types)
        if case .atLeast(let kept) = cell, !kept.allSatisfy(table.isPlanned) {
          table.add(besides: kept, on: day, allowed: laws.allow)
        }
      }
    }
    return table
  }

  private func compile(_ members: [Member], _ tables: [PatternTable]) -> [Problem.Person] {
    var people: [Problem.Person?] = Array(repeating: nil, count: members.count)
    for (group, table) in tables.enumerated() {
      let options = OptionCompiler(context: context, table: table)
      let windows = WindowCompiler(context: context, table: table)
      let heroes = HeroCompiler(context: context, table: table)
      let weekends = WeekendCompiler(context: context, table: table)
      let nights = NightCompiler(context: context, table: table)
      let runs = RunCompiler(context: context, table: table).runs()
      let rollings = RollingCompiler(context: context, table: table)
      for (row, member) in members.enumerated() where member.site == table.site {
        people[row] = Problem.Person(
          group: group,
          options: options.options(for: member, fixed: fixed(member, table), present: present(member, table)),
          runs: runs,
          windows: windows.windows(for: member) + heroes.windows(for: member),
          blocks: weekends.blocks(for: member) + nights.blocks(for: member), rollings: rollings.rollings(for: member))
      }
    }
    let away = [[Problem.Option]](repeating: [Problem.Option(pattern: 0)], count: context.days.count)
    return people.map { $0 ?? Problem.Person(group: 0, options: away) }
  }

  /// What a member's days already settle: everything outside the span, published weeks, pins, and learning beside somebody.
  private func fixed(_ member: Member, _ table: PatternTable) -> [FixedCell] {
    let held = Dictionary(
      grouping: context.rota.assignments(in: context.days).filter { $0.member == member.id }, by: \.seat.day)
    return context.days.days.enumerated().map { day, date in
      let assignments = held[date] ?? []
      func types(_ isCounted: (Int, Assignment) -> Bool) -> [Int] {
        table.templates.indices.filter { type in
          guard let shift = table.shifts[type][day] else { return false }
          return assignments.contains { assignment in
            assignment.seat.duty == shift.duty && assignment.seat.template == shift.template.id
              && shift.seats.contains(assignment.seat) && isCounted(type, assignment)
          }
        }
      }
      guard context.span.contains(date), context.rota.weeks[ISOWeek(of: date)] != .published else {
        return .whole(types { _, _ in true })
      }
      return .atLeast(types { $1.pinned || !table.isPlanned($0) })
    }
  }

  /// What a member holds by the rota there is, by day; nil in weeks that nobody has planned.
  private func present(_ member: Member, _ table: PatternTable) -> [[Int]?] {
    let held = Dictionary(
      grouping: context.rota.assignments(in: context.span).filter { $0.member == member.id }, by: \.seat.day)
    return context.days.days.enumerated().map { day, date in
      guard context.rota.weeks[ISOWeek(of: date)] != nil else { return nil }
      return table.templates.indices.filter { type in
        table.shifts[type][day].map { shift in held[date, default: []].contains { shift.seats.contains($0.seat) } }
          ?? false
      }
    }
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
