import Rota

/// What a save left undone when it was killed, worked out from what lies on the disk before anything is written: files
/// that lag behind a whole line of a journal are brought up to it, and the beginning of a line never was a save. Journals
/// of other clones are theirs, and left as they are.
struct Recovery {
  /// All files as they are once everything is finished.
  private(set) var image: FolderImage
  let journals: [JournalFile]
  /// What to tell whoever reads before anything is finished.
  let notes: [String]
  private let torn: [JournalFile]
  /// What the journals' lines make of the files, line by line, and by whose cause.
  private var replays: [(cause: String, changes: FileChanges)] = []
  /// The last line of each journal that is replayed, by path.
  private var followed: [String: String] = [:]

  init(_ snapshot: Snapshot, _ conventions: Conventions) throws(WorkspaceError) {
    image = snapshot.image
    journals = snapshot.journals
    notes = snapshot.notes
    torn = snapshot.torn
    for (path, lines) in snapshot.unapplied {
      for line in lines {
        let changes = try Replay(conventions: conventions).changes(line, on: image)
        for (file, bytes) in changes { image[file] = bytes }
        replays.append((line.change.cause, changes))
      }
      followed[path] = snapshot.journals.first { $0.path == path }?.last
    }
  }

  /// Whether the files lag behind the journals.
  var isBehind: Bool { !followed.isEmpty }

  /// What to tell when the files have been brought up to the journals.
  var finished: [String] { replays.map { "An interrupted save was finished: \($0.cause)." } }

  /// Brings the files up to the journals. Must be called under the lock.
  func finish(on disk: Disk) throws(SystemFailure) {
    guard isBehind else { return }
    let folder = PrivateFolder(disk: disk)
    try folder.prepare()
    for replay in replays {
      let installation = Installation(replay.changes, on: disk)
      try installation.prepare()
      try installation.finish()
    }
    try folder.setAppliedLines(try folder.appliedLines().merging(followed) { $1 })
  }

  /// Cuts off what was never saved, and keeps it aside; gives the journals as they are then, and what to tell. Must be
  /// called under the lock.
  func cutTorn(on disk: Disk) throws(SystemFailure) -> (journals: [JournalFile], notes: [String]) {
    var notes: [String] = []
    for journal in torn {
      let kept = try PrivateFolder(disk: disk).keepTorn(journal)
      try disk.with(disk.path(journal.path), .append) { file throws(SystemFailure) in
        try disk.calls.cut(file, to: journal.length)
        try disk.calls.synchronize(file)
      }
      notes.append(
        "\(journal.path): an unfinished last line was cut off, for it had not been saved; it is kept in \(kept).")
    }
    let cut = Set(torn.map(\.path))
    return (journals.map { cut.contains($0.path) ? $0.withoutTorn : $0 }, notes)
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
