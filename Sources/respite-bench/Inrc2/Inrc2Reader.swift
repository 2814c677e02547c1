/// Reads the text files of a problem; sections in any order after those they refer to.
struct Inrc2Reader {
  private var instance = Inrc2Instance()
  private var section = ""

  /// A line that cannot be read, with what was expected of it.
  struct Failure: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String
    var description: String { "\(file), line \(line): \(message)" }
  }

  /// - Parameters:
  ///   - scenario: text of the file of shifts, contracts and nurses.
  ///   - history: text of the file of what came before the first week.
  ///   - weeks: texts of the files of demand and wishes, one a week, in order.
  /// - Returns: the problem, its days numbered from the first Monday.
  /// - Throws: ``Failure`` for a line that cannot be read.
  static func read(scenario: String, history: String, weeks: [String]) throws -> Inrc2Instance {
    var reader = Inrc2Reader()
    try reader.take(scenario, of: "scenario", sections: scenarioSections)
    try reader.take(history, of: "history", sections: historySections)
    for week in weeks {
      reader.instance.weeks += 1
      try reader.take(week, of: "week \(reader.instance.weeks)", sections: weekSections)
    }
    return reader.instance
  }

  private static let scenarioSections: Set<String> = [
    "SCENARIO", "WEEKS", "SKILLS", "SHIFT_TYPES", "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS", "CONTRACTS", "NURSES",
  ]
  private static let historySections: Set<String> = ["HISTORY", "NURSE_HISTORY"]
  private static let weekSections: Set<String> = ["WEEK_DATA", "REQUIREMENTS", "SHIFT_OFF_REQUESTS"]

  private struct Expected: Error {
    let what: String
  }

  private mutating func take(_ text: String, of file: String, sections: Set<String>) throws {
    section = ""
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let head = fields.first else { continue }
      do {
        if sections.contains(head) {
          section = head
          // The scenario's name stands on the line that opens it.
          if head == "SCENARIO" { instance.name = try field(fields, 2) }
        } else {
          try take(fields)
        }
      } catch let problem as Expected {
        throw Failure(file: file, line: number + 1, message: "expected \(problem.what) in \(section)")
      }
    }
  }

  private mutating func take(_ fields: [String]) throws {
    switch section {
    case "SKILLS": instance.skills.append(fields[0])
    case "SHIFT_TYPES":
      instance.shifts.append(Inrc2Instance.Shift(id: fields[0], run: try bounds(fields, 1)))
    case "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS":
      let first = try shift(fields, 0)
      for index in fields.indices.dropFirst(2) {
        instance.shifts[first].forbiddenNext.insert(try shift(fields, index))
      }
    case "CONTRACTS":
      instance.contracts.append(
        Inrc2Instance.Contract(
          id: fields[0], assignments: try bounds(fields, 1), workRun: try bounds(fields, 2),
          offRun: try bounds(fields, 3), maxWeekends: try number(fields, 4),
          wantsWholeWeekends: try number(fields, 5) != 0))
    case "NURSES": try takeNurse(fields)
    case "NURSE_HISTORY": try takeHistory(fields)
    case "REQUIREMENTS": try takeDemand(fields)
    case "SHIFT_OFF_REQUESTS": try takeUnwanted(fields)
    // A line of names, which say nothing the scenario has not said.
    case "HISTORY", "WEEK_DATA": break
    default: throw Expected(what: "a known section")
    }
  }

  private mutating func takeNurse(_ fields: [String]) throws {
    let contract = try field(fields, 1)
    guard let contract = instance.contracts.firstIndex(where: { $0.id == contract }) else {
      throw Expected(what: "a known contract")
    }
    let skills = try fields.indices.dropFirst(3).map { try skill(fields, $0) }
    instance.nurses.append(Inrc2Instance.Nurse(id: fields[0], contract: contract, skills: Set(skills)))
  }

  private mutating func takeHistory(_ fields: [String]) throws {
    let nurse = try nurse(fields)
    instance.nurses[nurse].history = Inrc2Instance.History(
      assignments: try number(fields, 1), weekends: try number(fields, 2),
      lastShift: try field(fields, 3) == "None" ? nil : try shift(fields, 3), shiftRun: try number(fields, 4),
      workRun: try number(fields, 5), offRun: try number(fields, 6))
  }

  private mutating func takeDemand(_ fields: [String]) throws {
    for weekday in 0..<7 {
      let bounds = try bounds(fields, 2 + weekday)
      instance.demands.append(
        Inrc2Instance.Demand(
          day: firstDay + weekday, shift: try shift(fields, 0), skill: try skill(fields, 1), least: bounds.lowerBound,
          best: bounds.upperBound))
    }
  }

  private mutating func takeUnwanted(_ fields: [String]) throws {
    let nurse = try nurse(fields)
    let name = try field(fields, 2).prefix(3)
    guard let weekday = Inrc2Instance.dayNames.firstIndex(of: String(name)) else { throw Expected(what: "a weekday") }
    instance.nurses[nurse].unwanted.append(
      Inrc2Instance.Unwanted(
        day: firstDay + weekday, shift: try field(fields, 1) == "Any" ? nil : try shift(fields, 1)))
  }

  /// The first day of the week that is being read.
  private var firstDay: Int { 7 * (instance.weeks - 1) }

  private func field(_ fields: [String], _ index: Int) throws -> String {
    guard index < fields.count else { throw Expected(what: "\(index + 1) fields") }
    return fields[index]
  }

  private func number(_ fields: [String], _ index: Int) throws -> Int {
    guard let value = Int(try field(fields, index)), value >= 0 else { throw Expected(what: "a number") }
    return value
  }

  /// A pair of bounds as in `(2,5)`.
  private func bounds(_ fields: [String], _ index: Int) throws -> ClosedRange<Int> {
    let text = try field(fields, index)
    let parts = text.dropFirst().dropLast().split(separator: ",")
    guard text.hasPrefix("("), text.hasSuffix(")"), parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]),
      low <= high
    else { throw Expected(what: "bounds such as (2,5)") }
    return low...high
  }

  private func shift(_ fields: [String], _ index: Int) throws -> Int {
    let id = try field(fields, index)
    guard let shift = instance.shifts.firstIndex(where: { $0.id == id }) else { throw Expected(what: "a known shift") }
    return shift
  }

  private func skill(_ fields: [String], _ index: Int) throws -> Int {
    let id = try field(fields, index)
    guard let skill = instance.skills.firstIndex(of: id) else { throw Expected(what: "a known skill") }
    return skill
  }

  private func nurse(_ fields: [String]) throws -> Int {
    guard let nurse = instance.nurses.firstIndex(where: { $0.id == fields[0] }) else {
      throw Expected(what: "a known nurse")
    }
    return nurse
  }
}
