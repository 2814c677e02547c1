import Rota

/// `calendar/<id>.json`: dates that differ from the ordinary.
enum CalendarFile {
  static let shape = ObjectShape([
    .required("id", .id, "Names the calendar, and the file."), .required("name", .name, "As people say it."),
    .optional(
      "holidays", .list(ListShape(.object(holiday), identity: ["date", "site"])), "Public holidays, each at one site."),
    .optional(
      "surges", .list(ListShape(.object(surge), identity: ["name", "from"])), "Dated stretches of extra work."),
  ])

  private static let holiday = ObjectShape([
    .required("site", .id, "The site that has it."), .required("date", .day, "The date."),
    .required("name", .name, "As people say it."),
  ])

  private static let surge = ObjectShape([
    .required("name", .name, "As people say it."), .required("from", .day, "The first date."),
    .required("to", .day, "The last date."), .required("templates", .ids, "The templates that exist because of it."),
  ])
}

extension Calendar {
  init?(_ node: JSONNode) {
    guard let id: CalendarID = node.id("id"), let name = node["name"]?.text else { return nil }
    self.init(
      id: id, name: name, holidays: node["holidays"]?.elements.compactMap(Holiday.init) ?? [],
      surges: node["surges"]?.elements.compactMap(Surge.init) ?? [])
  }

  var json: JSON {
    .object(
      ["id": .string(id.text), "name": .string(name)],
      optional: [
        "holidays": holidays.isEmpty ? nil : .array(holidays.map(\.json)),
        "surges": surges.isEmpty ? nil : .array(surges.map(\.json)),
      ])
  }
}

extension Calendar.Holiday {
  fileprivate init?(_ node: JSONNode) {
    guard let site: SiteID = node.id("site"), let date = node.day("date"), let name = node["name"]?.text else {
      return nil
    }
    self.init(site: site, date: date, name: name)
  }

  fileprivate var json: JSON { ["date": .day(date), "name": .string(name), "site": .string(site.text)] }
}

extension Calendar.Surge {
  fileprivate init?(_ node: JSONNode) {
    guard let name = node["name"]?.text, let from = node.day("from"), let to = node.day("to") else { return nil }
    self.init(name: name, from: from, to: to, templates: node.ids("templates"))
  }

  fileprivate var json: JSON {
    ["from": .day(from), "name": .string(name), "templates": .ids(templates), "to": .day(to)]
  }
}
