import Planning
import Rota

/// Six people and three weeks, with evening watches, a backup and material that not everybody takes: small enough for
/// thousands of changes.
enum Jetty {
  static let monday = Day(number: 20_829)
  static let span = DaySpan(from: monday, count: 21)

  static let state: TeamState = {
    let site = Site(id: "lis", name: "Lisbon", zone: "Europe/Lisbon")
    let settings = TeamSettings(
      name: "Jetty", zone: site.zone, sites: [site], topics: [Topic(id: "graphic", severity: .moderate)],
      horizon: TeamSettings.Horizon(from: monday, days: span.count))
    let members = ["ada", "ben", "cleo", "dan", "eva", "finn"].map { id in
      Member(
        id: MemberID(id), name: id.prefix(1).uppercased() + id.dropFirst(), site: "lis", skills: ["watch"],
        takes: id == "finn" ? [] : ["graphic"], workDays: Weekday.allCases)
    }
    let templates = [
      template("desk", .review, "reviewer", "09:00", "13:00", [.mon, .wed, .fri], topics: ["graphic"]),
      template("eve", .watch, "primary", "17:00", "23:00", Weekday.allCases),
      template("eveB", .watch, "backup", "17:00", "23:00", Weekday.allCases),
    ]
    let team = Team(
      settings: settings, members: members,
      duties: [Duty(id: "watch", name: "Watch", templates: templates)],
      rules: ["maxWatchShare": RuleSetting(level: .off)])
    return TeamState(team: team)
  }()

  private static func template(
    _ id: TemplateID, _ kind: ShiftTemplate.Kind, _ role: Role, _ start: String, _ end: String, _ days: [Weekday],
    topics: [TopicID] = []
  ) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: "\(id)", kind: kind, site: "lis", role: role, days: days, start: WallTime(start) ?? .midnight,
      end: WallTime(end) ?? .midnight, skills: ["watch"], topics: topics)
  }
}
