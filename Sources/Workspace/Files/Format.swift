/// The version of the way in which files are written, and how older ones are brought up to it.
package struct Format: Sendable {
  package let current: Int
  /// What leads from each older version to the one after it.
  let migrations: [Int: Migration]

  /// Every file but the journals as it was, by path, and as it is to be; keys nobody knows are passed on.
  package typealias Migration = @Sendable ([String: JSON]) -> [String: JSON]

  /// Larger numbers are no versions at all.
  static let largest = 1_000_000

  package init(current: Int, migrations: [Int: Migration]) {
    self.current = current
    self.migrations = migrations
  }

  /// The format respite writes. The first there was, so there is nothing older to be migrated yet.
  package static let current = Format(current: 1, migrations: [:])

  /// What a file calls its format, where it does.
  static func version(of file: WorkspaceFile, in image: FolderImage) -> (version: Int, node: JSONNode, SourceText)? {
    guard let bytes = image[file] else { return nil }
    let source = SourceText(file: file.path, bytes: bytes)
    guard let node = JSONReader.read(source).value?["format"], let version = node.integer else { return nil }
    return (version, node, source)
  }

  /// The files that a newer respite has written: nothing else can be said of them, or of any other.
  func problems(in image: FolderImage) -> [FileProblem] {
    [WorkspaceFile.team, .rules].compactMap { file in
      guard let (version, node, source) = Self.version(of: file, in: image), current < version,
        version <= Self.largest
      else { return nil }
      return source.problem(
        at: node.offset, found: "format \(version)", expected: "at most \(current)",
        advice: "A newer respite has written this; update respite to open it.")
    }
  }

  /// The version team.json speaks of, where it is an older one that can be migrated.
  func older(_ image: FolderImage) -> Int? {
    guard let (version, _, _) = Self.version(of: .team, in: image), version < current else { return nil }
    return (version..<current).allSatisfy { migrations[$0] != nil } ? version : nil
  }

  func isOlder(_ image: FolderImage) -> Bool { older(image) != nil }
}
