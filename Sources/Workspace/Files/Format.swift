/// The version of the way in which files are written.
enum Format {
  static let current = 1
  /// Larger numbers are no versions at all.
  static let largest = 1_000_000

  /// What a file calls its format, where it does.
  static func version(of file: WorkspaceFile, in image: FolderImage) -> (version: Int, node: JSONNode, SourceText)? {
    guard let bytes = image[file] else { return nil }
    let source = SourceText(file: file.path, bytes: bytes)
    guard let node = JSONReader.read(source).value?["format"], let version = node.integer else { return nil }
    return (version, node, source)
  }

  /// The files that a newer respite has written: nothing else can be said of them, or of any other.
  static func problems(in image: FolderImage) -> [FileProblem] {
    [WorkspaceFile.team, .rules].compactMap { file in
      guard let (version, node, source) = version(of: file, in: image), current < version, version <= largest else {
        return nil
      }
      return source.problem(
        at: node.offset, found: "format \(version)", expected: "at most \(current)",
        advice: "A newer respite has written this; update respite to open it.")
    }
  }
}
