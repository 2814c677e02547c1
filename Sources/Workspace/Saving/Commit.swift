import Rota

/// The system calls of one save, in the order that makes it all or nothing: see <doc:Saving>.
struct Commit {
  let disk: Disk
  let journals: [JournalFile]

  /// Saves a plan; gives the journals as they are then. Must be called under the lock.
  func save(_ plan: SavePlan) throws(WorkspaceError) -> [JournalFile] {
    let folder = PrivateFolder(disk: disk)
    let installation = Installation(plan.changes, on: disk)
    let (journal, file) = try disk.telling { () throws(SystemFailure) in
      try folder.prepare()
      let path = JournalFile.path(author: plan.line.change.author, clone: try folder.cloneName())
      let journal = journals.first { $0.path == path } ?? JournalFile(path, [])
      try mark(journal, folder)
      try installation.prepare()
      return try appending(plan.line(after: journal), to: journal)
    }
    // From here on the change is saved, and whatever fails is made good when the workspace is next read.
    do throws(SystemFailure) {
      try disk.calls.close(file)
      try installation.finish()
      try mark(journal, folder)
    } catch {
      throw .system("The change is saved, but \(error) It is finished when the workspace is next read.")
    }
    return journals.filter { $0.path != journal.path } + [journal]
  }

  /// Notes that the files have followed a journal up to its last line.
  private func mark(_ journal: JournalFile, _ folder: PrivateFolder) throws(SystemFailure) {
    var applied = try folder.appliedLines()
    guard applied[journal.path] != journal.last ?? "" else { return }
    applied[journal.path] = journal.last ?? ""
    try folder.setAppliedLines(applied)
  }

  /// The journal with one more line, and its file, still open. When this returns the change is saved; when it throws,
  /// it is not.
  private func appending(
    _ line: JournalLine, to journal: JournalFile
  ) throws(SystemFailure) -> (JournalFile, OpenFile) {
    let path = disk.path(journal.path)
    try disk.makeFolder(WorkspaceFile.journalFolder)
    let isNew = try disk.calls.kind(of: path) == nil
    var longer = journal
    let bytes = longer.append(line)
    let file = try disk.calls.open(path, .append)
    do throws(SystemFailure) {
      if isNew { try disk.calls.synchronizeFolder(disk.path(WorkspaceFile.journalFolder)) }
      try disk.calls.write(bytes, to: file)
      try disk.calls.synchronize(file)
    } catch {
      try takeBack(file, journal.length, after: error)
      throw error
    }
    return (longer, file)
  }

  private func cutBack(_ file: OpenFile, _ length: Int) throws(SystemFailure) {
    do throws(SystemFailure) {
      try disk.calls.cut(file, to: length)
      try disk.calls.synchronize(file)
    } catch {
      try disk.calls.close(file)
      throw error
    }
  }

  /// Cuts off what was written of a line, so that a change that was not saved does not appear later.
  private func takeBack(_ file: OpenFile, _ length: Int, after failure: SystemFailure) throws(SystemFailure) {
    do throws(SystemFailure) {
      try cutBack(file, length)
      try disk.calls.close(file)
    } catch {
      throw SystemFailure(
        failure.attempt, failure.path, "\(failure.reason); it is not known whether the change was saved")
    }
  }
}
