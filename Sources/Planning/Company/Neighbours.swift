package import Rota

extension Team {
  /// The shifts of the same duty, at every site, that start on the dates around a shift's own, by start.
  package func neighbours(of shift: Shift, zones: ZoneTable) -> [Shift] {
    shifts(in: DaySpan(shift.day - 1, through: shift.day + 1), zones: zones).filter { $0.duty == shift.duty }
  }
}
