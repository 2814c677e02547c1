import Rota
import Scheduling

/// Compiles what one member may hold on each day: who they are, when they are away, what their rota already fixes.
struct OptionCompiler {
  private(set) var context: CompileContext
  let table: PatternTable
  /// Patterns legal for anybody, by day: `legal[day][pattern]`.
  private let legal: [[Bool]]
  private let costs: [[Int]]
  private let overtime: ActiveRule<SevereNoOvertime>?

  init(context: CompileContext, table: PatternTable) {
    self.context = context
    self.table = table
    overtime = context.rule(SevereNoOvertime.self)
    let laws = DayLaws(context)
    legal = (0..<context.days.count).map { day in
      table.patterns.indices.map { pattern in
        table.exists(pattern, on: day) && laws.allow(table.shifts(of: pattern, on: day))
      }
    }
    costs = (0..<context.days.count).map { day in
      table.patterns.indices.map { pattern in
        table.exists(pattern, on: day) ? laws.cost(of: table.shifts(of: pattern, on: day)) : 0
      }
    }
  }

  /// The same with other leave: which patterns are legal by themselves stays.
  func with(leave: [Leave]) -> OptionCompiler {
    var changed = self
    changed.context = context.with(leave: leave)
    return changed
  }

  /// The options of each day. `fixed[day]` lists the types the member holds there already and must keep; `present[day]`
  /// those they hold by the rota there is, nil where there is none yet.
  func options(for member: Member, fixed: [FixedCell], present: [[Int]?]) -> [[Problem.Option]] {
    let presence = Presence(of: member, in: context)
    return (0..<context.days.count).map { day in
      let may = table.templates.indices.map { type -> Bool in
        guard table.isPlanned(type), let shift = table.shifts[type][day] else { return false }
        return context.scope.decides(shift.duty, of: member.id, on: shift.day) && presence.mayHold(shift)
      }
      let extra = table.patterns.indices.map { overtime(of: member, in: $0, on: day) }
      switch fixed[day] {
      case .whole(let types):
        return [Problem.Option(pattern: table.index(of: types) ?? 0)]
      case .atLeast(let kept):
        let found = table.patterns.indices.filter { pattern in
          let types = table.patterns[pattern]
          guard kept.allSatisfy(types.contains) else { return false }
          return types == kept
            || (legal[day][pattern] && types.allSatisfy { may[$0] || kept.contains($0) }
              && !(overtime?.isHard == true && extra[pattern] > 0))
        }
        return found.map { pattern in
          Problem.Option(
            pattern: pattern,
            cost: costs[day][pattern] + extra[pattern] * (overtime?.softCost ?? 0)
              + changes(from: present[day], to: pattern) * CostScale.change)
        }
      }
    }
  }

  /// Seats of a day that the member would gain or lose.
  private func changes(from present: [Int]?, to pattern: Int) -> Int {
    guard let present else { return 0 }
    return Set(present).symmetricDifference(table.patterns[pattern]).count
  }

  /// Started hours by which a day with severe material is longer than the member's ordinary one.
  private func overtime(of member: Member, in pattern: Int, on day: Int) -> Int {
    guard let overtime, table.exists(pattern, on: day) else { return 0 }
    let shifts = table.shifts(of: pattern, on: day)
    guard shifts.contains(where: { context.team.severity(of: $0.template.topics) == .severe }) else { return 0 }
    let work = shifts.filter(\.template.isWork).reduce(0) { $0 + $1.interval.minutes }
    let hours = overtime.number(SevereNoOvertime.contractHours)
    return max(0, work - hours * 60 * member.fullTimePercent / (100 * max(1, member.workDays.count))).startedHours
  }
}

/// What is already settled of one member's day.
enum FixedCell {
  /// The day is outside what is planned: exactly these types.
  case whole([Int])
  /// Pinned or published: these types and perhaps more.
  case atLeast([Int])
}
