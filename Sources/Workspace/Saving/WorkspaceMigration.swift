extension Workspace {
  /// The image in the present format, and what to tell of it. Older files are copied into the private folder before the
  /// first of them is written over, and before that `prepare` is done. Must be called under the lock.
  ///
  /// Killed in between, some files are new and team.json, which is written last, is old; then all are made again, from
  /// the copy, which is known to be whole by a mark set after it.
  func migrated(
    _ image: FolderImage, after prepare: () throws(SystemFailure) -> Void
  ) throws(WorkspaceError) -> (image: FolderImage, notes: [String]) {
    guard let version = conventions.format.older(image) else {
      try disk.telling(prepare)
      return (image, [])
    }
    let backup = Backup(disk: disk, version: version)
    let old = try disk.telling { () throws(SystemFailure) in try backup.interrupted() } ?? image
    let new = try steps(from: version, old)
    // What cannot be read afterwards is not written; the files stay as they are.
    _ = try loaded(new, new.journals)
    try disk.telling { () throws(SystemFailure) in
      try prepare()
      try PrivateFolder(disk: disk).prepare()
      try backup.keep(old)
      let installation = Installation(new.changes(from: image), on: disk)
      try installation.prepare()
      try installation.finish()
      try backup.done()
    }
    let note = "The files were brought from format \(version) to \(conventions.format.current); "
    return (new, [note + "as they were, they are kept in \(backup.folder)."])
  }

  private func steps(from version: Int, _ image: FolderImage) throws(WorkspaceError) -> FolderImage {
    var values: [String: JSON] = [:]
    var problems: [FileProblem] = image.problems
    for (file, bytes) in image.sorted where !file.isJournal {
      let (value, found) = JSONReader.read(SourceText(file: file.path, bytes: bytes))
      problems += found
      values[file.path] = value?.json
    }
    guard problems.isEmpty else { throw .broken(problems.sorted()) }
    for step in version..<conventions.format.current {
      values = conventions.format.migrations[step].map { $0(values) } ?? values
    }
    var migrated = FolderImage()
    for (file, bytes) in image.sorted where file.isJournal { migrated[file] = bytes }
    for (path, value) in values {
      if let file = WorkspaceFile(path: path) { migrated[file] = Rendering.bytes(of: file, value) }
    }
    return migrated
  }
}

extension FolderImage {
  /// What has to be written and taken away to come from another image to this one.
  fileprivate func changes(from old: FolderImage) -> FileChanges {
    var changes: FileChanges = [:]
    for path in Set(files.keys).union(old.files.keys) where files[path] != old.files[path] {
      if let file = WorkspaceFile(path: path) { changes[file] = .some(files[path]) }
    }
    return changes
  }
}

/// A copy of all files in the format they had.
private struct Backup {
  let disk: Disk
  let version: Int

  /// Relative to the workspace's folder.
  var folder: String { "\(WorkspaceFile.privateFolder)/backup/format-\(version)" }
  private static let mark = "\(WorkspaceFile.privateFolder)/migrating"

  /// The files as they were before a migration that was killed; nil where there was none.
  func interrupted() throws(SystemFailure) -> FolderImage? {
    guard let mark = try disk.contents(Self.mark), mark == Array("\(version)\n".utf8) else { return nil }
    return try FolderReader.read(disk.path(folder), on: disk.calls)
  }

  /// Copies the files, then sets the mark.
  func keep(_ image: FolderImage) throws(SystemFailure) {
    for (file, bytes) in image.sorted {
      let path = "\(folder)/\(file.path)"
      try disk.makeFolder(Disk.folder(of: path))
      try disk.replace(path, with: bytes)
    }
    try disk.replace(Self.mark, with: Array("\(version)\n".utf8))
  }

  func done() throws(SystemFailure) {
    try disk.calls.remove(disk.path(Self.mark))
    try disk.calls.synchronizeFolder(disk.path(WorkspaceFile.privateFolder))
  }
}
