import Rota

/// `rota/<week>.json`: who holds which seat in one ISO week, one assignment a line.
struct RotaFile: Hashable, Sendable {
  let week: ISOWeek
  let status: Rota.Status
  /// In the order of the file; sorted by seat when it is written.
  let assignments: [Assignment]
  /// In the order of the file; sorted by seat when it is written.
  let records: [Said]

  /// What is said of one seat.
  struct Said: Hashable, Sendable {
    let seat: SeatID
    let record: SeatRecord
  }

  static let shape = ObjectShape([
    .required("week", .text(.week), "The ISO week; the name of the file."),
    .required("status", Shape.choice(Rota.Status.self), "Whether people can rely on it."),
    .optional(
      "assignments", .list(ListShape(.object(assignment), identity: ["seat"])),
      "Who holds which seat, sorted by seat. A seat that is absent is a gap."),
    .optional(
      "records", .list(ListShape(.object(SeatRecord.element), identity: ["seat"])),
      "What is said of seats beside who holds them, sorted by seat."),
  ])

  private static let assignment = ObjectShape([
    .required("member", .id, "Who holds it."),
    .required("seat", .text(.seat), "duty/template/date/role, with /2 and so on where a shift has several alike."),
    .optional("pinned", .flag, "Whether the engine may not move it."),
  ])

  /// The members whose elements take one line each.
  static let oneLineLists: Set<String> = ["assignments", "records"]

  init(week: ISOWeek, status: Rota.Status, assignments: [Assignment], records: [Said]) {
    self.week = week
    self.status = status
    self.assignments = assignments
    self.records = records
  }

  init?(_ node: JSONNode) {
    guard let week = node["week"]?.text.flatMap({ ISOWeek($0) }), let status: Rota.Status = node.choice("status") else {
      return nil
    }
    let elements = node["assignments"]?.elements ?? []
    let assignments = elements.compactMap(Assignment.init)
    guard assignments.count == elements.count else { return nil }
    let notes = node["records"]?.elements ?? []
    let records = notes.compactMap(Said.init)
    guard records.count == notes.count else { return nil }
    self.init(week: week, status: status, assignments: assignments, records: records)
  }

  var json: JSON {
    .object(
      [
        "assignments": .array(assignments.sorted { $0.seat < $1.seat }.map(\.json)),
        "status": .string(status.rawValue), "week": .string(week.description),
      ], optional: ["records": records.isEmpty ? nil : .array(records.sorted { $0.seat < $1.seat }.map(\.json))])
  }
}

extension RotaFile.Said {
  fileprivate init?(_ node: JSONNode) {
    guard let seat = node["seat"]?.text.flatMap({ SeatID($0) }), let record = SeatRecord(node) else { return nil }
    self.init(seat: seat, record: record)
  }

  fileprivate var json: JSON {
    .object(record.members.merging(["seat": .string(seat.description)]) { _, last in last })
  }
}

extension Assignment {
  fileprivate init?(_ node: JSONNode) {
    guard let seat = node["seat"]?.text.flatMap({ SeatID($0) }), let member: MemberID = node.id("member") else {
      return nil
    }
    self.init(seat: seat, member: member, pinned: node["pinned"]?.flag ?? false)
  }

  fileprivate var json: JSON {
    .object(
      ["member": .string(member.text), "seat": .string(seat.description)], optional: ["pinned": pinned ? true : nil])
  }
}
