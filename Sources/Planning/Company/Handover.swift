package import Rota

/// Who has a watch before a shift and who after it: the shifts of the same duty and role that meet it.
package struct Handover: Hashable, Sendable {
  /// Nil where no shift meets it on that side.
  package let before: Side?
  package let after: Side?

  /// The shift on one side, and who holds it; nobody where it is a gap.
  package struct Side: Hashable, Sendable {
    package let shift: Shift
    /// In the order of the team.
    package let holders: [Member]
  }

  /// Shifts that leave a gap, or overlap, by up to this many minutes are still said to meet.
  private static let tolerance = 60

  /// `others` are the duty's shifts around it.
  package init(of shift: Shift, among others: [Shift], _ state: TeamState) {
    let isRelay = shift.template.kind == .watch || shift.template.kind == .standby
    let alike = others.filter { other in
      isRelay && other.duty == shift.duty && other.template.role == shift.template.role
    }
    func meeting(_ side: [Shift], _ distance: (Shift) -> Int) -> Side? {
      guard let nearest = side.min(by: { abs(distance($0)) < abs(distance($1)) }),
        abs(distance(nearest)) <= Handover.tolerance
      else { return nil }
      let holders = Set(nearest.seats.compactMap { state.rota[$0]?.member })
      return Side(shift: nearest, holders: state.team.members.filter { holders.contains($0.id) })
    }
    let interval = shift.interval
    before = meeting(alike.filter { $0.interval.start < interval.start }) {
      interval.start.minutes(since: $0.interval.end)
    }
    after = meeting(alike.filter { $0.interval.start > interval.start }) {
      $0.interval.start.minutes(since: interval.end)
    }
  }

  /// `after Aoife, before Grace`; empty where no shift meets it.
  package func words(in team: Team) -> String {
    func names(_ side: Side) -> String {
      side.holders.isEmpty ? "a gap" : Wording.list(side.holders.map(team.shortName))
    }
    return [before.map { "after \(names($0))" }, after.map { "before \(names($0))" }]
      .compactMap(\.self).joined(separator: ", ")
  }
}
