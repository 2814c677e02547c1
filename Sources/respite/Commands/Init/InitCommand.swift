import ArgumentParser
import Planning
import Rota
import TerminalKit
import Workspace

/// Makes a new workspace.
struct InitCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "A new workspace for your own team.",
    discussion: discussion(
      """
      The team begins with an ethics desk on weekdays and, where two people or more can watch, an evening and a weekend \
      watch with a backup each. Everything is in small JSON files that you then make your own. A member is \
      NAME:SHARE:SKILLS:SITE, of which only the name must be said: the share is of full time, the usual skills are desk \
      and watch.
      """,
      examples: [
        ("respite init --name Lantern --zone Europe/Lisbon \\", ""),
        ("    --member \"Inês Carvalho\" --member Amara:80%:desk --member Linh:60%", ""),
        ("respite init --team ~/rota --name Harbour --zone Europe/Dublin \\", ""),
        ("    --site Dublin --site Toronto=America/Toronto \\", ""),
        ("    --member Aoife --member Meera:100%:desk,watch:Toronto", ""),
      ]))

  @Option(help: ArgumentHelp("What the team is called.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("The team's time zone, such as Europe/Lisbon.", valueName: "zone"))
  var zone: String

  @Option(
    help: ArgumentHelp("A site, and its zone where it is another: Toronto=America/Toronto.", valueName: "site"),
    transform: SiteArgument.read)
  var site: [SiteArgument] = []

  @Option(
    help: ArgumentHelp("A member: NAME[:SHARE[:SKILLS[:SITE]]].", valueName: "member"), transform: MemberArgument.read)
  var member: [MemberArgument]

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func validate() throws {
    guard NewTeam.isName(name) else {
      throw ValidationError("--name is “\(name)”; a team's name has \(NewTeam.nameWords).")
    }
    try expectDistinct(
      member.map(\.name), "--member", "Add a family name or an initial, so that people know who is meant.")
    try expectDistinct(site.map(\.name), "--site", "A site is named once.")
  }

  private func expectDistinct(_ names: [String], _ option: String, _ advice: String) throws {
    var known: Set<String> = []
    for name in names where !known.insert(name.folded).inserted {
      throw ValidationError("\(option) names “\(name)” twice. \(advice)")
    }
  }

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let home = ZoneID(zone)
    let (zones, missing) = desk.machine.zones(Set([home] + site.compactMap(\.zone)))
    if let unknown = missing.first {
      throw .usage("There is no time zone called “\(unknown)”. Zones are named like Europe/Lisbon or America/Toronto.")
    }
    let places = site.isEmpty ? [try defaultSite(home)] : site
    let team = NewTeam(name: name, zone: home, sites: places, members: member, today: desk.today(in: zones[home]))
    let state = try team.state()
    let workspace = desk.workspace(at: shared.team.map(desk.absolute) ?? desk.machine.folder)
    let loaded = try desk.telling(workspace) { () throws(WorkspaceError) in try workspace.create(state) }
    let span = loaded.state.team.settings.horizon?.span ?? DaySpan(from: team.today, count: 28)
    return Answer(
      InitReport(
        state: loaded.state, folder: workspace.root, span: span,
        seats: loaded.state.team.shifts(in: span, zones: loaded.zones).reduce(0) { $0 + $1.template.seats },
        hint: desk.hint(today: team.today)),
      saved: "The workspace was made in \(workspace.root)")
  }

  /// A site named after the zone's city.
  private func defaultSite(_ zone: ZoneID) throws(Complaint) -> SiteArgument {
    let city = zone.text.split(separator: "/").last.map { $0.split(separator: "_").joined(separator: " ") }
    guard let site = SiteArgument(argument: city ?? zone.text) else {
      throw .usage("Name the team's site: --site Lisbon")
    }
    return site
  }
}
