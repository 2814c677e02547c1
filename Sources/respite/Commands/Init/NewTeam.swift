import PlannerUI
import Rota
import Workspace

/// A team as it begins: people, two duties that most such teams share, the rules as they are by themselves.
struct NewTeam {
  let name: String
  let zone: ZoneID
  let sites: [SiteArgument]
  let members: [MemberArgument]
  let today: Day

  /// What reviews look at until the team names its own topics. Everybody takes it: it is no distressing material.
  private static let topic = Topic(id: "launchReview", severity: .low)
  /// Below this, nobody can be spared: a watch would be one person's all the time.
  static let fewestWatchers = 2
  /// In characters; longer ones are slips of the paste.
  static let longestName = 100

  /// Whether something can be called so: there is something to read, not too much, and nothing that cannot be seen.
  static func isName(_ text: String) -> Bool {
    text.contains { !$0.isWhitespace } && text.count <= longestName && Workspace.takesName(text)
  }

  /// What a name has, in words that follow it.
  static let nameWords = "1 to \(longestName) characters, all of which can be seen"

  func state() throws(Complaint) -> TeamState {
    let sites = makeSites()
    var slugs = Slug()
    var people: [Member] = []
    for argument in members { people.append(try member(argument, among: sites, &slugs)) }
    var settings = TeamSettings(
      name: name, zone: zone, sites: sites, topics: [NewTeam.topic], leads: people.first.map { [$0.id] } ?? [])
    settings.horizon = TeamSettings.Horizon(from: settings.nextWeek(after: today), days: 28)
    return TeamState(team: Team(settings: settings, members: people, duties: duties(for: people, at: sites)))
  }

  private func makeSites() -> [Site] {
    var slugs = Slug()
    return sites.map { site in
      Site(id: SiteID(slugs.id(for: site.name, fallback: "site")), name: site.name, zone: site.zone ?? zone)
    }
  }

  private func member(
    _ argument: MemberArgument, among sites: [Site], _ slugs: inout Slug
  ) throws(Complaint) -> Member {
    guard let site = argument.site.map({ name in sites.first { $0.name == name || $0.id.text == name } }) ?? sites.first
    else {
      throw .usage(
        "\(argument.name) is said to be in \(argument.site ?? "no site"), which is none of the team's sites: "
          + "\(sites.map(\.name).joined(separator: ", ")). Add it with --site.")
    }
    return Member(
      id: MemberID(slugs.id(for: argument.name, fallback: "member")), name: argument.name, site: site.id,
      fullTimePercent: argument.fullTimePercent, skills: argument.skills, takes: [NewTeam.topic.id])
  }

  private func duties(for people: [Member], at sites: [Site]) -> [Duty] {
    var desk: [ShiftTemplate] = []
    var watch: [ShiftTemplate] = []
    for site in sites {
      let prefix = sites.count > 1 ? "\(site.id)-" : ""
      let here = people.filter { $0.site == site.id }
      if here.contains(where: { $0.skills.contains("desk") }) { desk += deskShifts(at: site, prefix) }
      if here.count(where: { $0.skills.contains("watch") }) >= NewTeam.fewestWatchers {
        watch += watchShifts(at: site, prefix)
      }
    }
    return [
      Duty(id: "ethics-review", name: "Ethics review", templates: desk),
      Duty(id: "incident-watch", name: "Incident watch", templates: watch),
    ].filter { !$0.templates.isEmpty }
  }

  private func deskShifts(at site: Site, _ prefix: String) -> [ShiftTemplate] {
    [
      shift("deskAm", "Ethics desk, morning", .review, "reviewer", NewTeam.workDays, 9 * 60 + 30, 13 * 60),
      shift("deskPm", "Ethics desk, afternoon", .review, "reviewer", NewTeam.workDays, 14 * 60, 17 * 60 + 30),
    ].map { $0.at(site, prefix, asking: "desk", topics: [NewTeam.topic.id]) }
  }

  /// Each watch with its backup: nobody is ever the only one who can be reached.
  private func watchShifts(at site: Site, _ prefix: String) -> [ShiftTemplate] {
    let weekend: [Weekday] = [.sat, .sun]
    return [
      shift("eve", "Evening watch", .standby, "primary", NewTeam.workDays, 17 * 60 + 30, 22 * 60),
      shift("eveB", "Evening watch, backup", .standby, "backup", NewTeam.workDays, 17 * 60 + 30, 22 * 60),
      shift("wkd", "Weekend watch", .standby, "primary", weekend, 10 * 60, 18 * 60),
      shift("wkdB", "Weekend watch, backup", .standby, "backup", weekend, 10 * 60, 18 * 60),
    ].map { $0.at(site, prefix, asking: "watch") }
  }

  /// A shift of no site yet, from `start` to `end` in minutes after midnight.
  private func shift(
    _ id: String, _ name: String, _ kind: ShiftTemplate.Kind, _ role: Role, _ days: [Weekday], _ start: Int, _ end: Int
  ) -> ShiftTemplate {
    ShiftTemplate(
      id: TemplateID(id), name: name, kind: kind, site: "", role: role, days: days, start: WallTime(wrapping: start),
      end: WallTime(wrapping: end))
  }

  private static let workDays: [Weekday] = [.mon, .tue, .wed, .thu, .fri]
}

extension ShiftTemplate {
  /// The same shift at a site, asking for a skill.
  fileprivate func at(_ site: Site, _ prefix: String, asking skill: Skill, topics: [TopicID] = []) -> ShiftTemplate {
    var template = self
    template.id = TemplateID(prefix + id.text)
    template.site = site.id
    template.skills = [skill]
    template.topics = topics
    return template
  }
}
