import Scheduling

/// Tries every roster there is: the oracle for problems of a few cells.
struct Exhaustive {
  private let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  /// The best score; nil where there are more than two million rosters.
  func best() -> Score? {
    let options = problem.people.flatMap { person in person.options.map { $0.map(\.pattern) } }
    guard options.reduce(1.0, { $0 * Double($1.count) }) < 2e6 else { return nil }
    // Rows only meet in the covers and rows are few, so each row is scored once.
    var best = Score(hard: .max, cost: .max)
    let rows = problem.people.indices.map { person in
      self.rows(options[(person * problem.days)..<((person + 1) * problem.days)]).map { row in
        (row: row, score: problem.score(of: row, person: person))
      }.sorted { $0.score < $1.score }
    }
    func extend(_ person: Int, _ patterns: [Int], _ sum: Score) {
      guard person < rows.count else {
        let roster = Roster(days: problem.days, patterns: patterns)
        var score = sum
        for (cover, holders) in zip(problem.covers, problem.holders(in: roster)) {
          add(cover.under, max(0, cover.need - holders), to: &score)
          add(cover.over, max(0, holders - cover.need), to: &score)
          add(cover.shortOfLeast, max(0, cover.least - holders), to: &score)
        }
        best = min(best, score)
        return
      }
      for candidate in rows[person] {
        let next = Score(hard: sum.hard + candidate.score.hard, cost: sum.cost + candidate.score.cost)
        // Nothing costs less than nothing: what is worse already only gets worse.
        guard next < best else { return }
        extend(person + 1, patterns + candidate.row, next)
      }
    }
    extend(0, [], .zero)
    return best
  }

  private func rows(_ options: ArraySlice<[Int]>) -> [[Int]] {
    options.reduce([[]]) { rows, choices in rows.flatMap { row in choices.map { row + [$0] } } }
  }

  private func add(_ penalty: Problem.Penalty, _ units: Int, to score: inout Score) {
    switch penalty {
    case .hard(let hard): score.hard += hard * units
    case .soft(let cost): score.cost += cost * units
    }
  }
}
