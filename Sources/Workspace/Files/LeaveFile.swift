import Rota

/// `leave/<member>/<from>.json`: dates a member is away, and never why.
enum LeaveFile {
  static let shape = ObjectShape(
    [
      .required("member", .id, "Whose leave it is; the name of the folder."),
      .required("from", .day, "First date away; the name of the file."),
      .required("to", .day, "Last date away, included."),
      .optional("startsAtNoon", .flag, "Whether the first date is worked until noon."),
      .optional("endsAtNoon", .flag, "Whether the last date is away only until noon."),
      .required("status", Shape.choice(Leave.Status.self), "How far it has come."),
      .optional("requested", .day, "When it was asked for."), .optional("decided", .day, "When it was decided."),
    ], dropped: Privacy.unasked)
}

extension Leave {
  init?(_ node: JSONNode) {
    guard let member: MemberID = node.id("member"), let from = node.day("from"), let to = node.day("to"),
      let status: Status = node.choice("status")
    else { return nil }
    self.init(
      member: member, from: from, to: to, startsAtNoon: node["startsAtNoon"]?.flag ?? false,
      endsAtNoon: node["endsAtNoon"]?.flag ?? false, status: status, requested: node.day("requested"),
      decided: node.day("decided"))
  }

  var json: JSON {
    .object(
      [
        "from": .day(from), "member": .string(member.text), "status": .string(status.rawValue), "to": .day(to),
      ],
      optional: [
        "decided": decided.map(JSON.day), "endsAtNoon": endsAtNoon ? true : nil, "requested": requested.map(JSON.day),
        "startsAtNoon": startsAtNoon ? true : nil,
      ])
  }
}
