/// The file in which one person says how they like respite to be. There need not be one.
package struct SettingsFile: Sendable {
  package let path: String
  private let file: PersonalFile

  package init(at path: String, calls: any FileSystem = SystemFiles()) {
    self.path = path
    file = PersonalFile(path: path, calls: calls)
  }

  /// What the file says, and what was noticed in it as sentences; everything by itself where there is no file.
  package func read() throws(WorkspaceError) -> (settings: Settings, notes: [String]) {
    guard let root = try file.root() else { return (Settings(), []) }
    var check = ShapeCheck(file.source(root.bytes))
    check.check(root.node, .object(Settings.shape))
    guard check.problems.isEmpty else { throw .broken(check.problems.sorted()) }
    return (Settings(root.node), notes(root.node, file.source(root.bytes)))
  }

  /// Writes a theme's name into the file; all else in it stays as it is. A file that cannot be read is left alone.
  package func remember(theme: String) throws(WorkspaceError) {
    _ = try read()
    var members: [String: JSON] = [:]
    for member in try file.root()?.node.members ?? [] { members[member.key] = member.value.json }
    members["theme"] = .string(theme)
    let bytes = JSONWriter.bytes(of: .object(members))
    try file.replace(by: bytes)
  }

  /// Every key that means nothing, and what may have been meant.
  private func notes(_ node: JSONNode, _ source: SourceText) -> [String] {
    let known = Settings.shape.fields.map(\.key)
    return node.members.filter { !known.contains($0.key) }.map { member in
      let line = source.place(of: member.keyOffset).line
      let near = Suggestion.sentence(for: member.key, among: known)
      return "\(path):\(line): the key \(Words.quoted(member.key)) means nothing to respite."
        + (near.isEmpty ? "" : " \(near)")
    }
  }
}
