package import Rota

/// Mends what is planned after something has changed, with as little change as can be.
package struct Rebalancer: Sendable {
  private let zones: ZoneTable

  package init(zones: ZoneTable) { self.zones = zones }

  /// Up to three repairs of what is planned over `span` from `today` on, the best first; none where nothing can be mended
  /// without breaking a hard rule. A repair without changes means that nothing is broken.
  package func repairs(of state: TeamState, over span: DaySpan, today: Day) -> [Repair] {
    let sites = state.team.settings.sites.map { site in
      SiteRepair(state, site: site.id, span: span, zones: zones, today: today, fillsGaps: true).repairs(spreads: false)
    }
    guard sites.allSatisfy({ !$0.isEmpty }) else { return [] }
    let most = sites.map(\.count).max() ?? 0
    return (0..<most).compactMap { number in
      sites.compactMap { $0.indices.contains(number) ? $0[number] : $0.first }.reduce(nil) { sum, repair in
        sum.map { $0.and(repair) } ?? repair
      }
    }
  }
}

extension Repair {
  /// This repair and that of other people together.
  fileprivate func and(_ other: Repair) -> Repair {
    Repair(
      changes: changes + other.changes, uncovered: (uncovered + other.uncovered).sorted(), least: least + other.least,
      isLeastUncovered: isLeastUncovered && other.isLeastUncovered, raised: raised + other.raised,
      consents: consents + other.consents, steps: steps + other.steps)
  }
}
