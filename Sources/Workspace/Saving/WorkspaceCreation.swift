package import Rota

extension Workspace {
  /// Writes a new workspace into an empty or missing folder.
  package func create(_ state: TeamState) throws(WorkspaceError) -> LoadedWorkspace {
    let rendering = Rendering(conventions: conventions)
    var image = FolderImage()
    for file in rendering.files(of: state) { image[file] = rendering.bytes(of: file, in: state, keeping: nil) }
    return try create(image)
  }

  /// Whether a new workspace can be written into the folder: it is empty, or missing.
  package var mayBeCreated: Bool {
    do throws(SystemFailure) {
      guard try disk.calls.kind(of: root) != nil else { return true }
    } catch {
      return false
    }
    do throws(WorkspaceError) { return try isFree() } catch { return false }
  }

  /// Unpacks the bytes of a sample team's bundle, `{"team.json": {…}, …}`, into an empty or missing folder.
  package func unpack(_ bundle: [UInt8]) throws(WorkspaceError) -> LoadedWorkspace {
    let source = SourceText(file: "bundle", bytes: bundle)
    let (root, problems) = JSONReader.read(source)
    guard let root, problems.isEmpty else { throw .broken(problems) }
    var image = FolderImage()
    for member in root.members {
      guard let file = WorkspaceFile(path: member.key) else {
        throw .broken([
          source.problem(
            at: member.keyOffset, found: Words.quoted(member.key), expected: "the path of a file of a workspace")
        ])
      }
      image[file] = Rendering.bytes(of: file, member.value.json)
    }
    return try create(image)
  }

  private func create(_ image: FolderImage) throws(WorkspaceError) -> LoadedWorkspace {
    _ = try loaded(image, [])
    try disk.telling { () throws(SystemFailure) in try makeRoot() }
    guard try isFree() else { throw .occupied(root) }
    return try exclusively(holder: "somebody who makes it") { () throws(WorkspaceError) in
      guard try isFree() else { throw .occupied(root) }
      try disk.telling { () throws(SystemFailure) in
        let folder = PrivateFolder(disk: disk)
        try folder.prepare()
        // Whatever an interrupted creation leaves may be written over, because this says what it is.
        try disk.replace(PrivateFolder.creating, with: [])
        let installation = Installation(image.files.asChanges, on: disk)
        try installation.prepare()
        try installation.finish()
        try disk.calls.remove(disk.path(PrivateFolder.creating))
      }
      return try loaded(image, image.journals)
    }
  }

  /// Whether nothing lies in the folder but what does not hinder a workspace, or what an interrupted creation left.
  private func isFree() throws(WorkspaceError) -> Bool {
    try disk.telling { () throws(SystemFailure) in
      if try disk.calls.kind(of: disk.path(WorkspaceFile.team.path)) != nil { return false }
      if try disk.calls.kind(of: disk.path(PrivateFolder.creating)) != nil { return true }
      let harmless: Set<String> = [WorkspaceFile.privateFolder, ".git", ".gitignore", ".gitattributes", ".DS_Store"]
      return try disk.calls.entries(of: root).allSatisfy { harmless.contains($0.name) }
    }
  }

  /// Makes the folder and those it lies in.
  private func makeRoot() throws(SystemFailure) {
    var made = root.hasPrefix("/") ? "/" : ""
    for part in root.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      // A link to a folder is as good as a folder here: it is the user who named it.
      if try disk.calls.kind(of: made) == nil { try disk.calls.makeFolder(made) }
    }
  }
}

extension [String: [UInt8]] {
  fileprivate var asChanges: FileChanges {
    FileChanges(
      compactMap { path, bytes in WorkspaceFile(path: path).map { ($0, .some(bytes)) } },
      uniquingKeysWith: { first, _ in first })
  }
}
