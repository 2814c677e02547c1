import Foundation
import Scheduling
import Testing

@testable import respite_bench

/// The problem of three nurses and two weeks in the folder Tiny, and the solution beside it.
enum Tiny {
  static let folder = Inrc2Folder(path: path, history: "1", weeks: ["0", "3"])

  private static var path: String { Bundle.module.resourceURL?.appending(path: "Tiny").path() ?? "Tiny" }

  static func text(_ file: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: file), encoding: .utf8)
  }

  /// The solution: by nurse and day, off, or a shift and a skill by their initials.
  static let rows = [
    "NH NL -  -  DL DL DH  DL -  -  -  NH NL -",
    "DH DH -  NH NH NH -   -  DH -  -  -  -  -",
    "-  -  -  -  -  -  DH  NH NH NH -  -  -  -",
  ]

  static func roster(_ instance: Inrc2Instance) -> Roster {
    Roster(days: 14, patterns: rows.flatMap { $0.split(separator: " ").map { pattern($0, instance) } })
  }

  static func pattern(_ cell: Substring, _ instance: Inrc2Instance) -> Int {
    cell == "-" ? 0 : instance.pattern(shift: cell.first == "D" ? 0 : 1, skill: cell.last == "L" ? 0 : 1)
  }
}
