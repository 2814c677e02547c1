import Foundation

/// What was measured of one program.
struct Measures {
  var name: String
  var sitting: Sitting
  var starts: [Sitting.Start] = []
  var presses = Sitting.Presses()
  var burst: Sitting.Burst?
  var idle: Sitting.Idle?
  /// Resident, in MiB.
  var memory: Double?

  init(name: String, sitting: Sitting) {
    self.name = name
    self.sitting = sitting
  }

  /// The middle one of the starts by one of their numbers.
  func start(_ number: (Sitting.Start) -> Double?) -> Double? {
    let numbers = starts.compactMap(number).sorted()
    return numbers.isEmpty ? nil : numbers[numbers.count / 2]
  }

  /// The budgets that were not kept, by name.
  var missed: [String] {
    Measure.all.filter { measure in
      guard let budget = measure.budget, let value = measure.value(self) else { return false }
      return value > budget
    }.map { "\($0.name) (\(name))" }
  }
}

/// One line of the table.
struct Measure: Sendable {
  var name: String
  var unit: String
  /// What respite may take at most.
  var budget: Double?
  var value: @Sendable (Measures) -> Double?

  static let all: [Measure] = [
    Measure(name: "start → first byte, median", unit: "ms") { $0.start { $0.first } },
    Measure(name: "start → full paint, median", unit: "ms", budget: 50) { $0.start { $0.full } },
    Measure(name: "start → nothing more to come", unit: "ms") { $0.start { $0.settled } },
    Measure(name: "… on a processor", unit: "ms") { $0.start(\.busy) },
    Measure(name: "… waiting for one", unit: "ms") { $0.start(\.waiting) },
    Measure(name: "first paint", unit: "bytes") { $0.start { Double($0.bytes) } },
    Measure(name: "key → first byte, median", unit: "ms") { $0.presses.delay(50) },
    Measure(name: "key → first byte, p95", unit: "ms", budget: 5) { $0.presses.delay(95) },
    Measure(name: "… worst", unit: "ms") { $0.presses.delay(100) },
    Measure(name: "… on a processor, a key", unit: "ms") { $0.presses.busy },
    Measure(name: "cursor move, mean", unit: "bytes", budget: 400) { $0.presses.meanBytes.map(Double.init) },
    Measure(name: "cursor move, most", unit: "bytes") { $0.presses.mostBytes.map(Double.init) },
    Measure(name: "… then, at rest, mean", unit: "bytes") { $0.presses.meanLater.map(Double.init) },
    Measure(name: "300 keys at once", unit: "ms", budget: 20) { $0.burst?.answered },
    Measure(name: "… until all is said", unit: "ms", budget: 20) { $0.burst?.ended },
    Measure(name: "… bytes", unit: "bytes") { $0.burst.map { Double($0.bytes) } },
    Measure(name: "… frames, at most", unit: "", budget: 3) { $0.burst.map { Double($0.pieces) } },
    Measure(name: "idle: bytes", unit: "bytes", budget: 0) { $0.idle.map { Double($0.bytes) } },
    Measure(name: "idle: wake-ups", unit: "", budget: 0) { $0.idle?.switches.map(Double.init) },
    Measure(name: "idle: on a processor", unit: "ms", budget: 0) { $0.idle?.busy },
    Measure(name: "resident memory", unit: "MiB", budget: 40) { $0.memory },
  ]
}

/// All measures of all programs, one a line.
struct MeasureTable {
  private let measures: [Measures]

  init(_ measures: [Measures]) { self.measures = measures }

  var text: String {
    var lines = [Self.line(["", "budget"] + measures.map(\.name))]
    for measure in Measure.all {
      let values = measures.map { measure.value($0).map(Self.number) ?? "–" }
      lines.append(
        Self.line(["\(measure.name)", measure.budget.map { "≤ \(Self.number($0))" } ?? ""] + values)
          + "  \(measure.unit)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ parts: [String]) -> String {
    parts.enumerated().map { index, part in
      let blanks = String(repeating: " ", count: max(0, (index == 0 ? 28 : 11) - part.count))
      return index == 0 ? part + blanks : blanks + part
    }.joined()
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(format: value < 10 ? "%.2f" : "%.1f", value)
  }
}
