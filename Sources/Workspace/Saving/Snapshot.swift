import Rota

/// What lies on the disk at one moment, and what an interrupted save has left to be done.
struct Snapshot: Sendable {
  var image: FolderImage
  var journals: [JournalFile]
  /// The lines of this folder's own journals that its files have not followed yet, by journal.
  private(set) var unapplied: [(path: String, lines: [JournalLine])] = []

  init(_ disk: Disk) throws(SystemFailure) {
    image = try FolderReader.read(disk.root, on: disk.calls)
    journals = image.journals
    let folder = PrivateFolder(disk: disk)
    guard let clone = try folder.existingCloneName() else { return }
    let applied = try folder.appliedLines()
    for journal in journals where journal.path.hasEnding("-\(clone).jsonl") && journal.problems.isEmpty {
      guard let mark = applied[journal.path] else { continue }
      let lines = journal.lines(after: mark)
      if !lines.isEmpty { unapplied.append((journal.path, lines)) }
    }
  }

  /// Journals whose last line was never finished.
  var torn: [JournalFile] { journals.filter { $0.length < image.files[$0.path]?.count ?? 0 } }

  var isUnfinished: Bool { !unapplied.isEmpty || !torn.isEmpty }
}

extension JournalFile {
  /// The lines after the one of an id, all of them for an empty id; none where there is no such line, as after going
  /// back to an older version of all files.
  fileprivate func lines(after id: String) -> [JournalLine] {
    if id.isEmpty { return lines.map(\.line) }
    guard let place = lines.lastIndex(where: { $0.id == id }) else { return [] }
    return lines[(place + 1)...].map(\.line)
  }
}
