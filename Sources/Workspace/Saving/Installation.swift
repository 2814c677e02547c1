/// Puts new bytes into files in two steps: first all of them beside the workspace, where a full disk does no harm; then
/// each under its name, at one stroke.
struct Installation {
  let disk: Disk
  private let changes: [(file: WorkspaceFile, bytes: [UInt8]?)]

  init(_ changes: FileChanges, on disk: Disk) {
    self.disk = disk
    self.changes = changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Writes every new content to where it waits, and makes sure that each can be put in its place.
  func prepare() throws(SystemFailure) {
    let folder = PrivateFolder(disk: disk)
    for (number, change) in changes.enumerated() {
      let parent = Disk.folder(of: change.file.path)
      if let bytes = change.bytes {
        try disk.write(bytes, to: folder.incoming(number))
        if !parent.isEmpty { try disk.makeFolder(parent) }
      }
      try disk.calls.requireChangeable(disk.path(parent))
    }
  }

  /// Puts every file in its place, and takes away those that are to go; team.json when all others are sure to stay.
  func finish() throws(SystemFailure) {
    let others = changes.indices.filter { changes[$0].file != .team }
    try place(others)
    try place(changes.indices.filter { changes[$0].file == .team })
  }

  private func place(_ numbers: [Int]) throws(SystemFailure) {
    let folder = PrivateFolder(disk: disk)
    var folders: Set<String> = []
    for number in numbers {
      let path = changes[number].file.path
      let parent = Disk.folder(of: path)
      if changes[number].bytes != nil {
        try disk.calls.rename(folder.incoming(number), to: disk.path(path))
      } else {
        try disk.calls.remove(disk.path(path))
      }
      folders.insert(parent)
    }
    for folder in folders.sorted() { try disk.calls.synchronizeFolder(disk.path(folder)) }
  }
}
