import Rota

/// Holds the files against each other: what one refers to, another must name.
struct Validation {
  let files: TeamFiles
  let names: KnownNames
  private(set) var problems: [FileProblem] = []
  private(set) var notes: [String] = []
  private var unknown = UnknownNames()

  /// Every problem and every harmless oddity. `missing` are the zones this machine has no file of.
  static func check(_ files: TeamFiles, missing: Set<ZoneID>) -> (problems: [FileProblem], notes: [String]) {
    var validation = Validation(files: files, names: KnownNames(files))
    validation.checkTeam()
    validation.checkZones(missing)
    for record in files.members { validation.check(record) }
    for record in files.duties { validation.check(record) }
    for record in files.calendars { validation.check(record) }
    validation.checkLeave()
    for record in files.rotas { validation.check(record) }
    return (validation.problems + validation.unknown.problems(validation.names), validation.notes)
  }

  private init(files: TeamFiles, names: KnownNames) {
    self.files = files
    self.names = names
  }

  mutating func report(_ problem: FileProblem) { problems.append(problem) }

  mutating func note(_ sentence: String) { notes.append(sentence) }

  mutating func reportUnknown(_ kind: UnknownNames.Kind, _ problem: FileProblem) { unknown.add(problem, kind) }

  /// Reports a name that nothing carries. `known` is nil where that cannot be told.
  mutating func require<Value>(
    _ name: String, in known: Set<String>?, as kind: UnknownNames.Kind = .other, _ expected: String,
    _ record: FileRecord<Value>, _ path: PathStep..., advice: String = ""
  ) {
    guard let known, !known.contains(name) else { return }
    let near = Suggestion.sentence(for: name, among: known)
    reportUnknown(
      kind, record.problem(path, found: Words.quoted(name), expected: expected, advice: near.isEmpty ? advice : near))
  }

  private mutating func checkTeam() {
    guard let team = files.settings else { return }
    for (index, lead) in team.value.leads.enumerated() {
      require(
        lead.text, in: names.members, as: .member, "a member with a file in members", team, "leads", .index(index))
    }
    guard let horizon = team.value.horizon, horizon.span.last > TextShape.lastDay else { return }
    let fitting = TextShape.lastDay - horizon.from + 1
    if fitting > 0 {
      report(
        team.problem(
          "horizon", "days", found: "\(horizon.days)",
          expected: "at most \(fitting), so that the last date is \(TextShape.lastDay) or earlier"))
    } else {
      report(
        team.problem(
          "horizon", "from", found: "\"\(horizon.from)\"", expected: "\(TextShape.lastDay) or earlier"))
    }
  }
}
