/// The places that speak of something no file names. One thing that is missing is one problem, however many places miss
/// it.
struct UnknownNames {
  /// What it is that should have the name.
  enum Kind: Hashable {
    case member, duty, other
  }

  /// So many places are told one by one; what more of them miss the same is counted.
  private static let mostPlaces = 3

  private var found: [(kind: Kind, problem: FileProblem)] = []

  mutating func add(_ problem: FileProblem, _ kind: Kind) { found.append((kind, problem)) }

  func problems(_ names: KnownNames) -> [FileProblem] {
    var missing: Set<Kind> = []
    if names.members?.isEmpty == true { missing.insert(.member) }
    if names.templates.isEmpty, names.brokenDuties.isEmpty { missing.insert(.duty) }
    let groups = Dictionary(grouping: found) { Group($0.kind, $0.problem, isOne: missing.contains($0.kind)) }
    return groups.flatMap { group, places in
      Self.told(group, places.map(\.problem).sorted())
    }
  }

  /// What is told as one: all places that miss something of a kind of which there is nothing at all, or all that miss the
  /// same.
  private struct Group: Hashable {
    let kind: Kind
    let words: [String]

    init(_ kind: Kind, _ problem: FileProblem, isOne: Bool) {
      self.kind = kind
      words = isOne ? [] : [problem.found, problem.expected]
    }
  }

  private static func told(_ group: Group, _ places: [FileProblem]) -> [FileProblem] {
    if group.words.isEmpty, places.count > 1 {
      switch group.kind {
      case .member: return [absent(WorkspaceFile.membersFolder, "members", places.count)]
      case .duty: return [absent(WorkspaceFile.dutiesFolder, "duties", places.count)]
      case .other: break
      }
    }
    guard places.count > mostPlaces, let first = places.first else { return places }
    let more = "It is missed in \(places.count - 1) more places."
    return [
      FileProblem(
        file: first.file, line: first.line, column: first.column, found: first.found, expected: first.expected,
        advice: first.advice.isEmpty ? more : "\(first.advice) \(more)")
    ]
  }

  private static func absent(_ folder: String, _ what: String, _ places: Int) -> FileProblem {
    FileProblem(
      file: folder, line: 0, column: 0, found: "no file of any of the \(what)",
      expected: "those that other files speak of in \(places) places",
      advice: "Bring the folder back, from a backup or from git.")
  }
}
