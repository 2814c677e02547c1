import Foundation
import Rota
import Testing
import Workspace

@Suite final class ZoneFilesTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("respite-zones-\(UUID())")

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { return }
  }

  /// A folder with one zone an hour east of UTC, and a file that is no zone.
  private func directory() throws -> String {
    let europe = folder.appendingPathComponent("Europe")
    try FileManager.default.createDirectory(at: europe, withIntermediateDirectories: true)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts
    let body: [UInt8] = [0, 0, 0x0E, 0x10, 0, 0] + Array("CET\0".utf8)
    try Data(header + body + header + body + Array("\nCET-1\n".utf8)).write(to: europe.appendingPathComponent("Here"))
    try Data("no zone".utf8).write(to: europe.appendingPathComponent("Broken"))
    try Data("outside".utf8).write(to: folder.appendingPathComponent("outside"))
    return folder.path
  }

  @Test func `zones come from their files, and those without one are named`() throws {
    let (zones, missing) = ZoneFiles.load(
      ["Europe/Here", "Europe/Broken", "Europe/Nowhere", "UTC"], from: ["/nonexistent", try directory()])
    #expect(missing == ["Europe/Broken", "Europe/Nowhere"])
    #expect(zones.has("Europe/Here") && zones.has("UTC"))
    #expect(zones["Europe/Here"].offset(at: Instant(seconds: 1_799_668_800)) == 3600)
  }

  @Test(arguments: ["../outside", "Europe/../Europe/Here", "/etc/passwd", "", "Europe/", "Eu\u{0}rope", "Europe//Here"])
  func `a name that leads elsewhere is no zone`(name: String) throws {
    let directory = try directory()
    #expect(ZoneFiles.load([ZoneID(name)], from: [directory + "/Europe", directory]).missing == [ZoneID(name)])
  }
}
