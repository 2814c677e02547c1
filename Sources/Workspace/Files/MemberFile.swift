import Rota

/// `members/<id>.json`: somebody who holds shifts.
enum MemberFile {
  static let shape = ObjectShape(
    [
      .required("id", .id, "Names the member, and the file."), .required("name", .name, "As people say it."),
      .required("site", .id, "The site of team.json the member belongs to."),
      .optional("zone", .zone, "The member's own IANA zone, where it differs from the site's."),
      .optional("fullTimePercent", .number(Member.shares), "Share of full time."),
      .optional("skills", .ids, "What the member is trained for."),
      .optional("takes", .ids, "The topics the member takes. What is absent tells nobody why."),
      .optional("workDays", .weekdays, "Weekdays on which a shift may be given."),
      .optional("weekendsOffered", .flag, "Whether shifts on the team's weekend days may be given."),
      .optional("joined", .day, "First day with the team."), .optional("left", .day, "Last day with the team."),
      .optional(
        "shadowsNeeded", .table(keys: .id, values: .number(0...99)),
        "Shadow shifts still needed before a skill counts, by skill."),
    ], dropped: Privacy.unasked)
}

extension Member {
  init?(_ node: JSONNode) {
    guard let id: MemberID = node.id("id"), let name = node["name"]?.text, let site: SiteID = node.id("site") else {
      return nil
    }
    self.init(
      id: id, name: name, site: site, zone: node.id("zone"), fullTimePercent: node["fullTimePercent"]?.integer ?? 100,
      skills: node.ids("skills"), takes: node.ids("takes"),
      workDays: node.weekdays("workDays") ?? [.mon, .tue, .wed, .thu, .fri],
      weekendsOffered: node["weekendsOffered"]?.flag ?? true, joined: node.day("joined"), left: node.day("left"),
      shadowsNeeded: Dictionary(
        node["shadowsNeeded"]?.members.compactMap { member in
          member.value.integer.map { (Skill(member.key), $0) }
        } ?? [], uniquingKeysWith: { first, _ in first }))
  }

  var json: JSON {
    let shadows = shadowsNeeded.map { ($0.key.text, JSON.integer($0.value)) }
    return .object(
      [
        "fullTimePercent": .integer(fullTimePercent), "id": .string(id.text), "name": .string(name),
        "site": .string(site.text), "skills": .ids(skills), "takes": .ids(takes), "workDays": .weekdays(workDays),
        "weekendsOffered": .bool(weekendsOffered),
      ],
      optional: [
        "joined": joined.map(JSON.day), "left": left.map(JSON.day), "zone": zone.map { .string($0.text) },
        "shadowsNeeded": shadows.isEmpty ? nil : .object(Dictionary(shadows, uniquingKeysWith: { first, _ in first })),
      ])
  }
}
