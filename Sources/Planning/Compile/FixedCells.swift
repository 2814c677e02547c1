import Rota

extension CompileContext {
  /// What a member's days already settle: everything outside the span, published weeks, pins, and learning beside somebody.
  func fixed(_ member: Member, _ table: PatternTable) -> [FixedCell] {
    let held = Dictionary(grouping: held[member.id] ?? [], by: \.seat.day)
    return days.days.enumerated().map { day, date in
      guard let assignments = held[date] else {
        return span.contains(date) && rota.weeks[ISOWeek(of: date)] != .published ? .atLeast([]) : .whole([])
      }
      func types(_ isCounted: (Int, Assignment) -> Bool) -> [Int] {
        table.templates.indices.filter { type in
          guard let shift = table.shifts[type][day] else { return false }
          return assignments.contains { assignment in
            assignment.seat.duty == shift.duty && assignment.seat.template == shift.template.id
              && shift.seats.contains(assignment.seat) && isCounted(type, assignment)
          }
        }
      }
      guard span.contains(date), rota.weeks[ISOWeek(of: date)] != .published else {
        return .whole(types { _, _ in true })
      }
      return .atLeast(types { $1.pinned || !table.isPlanned($0) })
    }
  }

  /// What a member holds by the rota there is, by day; nil in weeks that nobody has planned.
  func present(_ member: Member, _ table: PatternTable) -> [[Int]?] {
    let held = Dictionary(grouping: (held[member.id] ?? []).filter { span.contains($0.seat.day) }, by: \.seat.day)
    return days.days.enumerated().map { day, date in
      guard rota.weeks[ISOWeek(of: date)] != nil else { return nil }
      guard held[date] != nil else { return [] }
      return table.templates.indices.filter { type in
        table.shifts[type][day].map { shift in held[date, default: []].contains { shift.seats.contains($0.seat) } }
          ?? false
      }
    }
  }
}
