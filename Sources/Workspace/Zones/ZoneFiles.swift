package import Rota

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The compiled time-zone files of the machine.
package enum ZoneFiles {
  /// Where systems keep them, in the order in which they are asked.
  package static let directories = [
    "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
  ]

  /// The zones named, from the first directory that holds a readable one of each, and the names found nowhere, sorted.
  ///
  /// UTC needs no file.
  package static func load(
    _ ids: Set<ZoneID>, from directories: [String] = directories
  ) -> (zones: ZoneTable, missing: [ZoneID]) {
    var found: [Zone] = []
    var missing: [ZoneID] = []
    for id in ids.sorted() {
      if let zone = zone(id, from: directories) { found.append(zone) } else { missing.append(id) }
    }
    return (ZoneTable(found), missing)
  }

  private static func zone(_ id: ZoneID, from directories: [String]) -> Zone? {
    if id == Zone.utc.id { return .utc }
    guard isName(id.text) else { return nil }
    for directory in directories {
      guard let bytes = contents(of: directory + "/" + id.text) else { continue }
      if let zone = try? TZif.zone(id, from: bytes) { return zone }
    }
    return nil
  }

  /// Whether `text` is made as the database makes its names: words of letters, digits, `_`, `-` and `+`, parted by `/`.
  /// No dot is among them, so that no name leads out of its directory.
  private static func isName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.utf8.count <= 255
      && words.allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
              true
            default: false
            }
          }
      }
  }

  /// A zone file is a few kilobytes; whatever is larger is something else.
  private static let largestSize = 1 << 18

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: largestSize)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0, count < largestSize else { return nil }
    return Array(bytes.prefix(count))
  }
}
