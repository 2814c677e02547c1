import Rota

// One step of a change set as the journal writes it: what it changes, by which id, and the records before and after;
// a side on which there is nothing is left out.
extension ChangeSet.Step {
  static let shape = Shape.variant(
    tag: "what",
    [
      stepCase("seat", .text(.seat), .object(ChangeSet.Holder.shape)),
      stepCase("record", .text(.seat), .object(SeatRecord.shape)),
      stepCase("week", .text(.week), Shape.choice(Rota.Status.self)),
      stepCase("team", .text(.choice(["team"])), .object(TeamFile.settings)),
      stepCase("member", .id, .object(MemberFile.shape)), stepCase("duty", .id, .object(DutyFile.shape)),
      stepCase("rule", .id, RulesFile.anySetting), stepCase("calendar", .id, .object(CalendarFile.shape)),
      stepCase("leave", .text(.free), .object(LeaveFile.shape)),
    ])

  private static func stepCase(_ what: String, _ id: Shape, _ record: Shape) -> Shape.Case {
    Shape.Case(
      name: what,
      shape: ObjectShape([
        .required("what", .text(.choice([what])), "What changes."), .required("id", id, "Which one."),
        .optional("before", record, "What was there; absent where nothing was."),
        .optional("after", record, "What is there since; absent where nothing is."),
      ]))
  }

  var json: JSON {
    switch self {
    case .assignment(let seat, let before, let after):
      Self.object("seat", seat.description, before?.json, after?.json)
    case .record(let seat, let before, let after):
      Self.object("record", seat.description, before?.json, after?.json)
    case .week(let week, let before, let after):
      Self.object("week", week.description, before.map { .string($0.rawValue) }, after.map { .string($0.rawValue) })
    case .settings(let before, let after): Self.object("team", "team", before.json, after.json)
    case .member(let id, let before, let after): Self.object("member", id.text, before?.json, after?.json)
    case .duty(let id, let before, let after): Self.object("duty", id.text, before?.json, after?.json)
    case .rule(let id, let before, let after): Self.object("rule", id.text, before?.json, after?.json)
    case .calendar(let id, let before, let after): Self.object("calendar", id.text, before?.json, after?.json)
    case .leave(let key, let before, let after):
      Self.object("leave", "\(key.member)/\(key.from)", before?.json, after?.json)
    }
  }

  private static func object(_ what: String, _ id: String, _ before: JSON?, _ after: JSON?) -> JSON {
    .object(["what": .string(what), "id": .string(id)], optional: ["before": before, "after": after])
  }

  /// The step, or nil where a record in it cannot be read.
  init?(_ node: JSONNode) {
    guard let id = node["id"]?.text else { return nil }
    switch node["what"]?.text {
    case "seat":
      guard let seat = SeatID(id), let sides = Sides(node, ChangeSet.Holder.init) else { return nil }
      self = .assignment(seat: seat, before: sides.before, after: sides.after)
    case "record":
      guard let seat = SeatID(id), let sides = Sides(node, SeatRecord.init) else { return nil }
      self = .record(seat, before: sides.before, after: sides.after)
    case "week":
      guard let week = ISOWeek(id), let sides = Sides(node, { $0.text.flatMap(Rota.Status.init) }) else { return nil }
      self = .week(week, before: sides.before, after: sides.after)
    case "team":
      guard let sides = Sides(node, TeamSettings.init), let before = sides.before, let after = sides.after else {
        return nil
      }
      self = .settings(before: before, after: after)
    default: self.init(record: node, id)
    }
  }

  private init?(record node: JSONNode, _ id: String) {
    switch node["what"]?.text {
    case "member":
      guard let sides = Sides(node, Member.init) else { return nil }
      self = .member(MemberID(id), before: sides.before, after: sides.after)
    case "duty":
      guard let sides = Sides(node, Duty.init) else { return nil }
      self = .duty(DutyID(id), before: sides.before, after: sides.after)
    case "rule":
      guard let sides = Sides(node, RuleSetting.init) else { return nil }
      self = .rule(RuleID(id), before: sides.before, after: sides.after)
    case "calendar":
      guard let sides = Sides(node, Calendar.init) else { return nil }
      self = .calendar(CalendarID(id), before: sides.before, after: sides.after)
    case "leave":
      guard case .leave(let key)? = WorkspaceFile(path: "\(WorkspaceFile.leaveFolder)/\(id).json"),
        let sides = Sides(node, Leave.init)
      else { return nil }
      self = .leave(key, before: sides.before, after: sides.after)
    default: return nil
    }
  }

  /// The records on both sides of a step.
  private struct Sides<Record> {
    let before: Record?
    let after: Record?

    /// Nil where a side is there and cannot be read.
    init?(_ node: JSONNode, _ read: (JSONNode) -> Record?) {
      let (written, since) = (node["before"], node["after"])
      before = written.flatMap(read)
      after = since.flatMap(read)
      if written != nil, before == nil { return nil }
      if since != nil, after == nil { return nil }
    }
  }
}

extension ChangeSet.Step {
  /// The file that holds what the step changes.
  var file: WorkspaceFile {
    switch self {
    case .assignment(let seat, _, _), .record(let seat, _, _): .rota(ISOWeek(of: seat.day))
    case .week(let week, _, _): .rota(week)
    case .settings: .team
    case .member(let id, let before, let after): .member((before ?? after)?.id ?? id)
    case .duty(let id, let before, let after): .duty((before ?? after)?.id ?? id)
    case .rule: .rules
    case .calendar(let id, let before, let after): .calendar((before ?? after)?.id ?? id)
    case .leave(let key, let before, let after): .leave((before ?? after)?.key ?? key)
    }
  }
}

extension ChangeSet.Holder {
  static let shape = ObjectShape([
    .required("member", .id, "Who holds it."), .optional("pinned", .flag, "Whether the engine may not move it."),
  ])

  fileprivate init?(_ node: JSONNode) {
    guard let member: MemberID = node.id("member") else { return nil }
    self.init(member: member, pinned: node["pinned"]?.flag ?? false)
  }

  fileprivate var json: JSON { .object(["member": .string(member.text)], optional: ["pinned": pinned ? true : nil]) }
}
