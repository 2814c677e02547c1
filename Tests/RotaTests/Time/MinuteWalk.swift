import Rota

/// The truth about a few days, found by looking at the clock every minute: slow, and too simple to be wrong.
struct MinuteWalk {
  /// First and last instant at which the clock shows a local minute (counted from 1970), in seconds.
  private(set) var first: [Int: Int] = [:]
  private(set) var last: [Int: Int] = [:]
  /// For a local minute the clock skips, the first real instant after it.
  private(set) var afterGap: [Int: Int] = [:]
  let instants: StrideTo<Int>

  /// From two days before `day` to three days after it.
  init(_ zone: Zone, around day: Day) {
    instants = stride(from: (day.number - 2) * 86_400, to: (day.number + 4) * 86_400, by: 60)
    var previous: Int?
    for instant in instants {
      let minute = (instant + zone.offset(at: Instant(seconds: instant))) / 60
      if let previous, minute > previous + 1 {
        for skipped in (previous + 1)..<minute { afterGap[skipped] = instant }
      }
      if first[minute] == nil { first[minute] = instant }
      last[minute] = instant
      previous = minute
    }
  }

  func start(of time: WallTime, on day: Day) -> Int? { find(time, day, in: first) }
  func end(of time: WallTime, on day: Day) -> Int? { find(time, day, in: last) }

  private func find(_ time: WallTime, _ day: Day, in table: [Int: Int]) -> Int? {
    let minute = day.number * 1440 + time.minutes
    return table[minute] ?? afterGap[minute]
  }
}
