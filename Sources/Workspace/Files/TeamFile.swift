import Rota

/// `team.json`: what is true of the team as a whole.
enum TeamFile {
  static let shape = ObjectShape(
    [.required("format", .number(1...Format.largest), "The version of the files' format.")] + settings.fields)

  /// As `team.json` says it, without the format.
  static let settings = ObjectShape([
    .required("name", .name, "The team's name."),
    .required("zone", .zone, "The IANA zone the team speaks of when it says \"today\"."),
    .optional("firstDayOfWeek", Shape.choice(Weekday.self), "The day weeks are shown from."),
    .optional("weekend", .weekdays, "The days that count as weekend."),
    .required(
      "sites", .list(ListShape(.object(site), identity: ["id"])), "Places with a zone; members belong to one."),
    .optional("topics", .list(ListShape(.object(topic), identity: ["id"])), "Classes of material."),
    .optional("leads", .ids, "The members who lead."),
    .optional("horizon", .object(horizon), "The dates to plan when nobody says otherwise."),
  ])

  private static let site = ObjectShape([
    .required("id", .id, "Names the site."), .required("name", .name, "Its name, as people say it."),
    .required("zone", .zone, "Its IANA zone, such as Europe/Lisbon."),
  ])

  private static let topic = ObjectShape([
    .required("id", .id, "Names the topic."),
    .required("severity", Shape.choice(Severity.self), "How distressing its material is."),
  ])

  private static let horizon = ObjectShape([
    .required("from", .day, "The first date."), .required("days", .number(1...731), "How many dates."),
  ])
}

extension TeamSettings {
  init?(_ node: JSONNode) {
    guard let name = node["name"]?.text, let zone: ZoneID = node.id("zone") else { return nil }
    self.init(
      name: name, zone: zone, firstDayOfWeek: node.choice("firstDayOfWeek") ?? .mon,
      weekend: node.weekdays("weekend") ?? [.sat, .sun], sites: node["sites"]?.elements.compactMap(Site.init) ?? [],
      topics: node["topics"]?.elements.compactMap(Topic.init) ?? [], leads: node.ids("leads"),
      horizon: node["horizon"].flatMap(Horizon.init))
  }

  var json: JSON {
    .object(
      [
        "firstDayOfWeek": .string(firstDayOfWeek.rawValue), "leads": .ids(leads), "name": .string(name),
        "sites": .array(sites.map(\.json)), "topics": .array(topics.map(\.json)), "weekend": .weekdays(weekend),
        "zone": .string(zone.text),
      ],
      optional: ["horizon": horizon.map { ["days": .integer($0.days), "from": .day($0.from)] }])
  }
}

extension TeamSettings.Horizon {
  fileprivate init?(_ node: JSONNode) {
    guard let from = node.day("from"), let days = node["days"]?.integer else { return nil }
    self.init(from: from, days: days)
  }
}

extension Site {
  fileprivate init?(_ node: JSONNode) {
    guard let id: SiteID = node.id("id"), let name = node["name"]?.text, let zone: ZoneID = node.id("zone") else {
      return nil
    }
    self.init(id: id, name: name, zone: zone)
  }

  fileprivate var json: JSON { ["id": .string(id.text), "name": .string(name), "zone": .string(zone.text)] }
}

extension Topic {
  fileprivate init?(_ node: JSONNode) {
    guard let id: TopicID = node.id("id"), let severity: Severity = node.choice("severity") else { return nil }
    self.init(id: id, severity: severity)
  }

  fileprivate var json: JSON { ["id": .string(id.text), "severity": .string(severity.rawValue)] }
}
