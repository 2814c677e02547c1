import TerminalKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Frames on disk, as two planes of text. `RESPITE_RECORD=1` writes them anew; look at the difference before keeping it.
enum Snapshot {
  static func check(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    check(frame.glyphPlane + "\n\n" + frame.stylePlane + "\n", name, sourceLocation)
  }

  /// Several frames in one file, the larger below the smaller.
  static func check(_ frames: [Frame], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let texts = frames.map { frame in
      let glyphs = frame.glyphPlane.split(separator: "\n").map(trimmed).joined(separator: "\n")
      let styles = frame.stylePlane.split(separator: "\n").map(runs).joined(separator: "\n")
      return "== \(frame.size.columns)×\(frame.size.rows)\n\(glyphs)\n\n\(styles)\n"
    }
    check(texts.joined(separator: "\n"), name, sourceLocation)
  }

  /// A row without the blanks at its end.
  private static func trimmed(_ line: Substring) -> String {
    guard line.hasPrefix("│"), line.hasSuffix("│") else { return String(line) }
    var row = line.dropLast()
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// A row of styles with runs of one letter counted: `│T{8}.{72}│`.
  private static func runs(_ line: Substring) -> String {
    guard line.hasPrefix("│") else { return String(line) }
    var text = ""
    var rest = line[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      text += run.count > 4 ? "\(letter){\(run.count)}" : String(run)
      rest = rest.dropFirst(run.count)
    }
    return text
  }

  private static func check(_ text: String, _ name: String, _ sourceLocation: SourceLocation) {
    let path = folder + "/\(name).txt"
    if getenv("RESPITE_RECORD") != nil {
      write(text, to: path)
      return
    }
    let known = read(path)
    guard text != known else { return }
    Issue.record(
      "\(name) looks otherwise than recorded:\n\(difference(known ?? "(nothing recorded)", text))",
      sourceLocation: sourceLocation)
  }

  private static var folder: String {
    let file = #filePath
    let support = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
    return support[..<(support.lastIndex(of: "/") ?? support.endIndex)] + "/Snapshots"
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else {
      Issue.record("\(path) cannot be written")
      return
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { Issue.record("\(path) was not written whole") }
  }

  private static func difference(_ old: String, _ new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    let count = max(before.count, after.count)
    return (0..<count).compactMap { line in
      let left = line < before.count ? before[line] : ""
      let right = line < after.count ? after[line] : ""
      return left == right ? nil : "\(line + 1) -\(left)\n\(line + 1) +\(right)"
    }.joined(separator: "\n")
  }
}
