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
      let journal = try ownJournal(of: plan.line.change.author, folder)
      try mark(journal, folder)
      try installation.prepare()
      var longer = journal
      let bytes = longer.append(plan.line(after: journal))
      try folder.stageAppliedLines(try folder.appliedLines().merging([longer.path: longer.last ?? ""]) { $1 })
      return (longer, try appending(bytes, to: journal))
    }
    // From here on the change is saved, and whatever fails is made good when the workspace is next read.
    do throws(SystemFailure) {
      try disk.calls.close(file)
      try installation.finish()
      try folder.setStagedLines()
    } catch {
      throw .system("The change is saved, but \(error) It is finished when the workspace is next read.")
    }
    return journals.filter { $0.path != journal.path } + [journal]
  }

  /// The journal an author writes in this folder. Names that differ by capital letters alone are one file on some disks,
  /// and so they are one here.
  private func ownJournal(of author: String, _ folder: PrivateFolder) throws(SystemFailure) -> JournalFile {
    let path = JournalFile.path(author: author, clone: try folder.cloneName())
    return journals.first { $0.path == path } ?? journals.first { $0.path.lowercased() == path.lowercased() }
      ?? JournalFile(path, [])
  }

  /// Notes that the files have followed a journal up to its last line.
  private func mark(_ journal: JournalFile, _ folder: PrivateFolder) throws(SystemFailure) {
    var applied = try folder.appliedLines()
    guard applied[journal.path] != journal.last ?? "" else { return }
    applied[journal.path] = journal.last ?? ""
    try folder.setAppliedLines(applied)
  }

  /// A journal's file, still open, with one more line in it. When this returns the change is saved; when it throws, it is
  /// not.
  private func appending(_ bytes: [UInt8], to journal: JournalFile) throws(SystemFailure) -> OpenFile {
    let path = disk.path(journal.path)
    try disk.makeFolder(WorkspaceFile.journalFolder)
    let isNew = try disk.calls.kind(of: path) == nil
    let file = try disk.calls.open(path, .append)
    do throws(SystemFailure) {
      if isNew { try disk.calls.synchronizeFolder(disk.path(WorkspaceFile.journalFolder)) }
      try disk.calls.write(bytes, to: file)
      try disk.calls.synchronize(file)
    } catch {
      try takeBack(file, journal.length, after: error)
      throw error
    }
    return file
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
