import Dispatch
import Rota

/// What lies on the disk at one moment, and what an interrupted save has left to be done.
struct Snapshot: Sendable {
  let image: FolderImage
  /// The journals, which are read beside the other files: they grow for ever.
  private let parsed = Once<[JournalFile]>()
  /// The last lines of journals that the files have followed.
  private let applied: [String: String]
  /// What the names of this folder's own journals end with; nil where it has written none.
  private let ownEnding: String?

  init(_ disk: Disk) throws(SystemFailure) {
    image = try FolderReader.read(disk.root, on: disk.calls)
    DispatchQueue.global(qos: .userInitiated).async { [image, parsed] in _ = parsed.value { image.journals } }
    let folder = PrivateFolder(disk: disk)
    ownEnding = try folder.existingCloneName().map { "-\($0).jsonl" }
    applied = ownEnding == nil ? [:] : try folder.appliedLines()
  }

  var journals: [JournalFile] { parsed.value { image.journals } }

  /// The lines of this folder's own journals that its files have not followed yet, by journal.
  var unapplied: [(path: String, lines: [JournalLine])] {
    journals.filter { isOwn($0) && $0.problems.isEmpty }.compactMap { journal in
      let lines = applied[journal.path].map { journal.lines(after: $0) } ?? []
      return lines.isEmpty ? nil : (journal.path, lines)
    }
  }

  private func isOwn(_ journal: JournalFile) -> Bool { ownEnding.map(journal.path.hasEnding) ?? false }

  /// This folder's own journals whose last line was never finished.
  var torn: [JournalFile] { journals.filter { isOwn($0) && !$0.torn.isEmpty } }

  /// What to tell of journals that end in the middle of a line. Only who writes a journal may cut it, for the rest of
  /// somebody else's line may be on its way; and only when writing, for whoever reads writes nothing.
  var notes: [String] {
    journals.filter { !$0.torn.isEmpty }.map { journal in
      isOwn(journal)
        ? "\(journal.path): the last line is unfinished and does not count; the next change puts it aside."
        : "\(journal.path): the last line is unfinished, and left for whoever writes that journal."
    }
  }
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
