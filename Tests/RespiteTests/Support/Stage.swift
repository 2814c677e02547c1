import Foundation
import Planning
import Rota
import Synchronization
import Workspace

@testable import respite

/// A machine made up for a test, and a folder of its own on the disk that goes when the test does.
final class Stage: Sendable {
  /// Monday 11 January 2027, 08:00 UTC.
  static let morning = Instant(seconds: 1_799_654_400)

  let folder: String
  let environment: [String: String]
  let columns: Int?
  let isTerminal: Bool
  private let heard = Mutex((output: "", errors: ""))

  init(environment: [String: String] = [:], columns: Int? = nil, isTerminal: Bool = false) throws {
    var template = (NSTemporaryDirectory() + "/respite-test-XXXXXX").utf8CString.map(\.self)
    guard mkdtemp(&template) != nil else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    folder = made.replacingOccurrences(of: "//", with: "/")
    self.environment = environment
    self.columns = columns
    self.isTerminal = isTerminal
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A stage whose folder holds a team.
  static func holding(
    _ state: TeamState, environment: [String: String] = [:], columns: Int? = nil, isTerminal: Bool = false
  ) throws -> Stage {
    let stage = try Stage(environment: environment, columns: columns, isTerminal: isTerminal)
    _ = try stage.workspace.create(state)
    return stage
  }

  var workspace: Workspace { Workspace(at: folder, rules: RuleCatalog.all, zones: Clocks.source) }

  var machine: Machine {
    let terminal = isTerminal
    return Machine(
      environment: environment, folder: folder, user: "login", now: { Stage.morning }, zones: Clocks.source,
      output: Stream(isTerminal: terminal, columns: columns) { [self] bytes in
        heard.withLock { $0.output += String(decoding: bytes, as: UTF8.self) }
        return .delivered
      },
      errors: Stream(isTerminal: false) { [self] bytes in
        heard.withLock { $0.errors += String(decoding: bytes, as: UTF8.self) }
        return .delivered
      },
      hasKeyboard: terminal, cores: 2,
      makeScratchFolder: { [folder] (name) throws(Complaint) in "\(folder)/\(name)" },
      holdInterrupts: { Machine.HeldInterrupts(isPending: { false }, release: {}) }, showBoard: nil)
  }

  /// What a run said.
  struct Run {
    let status: Status
    let output: String
    let errors: String

    /// The answer read back as JSON; an error of the test where it is none.
    func object() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// Runs the program as from a shell, on this stage or a changed one.
  func run(_ arguments: String..., on changed: ((inout Machine) -> Void)? = nil) -> Run { run(arguments, on: changed) }

  func run(_ arguments: [String], on changed: ((inout Machine) -> Void)? = nil) -> Run {
    var machine = machine
    changed?(&machine)
    heard.withLock { $0 = ("", "") }
    let status = Program.run(arguments, on: machine)
    return heard.withLock { Run(status: status, output: $0.output, errors: $0.errors) }
  }

  func write(_ text: String, to file: String) throws {
    let path = "\(folder)/\(file)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  func read(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }
}

extension Stage {
  /// Every file of the workspace but its journal and what is its own, by path.
  func files() throws -> [String: String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let kept = all.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") && !$0.hasPrefix("journal") }
    return try Dictionary(uniqueKeysWithValues: kept.map { ($0, try read($0)) })
  }
}
