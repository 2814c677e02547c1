import Rota

extension Validation {
  mutating func checkLeave() {
    let members = Dictionary(files.members.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    for record in files.leave { check(record, of: members[record.value.member]) }
    let valid = files.leave.filter {
      $0.value.status.binds && $0.value.halfDays.lowerBound < $0.value.halfDays.upperBound
    }
    let byMember = Dictionary(grouping: valid) { $0.value.member }
    for member in byMember.keys.sorted() { checkOverlaps(byMember[member] ?? []) }
  }

  private mutating func check(_ record: FileRecord<Leave>, of member: Member?) {
    let leave = record.value
    require(leave.member.text, in: names.members, as: .member, "a member with a file in members", record, "member")
    if leave.to < leave.from {
      report(
        record.problem("to", found: "\"\(leave.to)\"", expected: "\(leave.from) or later, the first date away"))
    } else if leave.from == leave.to, leave.startsAtNoon, leave.endsAtNoon {
      report(
        record.problem(
          "endsAtNoon", found: "leave that ends at the noon at which it starts", expected: "half a day or more",
          advice: "Leave one of startsAtNoon and endsAtNoon out."))
    }
    guard let member, leave.status.binds else { return }
    if let joined = member.joined, leave.from < joined {
      report(
        record.problem(
          "from", found: "\"\(leave.from)\"", expected: "\(joined) or later, when \(member.id) joins"))
    }
    if let left = member.left, leave.to > left {
      report(
        record.problem("to", found: "\"\(leave.to)\"", expected: "\(left) or earlier, when \(member.id) leaves"))
    }
  }

  private mutating func checkOverlaps(_ records: [FileRecord<Leave>]) {
    let sorted = records.sorted { $0.value.halfDays.lowerBound < $1.value.halfDays.lowerBound }
    guard var longest = sorted.first else { return }
    for record in sorted.dropFirst() {
      if record.value.halfDays.lowerBound < longest.value.halfDays.upperBound {
        report(
          record.problem(
            "from", found: "leave that overlaps with \(longest.source.file)", expected: "dates not yet away",
            advice: "Withdraw one of them, or make one of both."))
      }
      if record.value.halfDays.upperBound > longest.value.halfDays.upperBound { longest = record }
    }
  }
}

extension Leave {
  /// The half days away, counted from 1970-01-01, as a half-open range; empty where the dates are the wrong way round.
  fileprivate var halfDays: Range<Int> {
    let start = 2 * from.number + (startsAtNoon ? 1 : 0)
    return start..<max(start, 2 * to.number + (endsAtNoon ? 1 : 2))
  }
}

extension Leave.Status {
  /// Whether anything is asked of the dates still.
  fileprivate var binds: Bool { self == .requested || self == .approved }
}
