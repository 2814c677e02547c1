package import Planning
import Rota

/// What became of the findings between one rota and another.
///
/// A finding that only changes its numbers is neither solved nor raised: it is told apart from both, or filling half of
/// the gaps would read as breaking a rule.
package struct FindingChanges: Hashable, Sendable {
  /// Broken before and not any more.
  package private(set) var solved: [Finding] = []
  /// Broken now and not before, or further than before.
  package private(set) var raised: [Finding] = []
  /// Still broken, and less than before.
  package private(set) var eased: [Finding] = []
  /// What those that are less or more than before said then.
  package private(set) var earlier: [Finding: Finding] = [:]

  package init(from old: [Finding], to new: [Finding]) {
    let (before, after) = (Set(old), Set(new))
    var gone = old.filter { !after.contains($0) && !$0.isHistory }
    for finding in new where !before.contains(finding) && !finding.isHistory {
      guard let place = gone.firstIndex(where: { $0.isCause(of: finding) }) else {
        raised.append(finding)
        continue
      }
      let earlier = gone.remove(at: place)
      self.earlier[finding] = earlier
      if finding.amount > earlier.amount { raised.append(finding) } else { eased.append(finding) }
    }
    solved = gone
  }
}

extension Finding {
  /// Whether another finding says of the same people and overlapping dates what this one said.
  fileprivate func isCause(of other: Finding) -> Bool {
    rule == other.rule && level == other.level && members == other.members
      && (days.contains(other.days.start) || other.days.contains(days.start))
  }
}
