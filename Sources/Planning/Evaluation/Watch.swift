package import Rota

/// A watch or standby over a window of dates: the shifts one person could carry too many of.
package struct Watch: Hashable, Sendable {
  package let name: String
  package let shifts: [Shift]

  /// Elapsed minutes of all its shifts, each once however many seats it has.
  package var minutes: Int { shifts.reduce(0) { $0 + $1.interval.minutes } }
  package var seats: Int { shifts.map(\.template.seats).max() ?? 1 }

  package func holds(_ seat: SeatID) -> Bool {
    shifts.contains { $0.duty == seat.duty && $0.template.id == seat.template && $0.day == seat.day }
  }
}

extension Timetable {
  /// The watches and standbys with shifts in `window`: one a template, but for templates with fewer than `fewest` shifts,
  /// which are taken together with those of the same duty, site and role.
  package func watches(in window: DaySpan, atLeast fewest: Int) -> [Watch] {
    let shifts = watchShifts.filter { window.contains($0.day) }
    let byTemplate = Dictionary(grouping: shifts) { [$0.duty.text, $0.template.id.text] }
    let often = byTemplate.values.filter { $0.count >= fewest }
    let rare = Dictionary(grouping: byTemplate.values.filter { $0.count < fewest }.joined()) {
      [$0.duty.text, $0.template.site.text, $0.template.role.text]
    }
    return (often + rare.values.filter { $0.count >= fewest })
      .map { shifts in
        Watch(name: Wording.list(Set(shifts.map(\.template.name)).sorted()), shifts: shifts)
      }
      .sorted { ($0.name, $0.shifts[0].template.id) < ($1.name, $1.shifts[0].template.id) }
  }

  /// Whether at least `fewest` people could take a shift of the watch.
  package func couldTake(_ watch: Watch, atLeast fewest: Int) -> Bool {
    let able = team.members.lazy.filter { member in
      watch.shifts.contains { eligibility.obstacles(for: member, to: $0).isEmpty }
    }
    return able.prefix(fewest).count == fewest
  }
}
