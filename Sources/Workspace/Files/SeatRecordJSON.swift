import Rota

// What is said of a seat, as the week's file and the journal write it. Nothing in it has room for a reason.
extension SeatRecord {
  static let shape = ObjectShape(
    [
      .optional("ask", .object(askShape), "That its holder asks somebody to take it, or to swap."),
      .optional("letGo", Shape.ids, "Who has let it go, and is not given it again by a plan."),
      .optional("went", .object(wentShape), "How it went, where that was otherwise than planned."),
    ], dropped: Privacy.unasked)

  /// The same in a list, with the seat it speaks of.
  static let element = ObjectShape(
    [.required("seat", .text(.seat), "The seat it speaks of.")] + shape.fields, dropped: Privacy.unasked)

  private static let askShape = ObjectShape(
    [
      .required("member", .id, "Who holds the seat, and asks. It stands while they do."),
      .optional("swap", .object(swapShape), "What is wanted in return; without it, somebody is to take the seat."),
    ], dropped: Privacy.unasked)

  private static let swapShape = ObjectShape(
    [
      .required("member", .id, "Who holds the other seat, and has not said yes yet."),
      .required("seat", .text(.seat), "The other seat."),
    ], dropped: Privacy.unasked)

  private static let wentShape = ObjectShape(
    [
      .required("member", .id, "Who worked it."),
      .optional("longerMinutes", .number(Went.longer), "Minutes worked beyond the planned end."),
      .optional("calledOut", .flag, "Whether somebody on standby was called out."),
      .optional("missedRest", .flag, "Whether the rest around it was missed."),
    ], dropped: Privacy.unasked)

  init?(_ node: JSONNode) {
    self.init(letGo: node.ids("letGo").sorted())
    if let node = node["ask"] {
      guard let asked = Ask(node) else { return nil }
      ask = asked
    }
    if let node = node["went"] {
      guard let told = Went(node) else { return nil }
      went = told
    }
  }

  var json: JSON { .object(members) }

  var members: [String: JSON] {
    let members: [String: JSON?] = [
      "ask": ask?.json, "letGo": letGo.isEmpty ? nil : .ids(letGo), "went": went?.json,
    ]
    return members.compactMapValues(\.self)
  }
}

extension SeatRecord.Ask {
  fileprivate init?(_ node: JSONNode) {
    guard let member: MemberID = node.id("member") else { return nil }
    self.init(member: member)
    if let node = node["swap"] {
      guard let seat = node["seat"]?.text.flatMap({ SeatID($0) }), let other: MemberID = node.id("member") else {
        return nil
      }
      swap = SeatRecord.Swap(seat: seat, member: other)
    }
  }

  fileprivate var json: JSON {
    .object(
      ["member": .string(member.text)],
      optional: [
        "swap": swap.map { ["member": .string($0.member.text), "seat": .string($0.seat.description)] }
      ])
  }
}

extension SeatRecord.Went {
  fileprivate init?(_ node: JSONNode) {
    guard let member: MemberID = node.id("member") else { return nil }
    self.init(
      member: member, longerMinutes: node["longerMinutes"]?.integer ?? 0, calledOut: node["calledOut"]?.flag ?? false,
      missedRest: node["missedRest"]?.flag ?? false)
  }

  fileprivate var json: JSON {
    .object(
      ["member": .string(member.text)],
      optional: [
        "calledOut": calledOut ? true : nil, "longerMinutes": longerMinutes > 0 ? .integer(longerMinutes) : nil,
        "missedRest": missedRest ? true : nil,
      ])
  }
}
