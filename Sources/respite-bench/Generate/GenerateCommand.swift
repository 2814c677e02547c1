import ArgumentParser
import Foundation

/// Writes a generated instance.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Writes a shift-scheduling instance made by seed.")

  @Argument(help: "tiny, loose, tight, wide or long.")
  var shape: String

  @Option(help: "The same seed makes the same instance.")
  var seed: UInt64 = 1

  @Option(help: "Where to write it; standard output where nothing is said.")
  var out: String?

  func validate() throws {
    guard InstanceGenerator.Shape(rawValue: shape) != nil else {
      throw ValidationError("There is no shape “\(shape)”; there are tiny, loose, tight, wide and long.")
    }
  }

  func run() throws {
    guard let shape = InstanceGenerator.Shape(rawValue: shape) else { throw ExitCode.validationFailure }
    var generator = InstanceGenerator(shape, seed: seed)
    let text = generator.text()
    if let out { try text.write(toFile: out, atomically: true, encoding: .utf8) } else { print(text, terminator: "") }
  }
}
