/// The file in which one person says how they like respite to be. There need not be one.
package struct SettingsFile: Sendable {
  package let path: String
  private let calls: any FileSystem

  package init(at path: String, calls: any FileSystem = SystemFiles()) {
    self.path = path
    self.calls = calls
  }

  /// What the file says, and what was noticed in it as sentences; everything by itself where there is no file.
  package func read() throws(WorkspaceError) -> (settings: Settings, notes: [String]) {
    guard let root = try root() else { return (Settings(), []) }
    var check = ShapeCheck(source(root.bytes))
    check.check(root.node, .object(Settings.shape))
    guard check.problems.isEmpty else { throw .broken(check.problems.sorted()) }
    return (Settings(root.node), notes(root.node, source(root.bytes)))
  }

  /// Writes a theme's name into the file; all else in it stays as it is. A file that cannot be read is left alone.
  package func remember(theme: String) throws(WorkspaceError) {
    _ = try read()
    var members: [String: JSON] = [:]
    for member in try root()?.node.members ?? [] { members[member.key] = member.value.json }
    members["theme"] = .string(theme)
    let bytes = JSONWriter.bytes(of: .object(members))
    try telling { () throws(SystemFailure) in try replace(by: bytes) }
  }

  private func source(_ bytes: [UInt8]) -> SourceText { SourceText(file: path, bytes: bytes) }

  private func root() throws(WorkspaceError) -> (node: JSONNode, bytes: [UInt8])? {
    let target = calls.target(of: path)
    let bytes = try telling { () throws(SystemFailure) in
      try calls.kind(of: target) == nil ? nil : calls.contents(of: target)
    }
    guard let bytes else { return nil }
    let (node, problems) = JSONReader.read(source(bytes))
    guard let node, problems.isEmpty else { throw .broken(problems.sorted()) }
    guard case .object = node.content else {
      throw .broken([source(bytes).problem(at: node.offset, found: node.words, expected: "an object")])
    }
    return (node, bytes)
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

  /// At one stroke, so that no reader ever finds half of it; where the file is a link, what it links to is replaced.
  private func replace(by bytes: [UInt8]) throws(SystemFailure) {
    let target = calls.target(of: path)
    let folder = String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)])
    try makeFolders(folder)
    let draft = "\(target).\(calls.uniqueName())"
    let file = try calls.open(draft, .replace)
    do throws(SystemFailure) {
      try calls.write(bytes, to: file)
      try calls.synchronize(file)
    } catch {
      try calls.close(file)
      try calls.remove(draft)
      throw error
    }
    try calls.close(file)
    try calls.rename(draft, to: target)
    try calls.synchronizeFolder(folder)
  }

  private func makeFolders(_ folder: String) throws(SystemFailure) {
    guard !folder.isEmpty, try calls.kind(of: folder) == nil else { return }
    try makeFolders(String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]))
    try calls.makeFolder(folder)
  }

  private func telling<Result>(_ work: () throws(SystemFailure) -> Result) throws(WorkspaceError) -> Result {
    do throws(SystemFailure) { return try work() } catch { throw .system(error.description) }
  }
}
