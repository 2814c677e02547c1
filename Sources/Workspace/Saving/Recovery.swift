import Rota

/// Finishes what a save left undone when it was killed: a torn last line of a journal never was a save and is cut off;
/// files that lag behind a whole line are brought up to it. Journals of other clones are theirs, and left as they are.
struct Recovery {
  let disk: Disk
  let conventions: Conventions

  /// The image after finishing, and what to tell of it. Must be called under the lock.
  func finish(_ snapshot: Snapshot) throws(WorkspaceError) -> (image: FolderImage, notes: [String]) {
    var image = snapshot.image
    var notes = snapshot.notes
    for journal in snapshot.torn {
      try disk.telling { () throws(SystemFailure) in try cut(journal) }
      image.files[journal.path] = image.files[journal.path].map { Array($0.prefix(journal.length)) }
      notes.append("\(journal.path): an unfinished last line was cut off; what it held had not been saved.")
    }
    for (path, lines) in snapshot.unapplied {
      for line in lines {
        let changes = try Replay(conventions: conventions).changes(line, on: image)
        try disk.telling { () throws(SystemFailure) in try install(changes) }
        for (file, bytes) in changes { image[file] = bytes }
        notes.append("An interrupted save was finished: \(line.change.cause).")
      }
      try disk.telling { () throws(SystemFailure) in try setApplied(path, snapshot) }
    }
    return (image, notes)
  }

  private func cut(_ journal: JournalFile) throws(SystemFailure) {
    try disk.with(disk.path(journal.path), .append) { file throws(SystemFailure) in
      try disk.calls.cut(file, to: journal.length)
      try disk.calls.synchronize(file)
    }
  }

  private func install(_ changes: FileChanges) throws(SystemFailure) {
    let folder = PrivateFolder(disk: disk)
    try folder.prepare()
    let installation = Installation(changes, on: disk)
    try installation.prepare()
    try installation.finish()
  }

  private func setApplied(_ path: String, _ snapshot: Snapshot) throws(SystemFailure) {
    let folder = PrivateFolder(disk: disk)
    var applied = try folder.appliedLines()
    applied[path] = snapshot.journals.first { $0.path == path }?.last
    try folder.setAppliedLines(applied)
  }
}

/// Computes what a journal's line makes of files, each of which is as it was before the line or as it is after it.
struct Replay {
  let conventions: Conventions

  func changes(_ line: JournalLine, on image: FolderImage) throws(WorkspaceError) -> FileChanges {
    let files = TeamFiles(image, conventions)
    let touched = Set(line.change.steps.map(\.file)).union(line.rewritten.compactMap { WorkspaceFile(path: $0) })
    guard touched.isDisjoint(with: files.broken), let before = files.state else {
      throw .broken(files.problems.sorted())
    }
    let state = Self.applying(line.change.steps, to: before)
    var changes: FileChanges = [:]
    for file in touched {
      let old = image[file]
      let restored = line.restored[file.path].map { $0.text.map { Array($0.utf8) } }
      let new = restored ?? Rendering(conventions: conventions).bytes(of: file, in: state, keeping: old)
      if new != old { changes[file] = .some(new) }
    }
    return changes
  }

  /// The state after those of the steps that still have to be taken. A step that does not fit has been taken already,
  /// for files change at one stroke; or somebody has changed the file by hand since, and theirs is the last word.
  private static func applying(_ steps: [ChangeSet.Step], to state: TeamState) -> TeamState {
    steps.reduce(state) { state, step in
      do throws(ChangeError) { return try state.applying([step]) } catch { return state }
    }
  }
}
