package import Rota

/// A folder of JSON files. A value naming the folder: everything it does touches the disk.
package struct Workspace: Sendable {
  let conventions: Conventions
  let disk: Disk
  let zones: ZoneSource
  let patience: Int

  /// The folder's path.
  package var root: String { disk.root }

  /// A workspace in the folder `root`. The rules are those rules.json may speak of; the rest is told apart for tests:
  /// whose system calls are made, where zones come from, which format is written, and how often a lock that is held is
  /// asked for again.
  package init(
    at root: String, rules: [RuleDefinition], calls: any FileSystem = SystemFiles(),
    zones: @escaping ZoneSource = { ZoneFiles.load($0) }, format: Format = .current, patience: Int? = nil
  ) {
    disk = Disk(root: root, calls: calls)
    conventions = Conventions(rules: rules, format: format)
    self.zones = zones
    self.patience = patience ?? Lock.patience
  }

  /// Whether there is a team.json.
  package var exists: Bool {
    do throws(SystemFailure) {
      return try disk.calls.kind(of: disk.path(WorkspaceFile.team.path)) != nil
    } catch {
      return false
    }
  }

  /// Reads every file, checks each and all together; finishes a committed but interrupted save first.
  package func load() throws(WorkspaceError) -> LoadedWorkspace {
    guard exists else { throw .missing(root) }
    let snapshot = try undisturbed()
    guard snapshot.isUnfinished || conventions.format.isOlder(snapshot.image) else {
      return try loaded(snapshot.image, snapshot.journals, snapshot.notes)
    }
    return try exclusively(holder: "somebody who reads it") { () throws(WorkspaceError) in try recovered() }
  }

  /// Reads everything while nobody writes.
  private func undisturbed() throws(WorkspaceError) -> Snapshot {
    guard let lock = try Lock.shared(disk, patience: patience) else {
      let snapshot = try disk.telling { () throws(SystemFailure) in try Snapshot(disk) }
      // Somebody may have begun to write meanwhile, for the first time in this folder.
      guard let lock = try Lock.shared(disk, patience: patience) else { return snapshot }
      return try lock.releasing { () throws(WorkspaceError) in try snapshotUnderLock() }
    }
    return try lock.releasing { () throws(WorkspaceError) in try snapshotUnderLock() }
  }

  private func snapshotUnderLock() throws(WorkspaceError) -> Snapshot {
    try disk.telling { () throws(SystemFailure) in try Snapshot(disk) }
  }

  private func recovered() throws(WorkspaceError) -> LoadedWorkspace {
    let snapshot = try snapshotUnderLock()
    let (recovered, recovery) = try Recovery(disk: disk, conventions: conventions).finish(snapshot)
    let (image, migration) = try migrated(recovered)
    return try loaded(image, image.journals, recovery + migration)
  }

  func loaded(
    _ image: FolderImage, _ journals: [JournalFile], _ notes: [String] = []
  ) throws(WorkspaceError) -> LoadedWorkspace {
    try LoadedWorkspace(image, journals: journals, conventions, zones: zones, notes: notes)
  }

  /// Does `work` under the lock.
  func exclusively<Result>(
    holder: String, _ work: () throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    try Lock.exclusive(disk, holder: holder, patience: patience).releasing(work)
  }
}
