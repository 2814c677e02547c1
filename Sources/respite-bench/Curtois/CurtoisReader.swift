/// Reads an instance; sections in any order after those they refer to, comments from `#`.
struct CurtoisReader {
  private var instance = CurtoisInstance()
  private var shiftIndex: [String: Int] = [:]
  private var staffIndex: [String: Int] = [:]

  /// A line that cannot be read, with what was expected of it.
  struct Failure: Error, CustomStringConvertible {
    let line: Int
    let message: String
    var description: String { "line \(line): \(message)" }
  }

  static func read(_ text: String) throws -> CurtoisInstance {
    var reader = CurtoisReader()
    var section = ""
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("SECTION_") {
        section = String(line)
        continue
      }
      do {
        try reader.take(line.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed), in: section)
      } catch let problem as Expected {
        throw Failure(line: number + 1, message: "expected \(problem.what) in \(section)")
      }
    }
    return reader.instance
  }

  private struct Expected: Error {
    let what: String
  }

  private mutating func take(_ fields: [String], in section: String) throws {
    switch section {
    case "SECTION_HORIZON": instance.days = try number(fields, 0)
    case "SECTION_SHIFTS":
      let next = fields.count > 2 ? fields[2].split(separator: "|").map(\.trimmed) : []
      let id = try field(fields, 0)
      shiftIndex[id] = instance.shifts.count
      instance.shifts.append(CurtoisInstance.Shift(id: id, minutes: try number(fields, 1), forbiddenNext: next))
    case "SECTION_STAFF": try takeStaff(fields)
    case "SECTION_DAYS_OFF":
      let person = try staff(fields)
      for index in 1..<max(1, fields.count) where !fields[index].isEmpty {
        instance.staff[person].daysOff.insert(try number(fields, index))
      }
    case "SECTION_SHIFT_ON_REQUESTS": try takeRequest(fields, isWanted: true)
    case "SECTION_SHIFT_OFF_REQUESTS": try takeRequest(fields, isWanted: false)
    case "SECTION_COVER":
      instance.covers.append(
        CurtoisInstance.Cover(
          day: try day(fields, 0), shift: try shift(fields, 1), need: try number(fields, 2),
          under: try number(fields, 3), over: try number(fields, 4)))
    default: throw Expected(what: "a known section")
    }
  }

  private mutating func takeStaff(_ fields: [String]) throws {
    let id = try field(fields, 0)
    var most: [String: Int] = [:]
    for pair in try field(fields, 1).split(separator: "|") {
      let parts = pair.split(separator: "=").map(\.trimmed)
      guard parts.count == 2, let count = Int(parts[1]) else { throw Expected(what: "shift=count") }
      most[parts[0]] = count
    }
    staffIndex[id] = instance.staff.count
    instance.staff.append(
      CurtoisInstance.Staff(
        id: id, maxShifts: most, maxMinutes: try number(fields, 2), minMinutes: try number(fields, 3),
        maxConsecutiveShifts: try number(fields, 4), minConsecutiveShifts: try number(fields, 5),
        minConsecutiveDaysOff: try number(fields, 6), maxWeekends: try number(fields, 7)))
  }

  private mutating func takeRequest(_ fields: [String], isWanted: Bool) throws {
    let person = try staff(fields)
    instance.staff[person].requests.append(
      CurtoisInstance.Request(
        day: try day(fields, 1), shift: try shift(fields, 2), weight: try number(fields, 3), isWanted: isWanted))
  }

  private func field(_ fields: [String], _ index: Int) throws -> String {
    guard index < fields.count else { throw Expected(what: "\(index + 1) fields") }
    return fields[index]
  }

  private func number(_ fields: [String], _ index: Int) throws -> Int {
    guard let value = Int(try field(fields, index)), value >= 0 else { throw Expected(what: "a number") }
    return value
  }

  private func day(_ fields: [String], _ index: Int) throws -> Int {
    let day = try number(fields, index)
    guard day < instance.days else { throw Expected(what: "a day of the horizon") }
    return day
  }

  private func shift(_ fields: [String], _ index: Int) throws -> Int {
    guard let shift = shiftIndex[try field(fields, index)] else { throw Expected(what: "a known shift") }
    return shift
  }

  private func staff(_ fields: [String]) throws -> Int {
    guard let person = staffIndex[try field(fields, 0)] else { throw Expected(what: "a known employee") }
    return person
  }
}

extension StringProtocol {
  /// Without blanks, tabs and carriage returns at its ends.
  var trimmed: String {
    let isBlank = { (character: Character) in character.isWhitespace }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
