import Rota

/// The bytes of files as a state would have them: canonical, and with what older bytes say beyond respite's words.
struct Rendering {
  let conventions: Conventions

  /// What a file holds in a state, or nil where that state has no such file.
  func bytes(of file: WorkspaceFile, in state: TeamState, keeping old: [UInt8]?) -> [UInt8]? {
    guard let fresh = json(of: file, in: state), let shape = shape(of: file) else { return nil }
    var value = fresh
    if let old, let node = JSONReader.read(SourceText(file: file.path, bytes: old)).value {
      value = shape.keeping(fresh, from: node)
    }
    return Self.bytes(of: file, value)
  }

  /// Every file of a state.
  func files(of state: TeamState) -> [WorkspaceFile] {
    let team = state.team
    return [.team, .rules] + team.members.map { .member($0.id) } + team.duties.map { .duty($0.id) }
      + team.calendars.map { .calendar($0.id) } + team.leave.map { .leave($0.key) }
      + state.rota.weeks.keys.sorted().map { .rota($0) }
  }

  /// The canonical bytes of a file's value.
  static func bytes(of file: WorkspaceFile, _ value: JSON) -> [UInt8] {
    if case .rota = file { return JSONWriter.bytes(of: value, oneLineLists: RotaFile.oneLineLists) }
    return JSONWriter.bytes(of: value)
  }

  private func json(of file: WorkspaceFile, in state: TeamState) -> JSON? {
    switch file {
    case .team: state.team.settings.json.with(conventions.format)
    case .rules: JSON.object(["rules": RulesFile.json(state.team.rules)]).with(conventions.format)
    case .member(let id): state.team.member(id)?.json
    case .duty(let id): state.team.duties.first { $0.id == id }?.json
    case .calendar(let id): state.team.calendars.first { $0.id == id }?.json
    case .leave(let key): state.team.leave.first { $0.key == key }?.json
    case .rota(let week):
      state.rota.weeks[week].map { status in
        RotaFile(
          week: week, status: status, assignments: state.rota.assignments(in: week.days),
          records: state.rota.records.filter { week.days.contains($0.key.day) }.map(RotaFile.Said.init)
        ).json
      }
    case .journal: nil
    }
  }

  private func shape(of file: WorkspaceFile) -> Shape? {
    switch file {
    case .team: .object(TeamFile.shape)
    case .rules: .object(conventions.rulesShape)
    case .member: .object(MemberFile.shape)
    case .duty: .object(DutyFile.shape)
    case .calendar: .object(CalendarFile.shape)
    case .leave: .object(LeaveFile.shape)
    case .rota: .object(RotaFile.shape)
    case .journal: nil
    }
  }
}

extension JSON {
  fileprivate func with(_ format: Format) -> JSON {
    guard case .object(var members) = self else { return self }
    members["format"] = .integer(format.current)
    return .object(members)
  }
}
