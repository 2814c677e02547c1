import Rota

extension Validation {
  mutating func check(_ record: FileRecord<RotaFile>) {
    let rota = record.value
    let days = rota.week.days
    var holders: [ShiftHolder: Int] = [:]
    var outdated = 0
    for (index, assignment) in rota.assignments.enumerated() {
      let seat = assignment.seat
      if !days.contains(seat.day) { reportElsewhere(seat, record, "assignments", index) }
      require(
        assignment.member.text, in: names.members, as: .member, "a member with a file in members", record,
        "assignments",
        .index(index), "member", advice: "Somebody who has left keeps a file, with the date in \"left\".")
      if !isOffered(seat, record, "assignments", index) { outdated += 1 }
      let holder = ShiftHolder(seat: seat, member: assignment.member)
      if let first = holders.updateValue(index, forKey: holder) {
        let line = record.line("assignments", .index(first))
        report(
          record.problem(
            "assignments", .index(index), "member", found: "\"\(assignment.member)\" twice in one shift",
            expected: "somebody else", advice: "Line \(line) has them in it already."))
      }
    }
    checkRecords(record)
    if outdated > 0 {
      note(
        "\(record.source.file): \(Words.count(outdated, "assignment")) to seats that the templates no longer have; "
          + "what was is kept, and not planned.")
    }
  }

  private mutating func checkRecords(_ record: FileRecord<RotaFile>) {
    for (index, said) in record.value.records.enumerated() {
      let seat = said.seat
      if !record.value.week.days.contains(seat.day) { reportElsewhere(seat, record, "records", index) }
      _ = isOffered(seat, record, "records", index)
      let known = "a member with a file in members"
      if let ask = said.record.ask {
        require(
          ask.member.text, in: names.members, as: .member, known, record, "records", .index(index), "ask", "member")
        if let swap = ask.swap {
          require(
            swap.member.text, in: names.members, as: .member, known, record, "records", .index(index), "ask", "swap",
            "member")
        }
      }
      for (place, member) in said.record.letGo.enumerated() {
        require(
          member.text, in: names.members, as: .member, known, record, "records", .index(index), "letGo", .index(place))
      }
      if let went = said.record.went {
        require(
          went.member.text, in: names.members, as: .member, known, record, "records", .index(index), "went", "member")
      }
    }
  }

  private mutating func reportElsewhere(
    _ seat: SeatID, _ record: FileRecord<RotaFile>, _ list: PathStep, _ index: Int
  ) {
    let days = record.value.week.days
    report(
      record.problem(
        list, .index(index), "seat", found: "a seat on \(seat.day)",
        expected: "a date from \(days.start) to \(days.last), the days of \(record.value.week)",
        advice: "Move the line to rota/\(ISOWeek(of: seat.day)).json."))
  }

  private struct ShiftHolder: Hashable {
    let duty: DutyID
    let template: TemplateID
    let day: Day
    let member: MemberID

    init(seat: SeatID, member: MemberID) {
      (duty, template, day) = (seat.duty, seat.template, seat.day)
      self.member = member
    }
  }

  /// Whether the templates have the seat. A duty, template or role that never was is reported; a date or a seat the
  /// template once had is history, and stays.
  private mutating func isOffered(_ seat: SeatID, _ record: FileRecord<RotaFile>, _ list: PathStep, _ index: Int)
    -> Bool
  {
    if names.brokenDuties.contains(seat.duty) || !names.listsDuties { return true }
    guard let templates = names.templates[seat.duty] else {
      unknown(
        seat.duty.text, "a duty with a file in duties", names.templates.keys.map(\.text), record, list, index)
      return true
    }
    guard let template = templates[seat.template] else {
      unknown(seat.template.text, "a template of \(seat.duty)", templates.keys.map(\.text), record, list, index)
      return true
    }
    guard template.role == seat.role else {
      unknown(
        seat.role.text, "\"\(template.role)\", the role of \(seat.duty)/\(seat.template)", [template.role.text], record,
        list, index)
      return true
    }
    return seat.index <= template.seats && template.occurs(on: seat.day)
  }

  private mutating func unknown(
    _ part: String, _ expected: String, _ known: [String], _ record: FileRecord<RotaFile>,
    _ list: PathStep, _ index: Int
  ) {
    let near = Suggestion.sentence(for: part, among: known)
    reportUnknown(
      .duty,
      record.problem(
        list, .index(index), "seat", found: Words.quoted(part), expected: expected,
        advice: near.isEmpty ? "What is no longer done gets a last date in its duty's file, and stays there." : near))
  }
}
