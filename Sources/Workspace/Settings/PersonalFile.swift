/// A JSON file of one person's own, outside any workspace. There need not be one.
struct PersonalFile: Sendable {
  let path: String
  let calls: any FileSystem

  func source(_ bytes: [UInt8]) -> SourceText { SourceText(file: path, bytes: bytes) }

  /// What the file says, which is an object; nil where there is no file.
  func root() throws(WorkspaceError) -> (node: JSONNode, bytes: [UInt8])? {
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

  /// At one stroke, so that no reader ever finds half of it; where the file is a link, what it links to is replaced.
  func replace(by bytes: [UInt8]) throws(WorkspaceError) {
    try telling { () throws(SystemFailure) in try write(bytes) }
  }

  private func write(_ bytes: [UInt8]) throws(SystemFailure) {
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
