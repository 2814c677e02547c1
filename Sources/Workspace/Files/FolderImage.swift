/// The bytes of every file of a workspace at one moment, and whatever in its folders can be no file of one.
struct FolderImage: Sendable {
  /// By path relative to the workspace's folder.
  var files: [String: [UInt8]] = [:]
  var problems: [FileProblem] = []

  /// Paths and bytes in the order of paths.
  var sorted: [(file: WorkspaceFile, bytes: [UInt8])] {
    files.sorted { $0.key.precedes($1.key) }.compactMap { path, bytes in WorkspaceFile(path: path).map { ($0, bytes) } }
  }
}

extension FolderImage {
  /// Files whose names differ by capital letters alone: on some disks only one of them would be left. A journal's name is
  /// made up by respite, which sees to it.
  var lookalikes: [FileProblem] {
    let files = sorted.map(\.file).filter { !$0.isJournal }
    return Dictionary(grouping: files) { $0.path.lowercased() }.values.flatMap { alike in
      alike.dropFirst().map { file in
        FileProblem(
          file: file.path, line: 0, column: 0, found: "a name like that of \(alike[0].path)",
          expected: "names that differ by more than capital letters",
          advice: "Some disks take the two for one; give one of them another id.")
      }
    }
  }
}

/// Walks the folders of a workspace and reads what lies there. Links are not followed: they may lead anywhere.
struct FolderReader {
  private let root: String
  private let disk: any FileSystem
  private var image = FolderImage()

  static func read(_ root: String, on disk: any FileSystem) throws(SystemFailure) -> FolderImage {
    var reader = FolderReader(root: root, disk: disk)
    for file in [WorkspaceFile.team, .rules] {
      guard let kind = try disk.kind(of: root + "/" + file.path) else { continue }
      reader.read(file.path, kind)
    }
    for folder in [
      WorkspaceFile.membersFolder, WorkspaceFile.dutiesFolder, WorkspaceFile.calendarFolder, WorkspaceFile.rotaFolder,
    ] { try reader.walk(folder, ending: ".json") }
    try reader.walk(WorkspaceFile.journalFolder, ending: ".jsonl")
    try reader.walkLeave()
    return reader.image
  }

  private init(root: String, disk: any FileSystem) {
    self.root = root
    self.disk = disk
  }

  private mutating func walk(_ folder: String, ending: String) throws(SystemFailure) {
    for entry in try entries(of: folder) where entry.name.hasEnding(ending) {
      read("\(folder)/\(entry.name)", entry.kind)
    }
  }

  private mutating func walkLeave() throws(SystemFailure) {
    for entry in try entries(of: WorkspaceFile.leaveFolder) {
      let path = "\(WorkspaceFile.leaveFolder)/\(entry.name)"
      if entry.kind == .folder || entry.kind == .link {
        try walk(path, ending: ".json")
      } else if entry.name.hasEnding(".json") {
        problem(path, "a file", "a folder named after a member", "Leave lies in leave/MEMBER/FIRST-DATE.json.")
      }
    }
  }

  /// What a folder of the workspace holds, hidden things aside; nothing where there is no such folder.
  private mutating func entries(of folder: String) throws(SystemFailure) -> [FolderEntry] {
    switch try disk.kind(of: root + "/" + folder) {
    case nil: return []
    case .folder: break
    case .link:
      problem(folder, "a symbolic link", "a folder", "Links are not followed; put the folder itself here.")
      return []
    case .file, .other:
      problem(folder, "a file", "a folder")
      return []
    }
    do throws(SystemFailure) {
      return try disk.entries(of: root + "/" + folder).filter { $0.name.utf8.first != UInt8(ascii: ".") }
    } catch {
      problem(folder, "a folder that cannot be listed (\(error.reason))", "a folder that can be read", error.advice)
      return []
    }
  }

  private mutating func read(_ path: String, _ kind: FolderEntry.Kind) {
    switch kind {
    case .link: problem(path, "a symbolic link", "a file", "Links are not followed; put the file itself here.")
    case .folder: problem(path, "a folder", "a file")
    case .other: problem(path, "something that is no file", "a file")
    case .file:
      guard WorkspaceFile(path: path) != nil else { return misnamed(path) }
      do throws(SystemFailure) {
        image.files[path] = try disk.contents(of: root + "/" + path)
      } catch {
        problem(path, "a file that cannot be read (\(error.reason))", "a file that can be read", error.advice)
      }
    }
  }

  private mutating func misnamed(_ path: String) {
    let parts = path.split(separator: "/" as Character).map(String.init)
    if parts.count == 3, !TextShape.isID(parts[1]) {
      return problem(
        "\(parts[0])/\(parts[1])", "the folder name \(Words.quoted(parts[1]))", "the id of a member")
    }
    problem(path, "the file name \(Words.quoted(parts.last ?? path))", WorkspaceFile.names(in: parts[0]))
  }

  private mutating func problem(_ path: String, _ found: String, _ expected: String, _ advice: String = "") {
    image.problems.append(
      FileProblem(file: path, line: 0, column: 0, found: found, expected: expected, advice: advice))
  }
}

extension String {
  /// Whether the text ends so, with something before it.
  func hasEnding(_ ending: String) -> Bool {
    utf8.count > ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
