import Planning
import Rota

/// The schedule quality of Grafana OnCall, re-implemented from its `quality_report()`: the best-known score of a rota.
///
/// Covered time and balance, half and half. Balance is the mean over all pairs *of those who have a shift at all* of the
/// smaller duration over the larger; 95 and more count as 100.
enum ScheduleQuality {
  static func percent(of crew: Crew) -> Int {
    let events = crew.timetable.timelines.map { $0.shifts.reduce(0) { $0 + $1.interval.minutes } }.filter { $0 > 0 }
    guard !events.isEmpty else { return 0 }
    let window = crew.span.count * 24 * 60
    let good = rounded(100 * min(Double(events.reduce(0, +)) / Double(window), 1))
    return rounded(Double(good + balance(events)) / 2)
  }

  private static func balance(_ durations: [Int]) -> Int {
    let pairs = durations.indices.flatMap { left in
      durations.indices.filter { $0 > left }.map { (durations[left], durations[$0]) }
    }
    guard !pairs.isEmpty else { return 100 }
    let mean = pairs.reduce(0) { $0 + Double(min($1.0, $1.1)) / Double(max($1.0, $1.1)) } / Double(pairs.count)
    let percent = rounded(100 * mean)
    return percent >= 95 ? 100 : percent
  }

  private static func rounded(_ value: Double) -> Int { Int(value.rounded()) }
}
