import Rota
import Scheduling

/// Keeps the best of the mended rosters that a search shows.
final class RepairShelf {
  /// A mended roster, what it changes, and how good that is.
  struct Candidate {
    let roster: Roster
    let changes: [Repair.Change]
    let rank: RepairJudge.Rank
  }

  private let judge: RepairJudge
  private let spreads: Bool
  private let changes: (RepairSearch.Mended) -> [Repair.Change]
  private var candidates: [Candidate] = []
  private var seen: Set<[Repair.Change]> = []

  init(judge: RepairJudge, spreads: Bool, changes: @escaping (RepairSearch.Mended) -> [Repair.Change]) {
    self.judge = judge
    self.spreads = spreads
    self.changes = changes
  }

  /// Whether the rules allow a roster; it is kept if they do.
  func take(_ mended: RepairSearch.Mended) -> Bool {
    let changes = changes(mended)
    guard seen.insert(changes).inserted else { return true }
    guard let rank = judge.rank(of: changes) else { return false }
    candidates.append(Candidate(roster: mended.roster, changes: changes, rank: rank))
    return true
  }

  /// Whether nothing is left to wish for but fewer changes.
  var isContent: Bool { candidates.contains { $0.rank.newBreaches == 0 && (!spreads || $0.rank.crowded == 0) } }

  /// Whether each roster kept gives somebody two shifts in a week, where that is not wanted.
  var crowds: Bool { spreads && candidates.allSatisfy { $0.rank.crowded > 0 } }

  /// The best, then where they are others: that with the fewest people in it, and that which evens out most.
  var best: [Candidate] {
    let sorted = candidates.sorted {
      $0.rank.order(spreads: spreads).lexicographicallyPrecedes($1.rank.order(spreads: spreads))
    }
    guard let first = sorted.first else { return [] }
    // A repair that breaks more than the best, or crowds people where it does not, is no alternative.
    let good = sorted.filter { $0.rank.newBreaches <= first.rank.newBreaches && $0.rank.crowded <= first.rank.crowded }
    let fewest = good.min { ($0.changes.count, $0.rank.people) < ($1.changes.count, $1.rank.people) }
    let people = good.min { ($0.rank.people, $0.changes.count) < ($1.rank.people, $1.changes.count) }
    let fairest = good.min { ($0.rank.unfairness, $0.changes.count) < ($1.rank.unfairness, $1.changes.count) }
    var best = [first]
    for other in [fewest, people, fairest].compactMap(\.self)
    where !best.contains(where: { $0.changes == other.changes }) {
      best.append(other)
    }
    return Array(best.prefix(3))
  }
}
