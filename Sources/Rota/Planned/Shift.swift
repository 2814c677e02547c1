/// One dated occurrence of a template: a half-open interval of instants, with its seats.
package struct Shift: Hashable, Sendable {
  package let duty: DutyID
  package let template: ShiftTemplate
  /// The date on which it starts, at its site.
  package let day: Day
  package let interval: Interval

  package init(duty: DutyID, template: ShiftTemplate, day: Day, interval: Interval) {
    self.duty = duty
    self.template = template
    self.day = day
    self.interval = interval
  }

  package var seats: [SeatID] {
    (1...max(1, template.seats)).map {
      SeatID(duty: duty, template: template.id, day: day, role: template.role, index: $0)
    }
  }
}
