/// The bytes of every file of a workspace at one moment, and whatever in its folders can be no file of one.
struct FolderImage: Sendable {
  /// By path relative to the workspace's folder.
  var files: [String: [UInt8]] = [:]
  var problems: [FileProblem] = []

  /// Paths and bytes in the order of paths.
  var sorted: [(file: WorkspaceFile, bytes: [UInt8])] {
    files.compactMap { path, bytes in WorkspaceFile(path: path).map { ($0, bytes) } }.sorted { $0.file < $1.file }
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

/// Walks the folders of a workspace and reads what lies there. Links are not followed: they may lead anywhere. Nothing
/// that lies in one of its folders is passed over but what editors leave there, for it may be somebody's leave.
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
      WorkspaceFile.journalFolder,
    ] { try reader.walk(folder) }
    try reader.walkLeave()
    try reader.lookForSlips()
    return reader.image
  }

  private init(root: String, disk: any FileSystem) {
    self.root = root
    self.disk = disk
  }

  private mutating func walk(_ folder: String) throws(SystemFailure) {
    for entry in try entries(of: folder) { read("\(folder)/\(entry.name)", entry.kind) }
  }

  private mutating func walkLeave() throws(SystemFailure) {
    for entry in try entries(of: WorkspaceFile.leaveFolder) {
      let path = "\(WorkspaceFile.leaveFolder)/\(entry.name)"
      switch entry.kind {
      case .folder where !TextShape.isID(entry.name):
        problem(path, "the folder name \(Words.quoted(entry.name))", "the id of a member")
      case .folder, .link: try walk(path)
      case .file, .other:
        problem(
          path, Self.words(entry.kind), "a folder named after a member", "Leave lies in leave/MEMBER/FIRST-DATE.json.")
      }
    }
  }

  /// Whatever beside the files and folders of a workspace has the name of one but for capital letters.
  private mutating func lookForSlips() throws(SystemFailure) {
    let names = [WorkspaceFile.team.path] + WorkspaceFile.topLevel
    for entry in try disk.entries(of: root) where !names.contains(entry.name) {
      guard let meant = names.first(where: { $0 == entry.name.lowercased() }) else { continue }
      problem(entry.name, "the name \(Words.quoted(entry.name))", "\(meant), in small letters", Self.elsewhere)
    }
  }

  private static let elsewhere = "Rename it, or put it elsewhere if it is nothing of respite's."

  /// What editors and desktops leave beside files: hidden files, copies and locks.
  private static func isLeftByEditors(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasEnding(".bak") || name.hasEnding(".orig")
      || name.hasPrefix("#") && name.hasEnding("#")
  }

  private static func words(_ kind: FolderEntry.Kind) -> String {
    switch kind {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "something that is neither a file nor a folder"
    }
  }

  /// What a folder of the workspace holds, aside from what editors leave; nothing where there is no such folder.
  private mutating func entries(of folder: String) throws(SystemFailure) -> [FolderEntry] {
    guard let kind = try disk.kind(of: root + "/" + folder) else { return [] }
    guard kind == .folder else {
      let advice = kind == .link ? "Links are not followed; put the folder itself here." : ""
      problem(folder, Self.words(kind), "a folder", advice)
      return []
    }
    do throws(SystemFailure) {
      return try disk.entries(of: root + "/" + folder).filter { !Self.isLeftByEditors($0.name) }
    } catch {
      problem(folder, "a folder that cannot be listed (\(error.reason))", "a folder that can be read", error.advice)
      return []
    }
  }

  private mutating func read(_ path: String, _ kind: FolderEntry.Kind) {
    switch kind {
    case .link: problem(path, Self.words(kind), "a file", "Links are not followed; put the file itself here.")
    case .folder, .other: problem(path, Self.words(kind), "a file", Self.elsewhere)
    case .file:
      guard WorkspaceFile(path: path) != nil else {
        let parts = path.split(separator: "/" as Character).map(String.init)
        return problem(
          path, "the file name \(Words.quoted(parts.last ?? path))", WorkspaceFile.names(in: parts[0]), Self.elsewhere)
      }
      do throws(SystemFailure) {
        image.files[path] = try disk.contents(of: root + "/" + path)
      } catch {
        problem(path, "a file that cannot be read (\(error.reason))", "a file that can be read", error.advice)
      }
    }
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
