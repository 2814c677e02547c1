extension Team {
  /// Every shift that starts on a date of `span` at its own site, by start, then duty, then template.
  ///
  /// Each is computed from its own date, never from the shift before it, so a clock change moves one night and no other.
  /// A shift whose whole window is skipped by the clocks does not exist.
  package func shifts(in span: DaySpan, zones: ZoneTable) -> [Shift] {
    let days = span.days
    return duties.flatMap { duty in
      duty.templates.flatMap { template in
        days.compactMap { shift(of: template, in: duty, on: $0, zones: zones) }
      }
    }.sorted { left, right in
      // One after the other: a tuple would copy every part of both before it compares the first.
      if left.interval.start != right.interval.start { return left.interval.start < right.interval.start }
      if left.duty != right.duty { return left.duty < right.duty }
      if left.template.id != right.template.id { return left.template.id < right.template.id }
      return left.day < right.day
    }
  }

  /// The shift a seat belongs to, or nil where no template puts one there.
  package func shift(of seat: SeatID, zones: ZoneTable) -> Shift? {
    guard let duty = duties.first(where: { $0.id == seat.duty }),
      let template = duty.templates.first(where: { $0.id == seat.template })
    else { return nil }
    return shift(of: template, in: duty, on: seat.day, zones: zones)
  }

  /// The zone in which a template's wall times are read.
  package func zone(of template: ShiftTemplate) -> ZoneID { site(template.site)?.zone ?? settings.zone }

  private func shift(of template: ShiftTemplate, in duty: Duty, on day: Day, zones: ZoneTable) -> Shift? {
    guard template.occurs(on: day) else { return nil }
    let zone = zones[zone(of: template)]
    // A handoff is one instant, the successor's start; only a window nobody takes over runs to the last occurrence.
    let end =
      hasSuccessor(to: template, in: duty, on: day)
      ? zone.start(of: template.end, on: day) : zone.end(of: template.end, on: day)
    let interval = Interval(zone.start(of: template.start, on: day), until: end)
    return interval.isEmpty ? nil : Shift(duty: duty.id, template: template, day: day, interval: interval)
  }

  private func hasSuccessor(to template: ShiftTemplate, in duty: Duty, on day: Day) -> Bool {
    let minutesPerDay = 24 * 60
    return duty.templates.contains { next in
      let gap = template.end.minutes - next.start.minutes
      return gap >= 0 && gap % minutesPerDay == 0 && next.occurs(on: day + gap / minutesPerDay)
        && next.role == template.role && zone(of: next) == zone(of: template)
    }
  }
}
