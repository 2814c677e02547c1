import Scheduling

extension CurtoisInstance {
  /// The instance as the engine's problem: pattern 0 is off, pattern s + 1 is shift s.
  ///
  /// By the benchmark's conventions the days around the horizon are off for the longest runs, and a run that touches either
  /// end is never too short.
  var problem: Problem {
    let patterns = shifts.count + 1
    var coverOf = [Int](repeating: -1, count: days * shifts.count)
    for (index, cover) in covers.enumerated() { coverOf[cover.day * shifts.count + cover.shift] = index }
    let group = Problem.Group(
      patterns: [[]] + shifts.indices.map { [$0] }, shiftTypes: shifts.count, coverOf: coverOf,
      successions: [succession(patterns)])
    return Problem(
      days: days, groups: [group], people: staff.map { person($0, patterns) },
      covers: covers.map {
        Problem.Cover(day: $0.day, need: $0.need, under: .soft($0.under), over: .soft($0.over))
      })
  }

  private func succession(_ patterns: Int) -> Problem.Succession {
    var forbidden = [Bool](repeating: false, count: patterns * patterns)
    for (first, shift) in shifts.enumerated() {
      for (second, next) in shifts.enumerated() where shift.forbiddenNext.contains(next.id) {
        forbidden[(first + 1) * patterns + second + 1] = true
      }
    }
    return Problem.Succession(gap: 1, forbidden: forbidden, penalty: .hard(1))
  }

  private func person(_ staff: Staff, _ patterns: Int) -> Problem.Person {
    let works = [false] + shifts.map { _ in true }
    let runs = [
      Problem.Run(members: works, max: staff.maxConsecutiveShifts, min: staff.minConsecutiveShifts),
      Problem.Run(members: works.map { !$0 }, min: staff.minConsecutiveDaysOff),
    ]
    let shortest = shifts.map(\.minutes).min() ?? 1
    var windows = [
      Problem.Window(
        days: 0..<days, weights: [0] + shifts.map(\.minutes), max: staff.maxMinutes, min: staff.minMinutes,
        unit: max(1, shortest / 2))
    ]
    for (index, shift) in shifts.enumerated() {
      guard let most = staff.maxShifts[shift.id], most < days else { continue }
      windows.append(
        Problem.Window(days: 0..<days, weights: (0..<patterns).map { $0 == index + 1 ? 1 : 0 }, max: most))
    }
    let weekends = stride(from: 5, to: days, by: 7).map { saturday in
      (saturday..<min(saturday + 2, days)).map { Problem.Block.Touch(day: $0, members: works) }
    }
    let block = Problem.Block(
      blocks: weekends, limits: [Problem.Block.Limit(blocks: weekends.indices, max: staff.maxWeekends)],
      penalty: .hard(1))
    return Problem.Person(
      group: 0, options: (0..<days).map { options(staff, on: $0, patterns) }, runs: runs, windows: windows,
      blocks: [block])
  }

  private func options(_ staff: Staff, on day: Int, _ patterns: Int) -> [Problem.Option] {
    let requests = staff.requests.filter { $0.day == day }
    let allowed = (0..<patterns).filter { pattern in
      pattern == 0 || (!staff.daysOff.contains(day) && staff.maxShifts[shifts[pattern - 1].id] != 0)
    }
    return allowed.map { pattern in
      let cost = requests.reduce(0) { sum, request in
        sum + ((request.shift + 1 == pattern) != request.isWanted ? request.weight : 0)
      }
      return Problem.Option(pattern: pattern, cost: cost)
    }
  }

  /// A solution as the benchmark's tools read it: one line a person, one token a day, `-` for off.
  func text(of roster: Roster) -> String {
    staff.enumerated().map { person, staff in
      let tokens = (0..<days).map { day in
        let pattern = roster[person, day]
        return pattern == 0 ? "-" : shifts[pattern - 1].id
      }
      return "\(staff.id) \(tokens.joined(separator: " "))\n"
    }.joined()
  }
}
