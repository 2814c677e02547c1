import Planning
import Rota

/// The shifts of the dates shown as lanes on one axis of instants: a lane for each duty, site and role, and one more
/// wherever shifts of it overlap.
struct Lanes: Hashable, Sendable {
  let rows: [Row]

  enum Row: Hashable, Sendable {
    /// A duty's name, and the stretches in which it promises cover and no shift gives any.
    case duty(name: String, holes: [Interval])
    case lane(Lane)

    var lane: Lane? {
      if case .lane(let lane) = self { lane } else { nil }
    }
  }

  struct Lane: Hashable, Sendable {
    /// `Dublin primary`; the role alone where the team has one site.
    let title: String
    /// By start; none overlaps another.
    let bars: [Bar]
  }

  /// One seat's time, and who holds it.
  struct Bar: Hashable, Sendable {
    let seat: SeatID
    let interval: Interval
    let mark: DutyMark
    /// Nil where nobody does.
    let holder: Member?
    let isPinned: Bool
  }

  /// Where a bar stands: its row, and its place in the lane.
  struct Place: Hashable, Sendable {
    let row: Int
    let bar: Int
  }

  subscript(place: Place) -> Bar? {
    guard rows.indices.contains(place.row), let bars = rows[place.row].lane?.bars, bars.indices.contains(place.bar)
    else { return nil }
    return bars[place.bar]
  }

  func place(of seat: SeatID) -> Place? {
    for (row, content) in rows.enumerated() {
      if let bar = content.lane?.bars.firstIndex(where: { $0.seat == seat }) { return Place(row: row, bar: bar) }
    }
    return nil
  }

  /// The bar of a row that an instant lies in, or else that which begins nearest to it.
  func nearest(to instant: Instant, in row: Int) -> Place? {
    guard let bars = rows[row].lane?.bars, !bars.isEmpty else { return nil }
    let inside = bars.firstIndex { $0.interval.contains(instant) }
    let near = bars.indices.min { left, right in
      abs(bars[left].interval.start.seconds - instant.seconds)
        < abs(bars[right].interval.start.seconds - instant.seconds)
    }
    return (inside ?? near).map { Place(row: row, bar: $0) }
  }
}

extension Lanes {
  init(_ facts: PlanFacts) {
    let byDuty = Dictionary(grouping: facts.shiftsByStart, by: \.duty)
    rows = facts.team.duties.flatMap { duty -> [Row] in
      guard let shifts = byDuty[duty.id] else { return [] }
      let promised = shifts.filter { duty.continuousCover.contains($0.template.id) }
      return [.duty(name: duty.name, holes: promised.map(\.interval).merged.holes)] + Lanes.lanes(of: shifts, facts)
    }
  }

  /// The lanes of one duty: its sites in the order of the team, backups after those whom they back up.
  private static func lanes(of shifts: [Shift], _ facts: PlanFacts) -> [Row] {
    let sites = facts.team.settings.sites
    return sites.flatMap { site -> [Row] in
      let byRole = Dictionary(grouping: shifts.filter { $0.template.site == site.id }, by: \.template.role)
      let roles = byRole.keys.sorted { ($0.isBackup ? 1 : 0, $0) < ($1.isBackup ? 1 : 0, $1) }
      return roles.flatMap { role -> [Row] in
        let bars = (byRole[role] ?? []).flatMap { shift in shift.seats.map { Bar($0, shift, facts) } }
        let title = sites.count > 1 ? "\(site.name) \(role)" : role.text
        return packed(bars).map { .lane(Lane(title: title, bars: $0)) }
      }
    }
  }

  /// The bars, sorted by start, in as few lanes as keep them from overlapping.
  private static func packed(_ bars: [Bar]) -> [[Bar]] {
    bars.reduce(into: [[Bar]]()) { lanes, bar in
      let free = lanes.firstIndex { lane in (lane.last?.interval.end).map { $0 <= bar.interval.start } ?? true }
      if let free { lanes[free].append(bar) } else { lanes.append([bar]) }
    }
  }
}

extension Lanes.Bar {
  fileprivate init(_ seat: SeatID, _ shift: Shift, _ facts: PlanFacts) {
    self.seat = seat
    interval = shift.interval
    mark = DutyMark(shift.template, severity: facts.team.severity(of: shift.template.topics))
    let held = facts.state.rota[seat]
    holder = held.flatMap { facts.member($0.member) }
    isPinned = held?.pinned == true
  }
}
