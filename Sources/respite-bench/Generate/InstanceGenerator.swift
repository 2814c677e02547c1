import Scheduling

/// Makes benchmark instances of the Curtois and Qu kind by seed: what the engine is tuned on, so that it is never tuned on
/// an instance that bears a name.
struct InstanceGenerator {
  let shape: Shape
  private var random: Generator

  /// How large an instance is, and how much is asked of its people.
  enum Shape: String, CaseIterable {
    /// A few people and days, for an exact solver to compare with.
    case tiny
    /// Two weeks, twenty people, less demand than hours.
    case loose
    /// Four weeks, thirty people, more demand than hours.
    case tight
    /// Four weeks, sixty people, many shift types.
    case wide
    /// Half a year, forty people.
    case long

    fileprivate var size: (weeks: Int, people: Int, types: Int, demandPercent: Int) {
      switch self {
      case .tiny: (1, 4, 2, 95)
      case .loose: (2, 20, 3, 85)
      case .tight: (4, 30, 4, 103)
      case .wide: (4, 60, 12, 95)
      case .long: (26, 40, 5, 97)
      }
    }
  }

  init(_ shape: Shape, seed: UInt64) {
    self.shape = shape
    random = Generator(random: Random(seed: seed))
  }

  /// The instance as text.
  mutating func text() -> String {
    let (weeks, people, types, percent) = shape.size
    let days = weeks * 7
    let names = (0..<types).map { "S\($0 + 1)" }
    var lines = ["SECTION_HORIZON", "\(days)", "", "SECTION_SHIFTS"]
    // Later types start later: none may be followed by one that starts earlier the next day.
    for (index, name) in names.enumerated() {
      lines.append("\(name),480,\(names.prefix(index).joined(separator: "|"))")
    }
    lines += ["", "SECTION_STAFF"]
    var capacity = 0
    for person in 0..<people {
      let share = random.pick([100, 100, 100, 80, 50])
      let shifts = days * 5 * share / 700
      capacity += shifts
      let most = names.map { "\($0)=\(random.chance(6) ? 0 : days)" }.joined(separator: "|")
      lines.append(
        "P\(person + 1),\(most),\((shifts + 1) * 480),\(max(0, shifts - 2) * 480),\(random.pick([5, 5, 6])),"
          + "\(random.pick([1, 2, 2])),\(random.pick([1, 2, 2])),\(max(1, weeks / 2))")
    }
    lines += ["", "SECTION_DAYS_OFF"]
    for person in 0..<people { lines.append("P\(person + 1),\(random.below(days))") }
    lines += ["", "SECTION_SHIFT_ON_REQUESTS"] + requests(people, days, names)
    lines += ["", "SECTION_SHIFT_OFF_REQUESTS"] + requests(people, days, names)
    lines += ["", "SECTION_COVER"] + cover(days, names, seats: capacity * percent / 100)
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func requests(_ people: Int, _ days: Int, _ names: [String]) -> [String] {
    (0..<(people * days / 20)).map { _ in
      "P\(random.below(people) + 1),\(random.below(days)),\(random.pick(names)),\(1 + random.below(3))"
    }
  }

  private mutating func cover(_ days: Int, _ names: [String], seats: Int) -> [String] {
    var needs = [Int](repeating: 0, count: days * names.count)
    for _ in 0..<seats { needs[random.below(needs.count)] += 1 }
    return needs.enumerated().map { cell, need in "\(cell / names.count),\(names[cell % names.count]),\(need),100,1" }
  }
}

/// Choices by a seed, so that the same seed makes the same instance everywhere.
private struct Generator {
  var random: Random

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
