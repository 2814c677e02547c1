import Rota

/// What saving a change set writes, worked out before anything is written.
struct SavePlan {
  /// The line of the journal, whose place in it is not known yet.
  private(set) var line: JournalLine
  private(set) var changes: FileChanges = [:]

  /// The plan that leads from what was loaded to `state`.
  init(_ change: ChangeSet, _ kind: JournalEntry.Kind, to loaded: LoadedWorkspace, _ state: TeamState) {
    line = JournalLine(sequence: loaded.history.nextSequence, change: change, kind: kind, previous: nil)
    let rendering = Rendering(conventions: loaded.conventions)
    let touched = Set(change.steps.map(\.file))
    let originals = Self.originals(kind, loaded)
    for file in touched.union(loaded.toRewrite) {
      let old = loaded.image[file]
      var new = rendering.bytes(of: file, in: state, keeping: old)
      if let original = originals[file.path], original.replacedBy == old.map(SHA256.hexadecimal) {
        new = original.text.map { Array($0.utf8) }
        line.restored[file.path] = JournalLine.Restored(text: original.text)
      }
      guard new != old else { continue }
      changes[file] = .some(new)
      if !touched.contains(file) { line.rewritten.append(file.path) }
      // What must not be kept is not kept here either.
      if loaded.toRewrite.contains(file) { continue }
      if rendering.bytes(of: file, in: loaded.state, keeping: new) != old {
        line.originals[file.path] = JournalLine.Original(
          text: old.map { String(decoding: $0, as: UTF8.self) }, replacedBy: new.map(SHA256.hexadecimal))
      }
    }
    line.rewritten.sort { $0.precedes($1) }
  }

  /// What the change that is taken back now had noted of the files before it.
  private static func originals(
    _ kind: JournalEntry.Kind, _ loaded: LoadedWorkspace
  ) -> [String: JournalLine.Original] {
    guard case .undo(let id) = kind else { return [:] }
    return loaded.history.line(id)?.originals ?? [:]
  }

  /// The image after saving, but for the journal.
  func image(after image: FolderImage) -> FolderImage {
    var image = image
    for (file, bytes) in changes { image[file] = bytes }
    return image
  }

  /// The line as it stands at the end of a journal.
  func line(after journal: JournalFile) -> JournalLine {
    var line = line
    line.previous = journal.last
    return line
  }
}
