package import Rota

/// A watch or standby over a window of dates: the shifts one person could carry too many of.
package struct Watch: Hashable, Sendable {
  package let name: String
  package let window: DaySpan
  package let shifts: [Shift]
  /// Elapsed minutes of all its shifts, each once however many seats it has.
  package let minutes: Int
  package let seats: Int
  private let templates: Set<Key>

  /// What tells a template from all others.
  private struct Key: Hashable {
    let duty: DutyID
    let template: TemplateID
  }

  fileprivate init(_ shifts: [Shift], in window: DaySpan) {
    self.shifts = shifts
    self.window = window
    name = Wording.list(Set(shifts.map(\.template.name)).sorted())
    minutes = shifts.reduce(0) { $0 + $1.interval.minutes }
    seats = shifts.map(\.template.seats).max() ?? 1
    templates = Set(shifts.map { Key(duty: $0.duty, template: $0.template.id) })
  }

  /// Whether `seat` is one of its shifts': it holds all that its templates have in the window.
  package func holds(_ seat: SeatID) -> Bool {
    window.contains(seat.day) && templates.contains(Key(duty: seat.duty, template: seat.template))
  }

  /// The watches and standbys among `shifts` in `window`: one a template, but for templates with fewer than `fewest`
  /// shifts, which are taken together with those of the same duty, site and role.
  package static func all(in window: DaySpan, of shifts: [Shift], atLeast fewest: Int) -> [Watch] {
    let shifts = shifts.filter { window.contains($0.day) }
    let byTemplate = Dictionary(grouping: shifts) { [$0.duty.text, $0.template.id.text] }
    let often = byTemplate.values.filter { $0.count >= fewest }
    let rare = Dictionary(grouping: byTemplate.values.filter { $0.count < fewest }.joined()) {
      [$0.duty.text, $0.template.site.text, $0.template.role.text]
    }
    return (often + rare.values.filter { $0.count >= fewest })
      .map { Watch($0, in: window) }
      .sorted { ($0.name, $0.shifts[0].template.id) < ($1.name, $1.shifts[0].template.id) }
  }
}

extension Timetable {
  /// Whether at least `fewest` people could take a shift of the watch.
  package func couldTake(_ watch: Watch, atLeast fewest: Int) -> Bool {
    let able = team.members.lazy.filter { member in
      watch.shifts.contains { eligibility.obstacles(for: member, to: $0).isEmpty }
    }
    return able.prefix(fewest).count == fewest
  }
}
