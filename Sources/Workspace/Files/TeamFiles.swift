import Rota

/// What the files of a workspace say, each read by itself, with everything that is wrong in any of them.
struct TeamFiles: Sendable {
  private(set) var settings: FileRecord<TeamSettings>?
  private(set) var rules: FileRecord<[RuleID: RuleSetting]>?
  private(set) var members: [FileRecord<Member>] = []
  private(set) var duties: [FileRecord<Duty>] = []
  private(set) var calendars: [FileRecord<Calendar>] = []
  private(set) var leave: [FileRecord<Leave>] = []
  private(set) var rotas: [FileRecord<RotaFile>] = []
  /// Files that say nothing usable: what they would have named is not called unknown elsewhere.
  private(set) var broken: Set<WorkspaceFile> = []
  /// Files that hold what is never kept.
  private(set) var toRewrite: Set<WorkspaceFile> = []
  private(set) var problems: [FileProblem] = []
  private(set) var notes: [String] = []

  /// Reads every file but the journals.
  init(_ image: FolderImage, _ conventions: Conventions) {
    problems = image.problems
    broken = Set(image.problems.compactMap { WorkspaceFile(path: $0.file) })
    for (file, bytes) in image.sorted { read(file, SourceText(file: file.path, bytes: bytes), conventions) }
  }

  private mutating func read(_ file: WorkspaceFile, _ source: SourceText, _ conventions: Conventions) {
    switch file {
    case .team: settings = record(file, source, TeamFile.shape, TeamSettings.init)
    case .rules: rules = record(file, source, conventions.rulesShape, RulesFile.settings)
    case .member(let id):
      members += named(record(file, source, MemberFile.shape, Member.init), \.id.text, "id", id.text)
    case .duty(let id): duties += named(record(file, source, DutyFile.shape, Duty.init), \.id.text, "id", id.text)
    case .calendar(let id):
      calendars += named(record(file, source, CalendarFile.shape, Calendar.init), \.id.text, "id", id.text)
    case .leave(let key):
      let record = record(file, source, LeaveFile.shape, Leave.init)
      leave += named(
        named(record, \.member.text, "member", key.member.text).first, \.from.description, "from", key.from.description)
    case .rota(let week):
      rotas += named(record(file, source, RotaFile.shape, RotaFile.init), \.week.description, "week", week.description)
    case .journal: break
    }
  }

  private mutating func record<Value: Sendable>(
    _ file: WorkspaceFile, _ source: SourceText, _ shape: ObjectShape, _ read: (JSONNode) -> Value?
  ) -> FileRecord<Value>? {
    let (root, found) = JSONReader.read(source)
    problems += found
    guard let root else {
      broken.insert(file)
      return nil
    }
    var check = ShapeCheck(source)
    check.check(root, .object(shape))
    problems += check.problems
    notes += check.notes
    if check.hasDropped { toRewrite.insert(file) }
    guard found.isEmpty, check.problems.isEmpty else {
      broken.insert(file)
      return nil
    }
    guard let value = read(root) else {
      broken.insert(file)
      problems.append(source.problem(found: "a file that cannot be understood", expected: "what its schema says"))
      return nil
    }
    return FileRecord(value: value, source: source, root: root)
  }

  /// The record, if any. Where it calls itself otherwise than its file is called that is a problem, and which of the two
  /// is meant cannot be told.
  private mutating func named<Value>(
    _ record: FileRecord<Value>?, _ name: KeyPath<Value, String>, _ key: String, _ fileName: String
  ) -> [FileRecord<Value>] {
    guard let record else { return [] }
    let written = record.value[keyPath: name]
    if written == fileName { return [record] }
    problems.append(
      record.problem(
        .key(key), found: Words.quoted(written), expected: "\"\(fileName)\", as the file is called",
        advice: "Change one of the two."))
    if let file = WorkspaceFile(path: record.source.file) { broken.insert(file) }
    return []
  }

  /// The state the files make together, or nil where team.json says nothing usable.
  var state: TeamState? {
    guard let settings else { return nil }
    let team = Team(
      settings: settings.value, members: members.map(\.value), duties: duties.map(\.value),
      rules: rules?.value ?? [:], calendars: calendars.map(\.value), leave: leave.map(\.value))
    let weeks = Dictionary(rotas.map { ($0.value.week, $0.value.status) }, uniquingKeysWith: { first, _ in first })
    let records = Dictionary(
      rotas.flatMap(\.value.records).map { ($0.seat, $0.record) }, uniquingKeysWith: { first, _ in first })
    return TeamState(
      team: team, rota: Rota(assignments: rotas.flatMap(\.value.assignments), weeks: weeks, records: records))
  }
}
