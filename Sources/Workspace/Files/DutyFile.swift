import Rota

/// `duties/<id>.json`: a kind of coverage with its recurring windows.
enum DutyFile {
  static let shape = ObjectShape([
    .required("id", .id, "Names the duty, and the file."), .required("name", .name, "As people say it."),
    .required("templates", .list(ListShape(.object(template), identity: ["id"])), "Its recurring windows."),
    .optional("continuousCover", .ids, "Templates of this duty that together promise cover without holes."),
  ])

  private static let template = ObjectShape([
    .required("id", .id, "Names the template within its duty."), .required("name", .name, "As people say it."),
    .required("kind", Shape.choice(ShiftTemplate.Kind.self), "What holding it asks of a person."),
    .required("site", .id, "The site whose members hold it, and whose clock it follows."),
    .required("role", .id, "primary, backup, reviewer, shadow, or the team's own."),
    .optional("seats", .number(ShiftTemplate.seatCounts), "How many hold it at once."),
    .required(
      "days", .set(of: .choice(Weekday.allCases.map(\.rawValue)), atLeast: 1), "Weekdays on which it starts."),
    .required("start", .text(.time(0...1439)), "On the site's clock."),
    .required("end", .text(.time(1...2879)), "On the site's clock; past 24:00 on the following date."),
    .optional("skills", .ids, "What a holder must be trained for, all of it."),
    .optional("topics", .ids, "The topics a holder looks at."),
    .optional("from", .day, "The first date on which it applies."),
    .optional("to", .day, "The last date on which it applies."),
    .optional("responseMinutes", .number(0...1440), "For standby: how soon a holder must respond."),
  ])
}

extension Duty {
  init?(_ node: JSONNode) {
    guard let id: DutyID = node.id("id"), let name = node["name"]?.text, let list = node["templates"]?.elements else {
      return nil
    }
    let templates = list.compactMap(ShiftTemplate.init)
    guard templates.count == list.count else { return nil }
    self.init(id: id, name: name, templates: templates, continuousCover: node.ids("continuousCover"))
  }

  var json: JSON {
    .object(
      ["id": .string(id.text), "name": .string(name), "templates": .array(templates.map(\.json))],
      optional: ["continuousCover": continuousCover.isEmpty ? nil : .ids(continuousCover)])
  }
}

extension ShiftTemplate {
  fileprivate init?(_ node: JSONNode) {
    guard let id: TemplateID = node.id("id"), let name = node["name"]?.text, let kind: Kind = node.choice("kind"),
      let site: SiteID = node.id("site"), let role: Role = node.id("role"), let days = node.weekdays("days"),
      let start = node.time("start"), let end = node.time("end")
    else { return nil }
    self.init(
      id: id, name: name, kind: kind, site: site, role: role, seats: node["seats"]?.integer ?? 1, days: days,
      start: start, end: end, skills: node.ids("skills"), topics: node.ids("topics"), from: node.day("from"),
      to: node.day("to"), responseMinutes: node["responseMinutes"]?.integer)
  }

  fileprivate var json: JSON {
    .object(
      [
        "days": .weekdays(days), "end": .string(end.description), "id": .string(id.text),
        "kind": .string(kind.rawValue), "name": .string(name), "role": .string(role.text), "seats": .integer(seats),
        "site": .string(site.text), "skills": .ids(skills), "start": .string(start.description),
        "topics": .ids(topics),
      ],
      optional: [
        "from": from.map(JSON.day), "to": to.map(JSON.day), "responseMinutes": responseMinutes.map(JSON.integer),
      ])
  }
}
