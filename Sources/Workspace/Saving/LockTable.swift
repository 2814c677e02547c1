#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The system's own table of who holds which lock, where it shows one.
enum LockTable {
  /// The process that holds a whole-file lock on the file of that inode; nil where the system does not tell.
  static func holder(inode: UInt64) -> Int? {
    #if os(Linux)
      return holder(inode: inode, in: table)
    #else
      return nil
    #endif
  }

  /// The same, in a table as Linux writes it: `1: FLOCK  ADVISORY  WRITE 4711 08:01:1234 0 EOF`. Inodes are told apart
  /// from those of other disks by nothing else, for not every file system is shown under the number it calls itself by.
  static func holder(inode: UInt64, in table: String) -> Int? {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", words[5].split(separator: ":").last == "\(inode)" else { continue }
      // A process that cannot be seen from here is shown as none.
      if let process = Int(words[4]), process > 0 { return process }
    }
    return nil
  }

  #if os(Linux)
    /// Like everything under /proc it has no length before it is read.
    private static var table: String {
      guard let file = fopen("/proc/locks", "re") else { return "" }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 18)
      let count = fread(&bytes, 1, bytes.count, file)
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  #endif
}
