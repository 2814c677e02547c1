import Rota

extension Workspace {
  /// Paths of the files that are no longer as they were loaded, or that can be no file of a workspace; sorted.
  package func changedFiles(since loaded: LoadedWorkspace) throws(WorkspaceError) -> [String] {
    let image = try undisturbed().image
    let paths = Set(image.files.keys).union(loaded.image.files.keys)
    let changed = paths.filter { image.files[$0] != loaded.image.files[$0] }
    return changed.union(image.problems.map(\.file)).sorted { $0.precedes($1) }
  }

  /// Calls `tell`, from another thread, soon after anything in the folders changes, whoever changed it, for as long as
  /// the watch is kept.
  package func watch(_ tell: @escaping @Sendable () -> Void) -> FolderWatch {
    let disk = disk
    return FolderWatch(
      {
        let leave = disk.path(WorkspaceFile.leaveFolder)
        // A folder that cannot be listed is told of when the files are read.
        let members = ((try? disk.calls.entries(of: leave)) ?? []).filter { $0.kind == .folder }
        return [disk.root] + WorkspaceFile.folders.map(disk.path) + members.map { "\(leave)/\($0.name)" }
      }, tell)
  }
}

extension WorkspaceFile {
  /// The folders in which files of a workspace lie, but for those of each member's leave.
  fileprivate static let folders = [
    membersFolder, dutiesFolder, calendarFolder, leaveFolder, rotaFolder, journalFolder,
  ]
}
