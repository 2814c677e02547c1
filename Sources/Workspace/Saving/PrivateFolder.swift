/// `.respite`: what belongs to this folder alone and is not shared. It tells clones apart, says how far the files have
/// followed the journals, and holds the lock and whatever is being written.
struct PrivateFolder {
  let disk: Disk

  static let lock = "\(WorkspaceFile.privateFolder)/lock"
  static let creating = "\(WorkspaceFile.privateFolder)/creating"
  private static let ignore = "\(WorkspaceFile.privateFolder)/.gitignore"
  private static let clone = "\(WorkspaceFile.privateFolder)/clone"
  private static let applied = "\(WorkspaceFile.privateFolder)/applied"
  private static let incoming = "\(WorkspaceFile.privateFolder)/incoming"
  private static let torn = "\(WorkspaceFile.privateFolder)/torn"

  /// Makes what every saving needs.
  func prepare() throws(SystemFailure) {
    try disk.makeFolder(Self.incoming)
    if try disk.contents(Self.ignore) == nil { try disk.replace(Self.ignore, with: Array("*\n".utf8)) }
  }

  /// What tells this folder's journals from those of other clones; made up the first time.
  func cloneName() throws(SystemFailure) -> String {
    if let name = try existingCloneName() { return name }
    let name = disk.calls.uniqueName()
    try disk.replace(Self.clone, with: Array("\(name)\n".utf8))
    return name
  }

  /// The clone's name, if it has one.
  func existingCloneName() throws(SystemFailure) -> String? {
    guard let bytes = try disk.contents(Self.clone) else { return nil }
    let name = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return TextShape.isID(name) && !name.utf8.contains(UInt8(ascii: "-")) ? name : nil
  }

  /// Up to which line the files have followed each journal written here: an id by path, an empty one for no line.
  func appliedLines() throws(SystemFailure) -> [String: String] {
    guard let bytes = try disk.contents(Self.applied) else { return [:] }
    let node = JSONReader.read(SourceText(file: Self.applied, bytes: bytes)).value
    let members = node?.members.compactMap { member in member.value.text.map { (member.key, $0) } } ?? []
    return Dictionary(members, uniquingKeysWith: { first, _ in first })
  }

  func setAppliedLines(_ lines: [String: String]) throws(SystemFailure) {
    try stageAppliedLines(lines)
    try setStagedLines()
  }

  /// Writes beside them what `setStagedLines` makes of them, so that a full disk shows before a change is saved.
  func stageAppliedLines(_ lines: [String: String]) throws(SystemFailure) {
    try disk.stage(Self.applied, JSONWriter.bytes(of: .object(lines.mapValues(JSON.string))))
  }

  func setStagedLines() throws(SystemFailure) { try disk.replaceByStaged(Self.applied) }

  /// Keeps what a journal's unfinished last line held; gives the path. The same bytes are kept once.
  func keepTorn(_ journal: JournalFile) throws(SystemFailure) -> String {
    let name = journal.path.dropFirst(WorkspaceFile.journalFolder.count + 1).dropLast(".jsonl".count)
    let path = "\(Self.torn)/\(name)-\(SHA256.hexadecimal(journal.torn).prefix(8))"
    try prepare()
    try disk.makeFolder(Self.torn)
    try disk.replace(path, with: journal.torn)
    return path
  }

  /// Where the new bytes of the file of that number wait.
  func incoming(_ number: Int) -> String { disk.path("\(Self.incoming)/\(number)") }
}
