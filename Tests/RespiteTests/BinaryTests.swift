import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import respite

/// The program as a process: what only a process can show.
@Suite struct BinaryTests {
  static func run(_ arguments: [String], in folder: String, through shell: String? = nil) throws -> (
    Int32, String, String
  ) {
    let program = try BuiltProgram.respite
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell == nil ? program : "/bin/sh")
    process.arguments = shell.map { ["-c", $0, "sh", program] } ?? arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["TMPDIR": folder, "PATH": "/usr/bin:/bin", "RESPITE_AUTHOR": "ines"]
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self)
    )
  }

  @Test func `it knows its version, and what it does not know is status 2`() throws {
    let stage = try Stage()
    let version = try Self.run(["--version"], in: stage.folder)
    #expect(version.0 == 0)
    #expect(version.1 == "\(Respite.configuration.version)\n")
    let unknown = try Self.run(["wek"], in: stage.folder)
    #expect(unknown.0 == 2)
    #expect(unknown.1 == "")
    #expect(unknown.2.contains("Did you mean: respite week"))
    let nowhere = try Self.run([], in: stage.folder)
    #expect(nowhere.0 == 2)
  }

  @Test func `a demo is written to a new folder below TMPDIR`() throws {
    let stage = try Stage()
    let demo = try Self.run(["demo", "--effort", "1"], in: stage.folder)
    #expect(demo.0 == 0)
    #expect(demo.1.hasPrefix("Lantern, 11–17 Jan 2027 · draft\n"))
    let made = try FileManager.default.contentsOfDirectory(atPath: stage.folder)
    #expect(made.count == 1)
    #expect(made.first?.hasPrefix("respite-lantern-") == true)
    let folder = "\(stage.folder)/\(made.first ?? "")"
    let week = try Self.run(["week", "--date", "2027-01-11"], in: folder)
    #expect(demo.1.hasPrefix(week.1))
  }

  @Test func `a broken workspace is status 3`() throws {
    let stage = try Stage.holding(Quay.state)
    try stage.write("{", to: "team.json")
    #expect(try Self.run(["week"], in: stage.folder).0 == 3)
  }

  @Test(arguments: [">/dev/full", ">&-", ">&- <&-"])
  func `an answer that cannot be written is status 3, whatever the answer`(redirection: String) throws {
    let stage = try Stage.holding(Quay.state)
    for command in ["week", "week --json", "log", "--version", "schema team"] {
      let run = try Self.run([], in: stage.folder, through: "\"$1\" \(command) \(redirection); echo $? >&2")
      #expect(run.2.hasSuffix(".\n3\n"), "\(command): \(run.2)")
      #expect(run.2.contains("could not be written: "), "\(command): \(run.2)")
    }
  }

  @Test func `a reader that has had enough ends it quietly`() throws {
    let stage = try Stage()
    let piped = try Self.run(
      [], in: stage.folder, through: "\"$1\" schema journal | head -1; \"$1\" schema journal | :")
    #expect(piped.1 == "{\n")
    #expect(piped.2 == "")
  }
}
