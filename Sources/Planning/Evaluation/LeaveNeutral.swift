/// Averages in which days away neither help nor harm: they are taken out above and below the line.
package enum LeaveNeutral {
  /// Minutes a week on average; nil where no working day is left to average over.
  ///
  /// - Parameters:
  ///   - minutes: worked in each week.
  ///   - daysAway: working days away in each of the same weeks.
  ///   - workDays: working days in an ordinary week.
  /// - Returns: the mean over the weeks and parts of weeks not away, rounded down.
  package static func average(minutes: [Int], daysAway: [Int], workDays: Int) -> Int? {
    let days = daysAway.reduce(0) { $0 + workDays - min(workDays, $1) }
    return days == 0 ? nil : minutes.reduce(0, +) * workDays / days
  }
}
