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

  /// Whether there is no team.json, and yet so much else of a workspace that it must once have been there.
  package var lacksOnlyTeam: Bool {
    if exists { return false }
    do throws(SystemFailure) {
      // A workspace that is being made gets its team.json last.
      if try disk.calls.kind(of: disk.path(PrivateFolder.creating)) != nil { return false }
      var found = 0
      for path in WorkspaceFile.topLevel where try disk.calls.kind(of: disk.path(path)) != nil { found += 1 }
      return found > 1
    } catch {
      return false
    }
  }

  /// Whether the files take a text for the name of a team, a person or a duty.
  package static func takesName(_ text: String) -> Bool { TextShape.name.fault(in: text) == nil }

  /// Whether a path relative to a workspace's folder leads to what a workspace keeps there.
  package static func keeps(_ path: String) -> Bool {
    let first = path.split(separator: "/").first.map(String.init) ?? ""
    return (WorkspaceFile.topLevel + [WorkspaceFile.team.path, WorkspaceFile.privateFolder]).contains(first)
  }

  /// Reads every file, checks each and all together. A committed but interrupted save is finished once what it leads to
  /// has been found sound; beyond that reading writes nothing.
  package func load() throws(WorkspaceError) -> LoadedWorkspace {
    try requireTeam()
    let snapshot = try undisturbed()
    if conventions.format.isOlder(snapshot.image) {
      return try exclusively(holder: "somebody who reads it") { () throws(WorkspaceError) in try migrated() }
    }
    let recovery = try Recovery(snapshot, conventions)
    let loaded = try loaded(recovery.image, recovery.journals, recovery.notes)
    return recovery.isBehind ? try finishing(loaded) : loaded
  }

  /// Finishes an interrupted save on the disk. Where the disk will not have it, what was loaded is true all the same: the
  /// change is in the journal.
  private func finishing(_ loaded: LoadedWorkspace) throws(WorkspaceError) -> LoadedWorkspace {
    do throws(WorkspaceError) {
      return try exclusively(holder: "somebody who reads it") { () throws(WorkspaceError) in try recovered() }
    } catch {
      guard case .system(let sentence) = error else { throw error }
      return loaded.with(
        loaded.journals, noting: ["An interrupted save could not be finished: \(sentence) The next change finishes it."]
      )
    }
  }

  private func requireTeam() throws(WorkspaceError) {
    let kind = try disk.telling { () throws(SystemFailure) in
      try disk.calls.kind(of: disk.path(WorkspaceFile.team.path))
    }
    if kind != nil { return }
    guard lacksOnlyTeam else { throw .missing(root) }
    throw .broken([
      FileProblem(
        file: WorkspaceFile.team.path, line: 0, column: 0, found: "no such file",
        expected: "the team's name, zone and sites",
        advice: "The other files are still here: bring it back from a backup or from git.")
    ])
  }

  /// Reads everything while nobody writes.
  func undisturbed() throws(WorkspaceError) -> Snapshot {
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
    let recovery = try Recovery(try snapshotUnderLock(), conventions)
    let loaded = try loaded(recovery.image, recovery.journals, recovery.finished + recovery.notes)
    try disk.telling { () throws(SystemFailure) in try recovery.finish(on: disk) }
    return loaded
  }

  private func migrated() throws(WorkspaceError) -> LoadedWorkspace {
    let recovery = try Recovery(try snapshotUnderLock(), conventions)
    let (image, notes) = try migrated(recovery.image) { () throws(SystemFailure) in try recovery.finish(on: disk) }
    return try loaded(image, image.journals, recovery.finished + recovery.notes + notes)
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
