import Rota

/// A file of a workspace, told by its place: where each kind of file lies is said here and nowhere else.
enum WorkspaceFile: Hashable, Sendable {
  case team
  case rules
  case member(MemberID)
  case duty(DutyID)
  case calendar(CalendarID)
  case leave(ChangeSet.LeaveKey)
  case rota(ISOWeek)
  /// A journal, by its name without the ending: `<author>-<clone>`.
  case journal(String)

  static let membersFolder = "members"
  static let dutiesFolder = "duties"
  static let calendarFolder = "calendar"
  static let leaveFolder = "leave"
  static let rotaFolder = "rota"
  static let journalFolder = "journal"
  /// What lies in a workspace's folder beside team.json.
  static let topLevel = [
    WorkspaceFile.rules.path, membersFolder, dutiesFolder, calendarFolder, leaveFolder, rotaFolder, journalFolder,
  ]
  /// What belongs to this folder alone, and is never shared.
  static let privateFolder = ".respite"

  /// Relative to the workspace's folder.
  var path: String {
    switch self {
    case .team: "team.json"
    case .rules: "rules.json"
    case .member(let id): "\(Self.membersFolder)/\(id).json"
    case .duty(let id): "\(Self.dutiesFolder)/\(id).json"
    case .calendar(let id): "\(Self.calendarFolder)/\(id).json"
    case .leave(let key): "\(Self.leaveFolder)/\(key.member)/\(key.from).json"
    case .rota(let week): "\(Self.rotaFolder)/\(week).json"
    case .journal(let name): "\(Self.journalFolder)/\(name).jsonl"
    }
  }

  /// The file at a path of a workspace, or nil where none can lie there.
  init?(path: String) {
    let parts = path.split(separator: "/" as Character, omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, let dot = last.lastIndex(of: ".") else { return nil }
    let (stem, ending) = (String(last[..<dot]), last[dot...])
    switch (parts.count, parts[0], ending) {
    case (1, "team.json", _): self = .team
    case (1, "rules.json", _): self = .rules
    case (2, Self.membersFolder, ".json") where TextShape.isID(stem): self = .member(MemberID(stem))
    case (2, Self.dutiesFolder, ".json") where TextShape.isID(stem): self = .duty(DutyID(stem))
    case (2, Self.calendarFolder, ".json") where TextShape.isID(stem): self = .calendar(CalendarID(stem))
    case (2, Self.journalFolder, ".jsonl") where Self.isJournalName(stem): self = .journal(stem)
    case (2, Self.rotaFolder, ".json"):
      guard let week = ISOWeek(stem) else { return nil }
      self = .rota(week)
    case (3, Self.leaveFolder, ".json") where TextShape.isID(parts[1]):
      guard let from = Day(stem) else { return nil }
      self = .leave(ChangeSet.LeaveKey(member: MemberID(parts[1]), from: from))
    default: return nil
    }
  }

  var isJournal: Bool {
    if case .journal = self { true } else { false }
  }

  /// What a file of a folder must be called, in words that follow "expected".
  static func names(in folder: String) -> String {
    switch folder {
    case membersFolder: "a name such as ines.json, after the member's id"
    case dutiesFolder: "a name such as incident-watch.json, after the duty's id"
    case calendarFolder: "a name such as holidays.json, after the calendar's id"
    case rotaFolder: "a name such as 2027-W02.json, after the week"
    case journalFolder: "a name such as ines-4f1c8a20.jsonl, after its author and the folder it was written in"
    default: "a name such as 2027-01-25.json, after the first date away"
    }
  }

  /// A journal is named after an author and a clone, and may be as long as both.
  private static func isJournalName(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "-")) && name.utf8.count <= 2 * TextShape.longestID
      && TextShape.isID(String(name.prefix(TextShape.longestID))) && name.utf8.allSatisfy(TextShape.belongsToID)
  }
}

extension WorkspaceFile: Comparable {
  static func < (left: WorkspaceFile, right: WorkspaceFile) -> Bool { left.path.precedes(right.path) }
}
