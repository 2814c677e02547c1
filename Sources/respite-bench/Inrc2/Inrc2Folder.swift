import Foundation
import Scheduling

/// The folder of a problem's files, named as the competition names them.
struct Inrc2Folder {
  let path: String
  let history: String
  let weeks: [String]

  enum Failure: Error, CustomStringConvertible {
    case noScenario(String)

    var description: String {
      switch self {
      case .noScenario(let folder): "\(folder) holds no scenario file (Sc-….txt)"
      }
    }
  }

  func read() throws -> Inrc2Instance {
    let name = try name
    return try Inrc2Reader.read(
      scenario: text("Sc-\(name).txt"), history: text("H0-\(name)-\(history).txt"),
      weeks: weeks.map { try text("WD-\(name)-\($0).txt") })
  }

  /// What the files are called by; a scenario may call itself otherwise.
  private var name: Substring {
    get throws {
      let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      guard let scenario = files.first(where: { $0.hasPrefix("Sc-") && $0.hasSuffix(".txt") }) else {
        throw Failure.noScenario(path)
      }
      return scenario.dropFirst(3).dropLast(4)
    }
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: file), encoding: .utf8)
  }

  /// Writes one solution file a week, in `folder`.
  func write(_ roster: Roster, of instance: Inrc2Instance, to folder: String) throws {
    let folder = URL(filePath: folder)
    let name = try name
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (place, week) in weeks.enumerated() {
      try instance.text(of: roster, week: place)
        .write(
          to: folder.appending(path: "Sol-\(name)-\(week)-\(place).txt"), atomically: true, encoding: .utf8)
    }
  }
}

extension Inrc2Instance {
  /// One week of a solution, as the competition's tools read it.
  func text(of roster: Roster, week: Int) -> String {
    let lines = nurses.enumerated().flatMap { person, nurse in
      Inrc2Instance.dayNames.enumerated().compactMap { weekday, name in
        shift(of: roster[person, 7 * week + weekday]).map {
          "\(nurse.id) \(name) \(shifts[$0.shift].id) \(skills[$0.skill])\n"
        }
      }
    }
    return "SOLUTION\n\(week) \(name)\n\nASSIGNMENTS = \(lines.count)\n\(lines.joined())"
  }
}
