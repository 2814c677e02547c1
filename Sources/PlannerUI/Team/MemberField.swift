import Planning
import Rota

/// What of a member can be set.
enum MemberField: CaseIterable, Hashable, Sendable {
  case name, site, zone, share, skills, takes, workDays, weekends, joined, left

  var label: String {
    switch self {
    case .name: "name"
    case .site: "site"
    case .zone: "zone"
    case .share: "share"
    case .skills: "skills"
    case .takes: "takes"
    case .workDays: "work days"
    case .weekends: "weekends"
    case .joined: "first day"
    case .left: "last day"
    }
  }

  func meaning(_ state: AppState) -> String {
    let sites = state.team.settings.sites.map(\.id.text)
    let skills = Wording.list(state.team.knownSkills.map(\.text))
    let topics = Wording.list(state.team.settings.topics.map(\.id.text))
    return switch self {
    case .name: "as people say it"
    case .site: "where they belong: \(Wording.list(sites))"
    case .zone: "where it is not the site's, such as Europe/Lisbon; empty for the site's"
    case .share: "of full time, 1 to 100 %"
    case .skills: "what they are trained for\(skills.isEmpty ? "" : ": \(skills)"), or a new word"
    case .takes: "what they say they take: \(topics); nobody asks why not more"
    case .workDays: "on which a shift may be given: mon-fri, or mon tue thu"
    case .weekends: "whether weekend shifts may be given: yes or no"
    case .joined: "first date with the team, such as \(state.moment.today), today; empty for long ago"
    case .left: "last date with the team; empty while they stay"
    }
  }

  /// What is there now, as it would be typed.
  func text(_ member: Member) -> String {
    switch self {
    case .name: member.name
    case .site: member.site.text
    case .zone: member.zone?.text ?? ""
    case .share: "\(member.fullTimePercent)"
    case .skills: member.skills.map(\.text).joined(separator: ", ")
    case .takes: member.takes.map(\.text).joined(separator: ", ")
    case .workDays: member.workDays.map(\.rawValue).joined(separator: " ")
    case .weekends: member.weekendsOffered ? "yes" : "no"
    case .joined: member.joined?.description ?? ""
    case .left: member.left?.description ?? ""
    }
  }

  /// What is there now, as it is said.
  func words(_ member: Member, _ team: Team) -> String {
    switch self {
    case .name: member.name
    case .site: team.site(member.site)?.name ?? member.site.text
    case .zone: member.zone.map { "\($0)" } ?? "the site's, \(team.zone(of: member))"
    case .share: "\(member.fullTimePercent) % of full time"
    case .skills: member.skills.isEmpty ? "none yet" : Wording.list(member.skills.map(\.text))
    case .takes: member.takes.isEmpty ? "nothing yet" : Wording.list(member.takes.map(\.text))
    case .workDays: Wording.recurrence(member.workDays)
    case .weekends: member.weekendsOffered ? "may be given" : "are free"
    case .joined: member.joined.map(Dates.day) ?? "before anything planned"
    case .left: member.left.map(Dates.day) ?? "stays"
    }
  }

  /// The member with what is typed in the place of this field.
  func reading(_ reader: FieldReader, _ member: Member, _ team: Team) -> Reading<Member> {
    func with<Value>(_ path: WritableKeyPath<Member, Value>, _ reading: Reading<Value>) -> Reading<Member> {
      reading.map { value in
        var member = member
        member[keyPath: path] = value
        return member
      }
    }
    switch self {
    case .name: return with(\.name, reader.name)
    case .site: return with(\.site, reader.site(of: team))
    case .zone: return with(\.zone, reader.zone)
    case .share: return with(\.fullTimePercent, reader.number(in: Member.shares))
    case .skills: return with(\.skills, reader.newIDs("skill"))
    case .takes: return with(\.takes, reader.ids("topic of the team", among: team.settings.topics.map(\.id)))
    case .workDays: return with(\.workDays, reader.weekdays)
    case .weekends: return with(\.weekendsOffered, reader.flag)
    case .joined: return with(\.joined, reader.day).checkingDates
    case .left: return with(\.left, reader.day).checkingDates
    }
  }
}

extension Reading<Member> {
  fileprivate var checkingDates: Reading<Member> {
    guard case .right(let member) = self, let joined = member.joined, let left = member.left, left < joined else {
      return self
    }
    return .wrong("The last day, \(Wording.date(left)), lies before the first, \(Wording.date(joined)).")
  }
}

extension FieldReader {
  fileprivate func site(of team: Team) -> Reading<SiteID> {
    let typed = text.lowercased()
    let sites = team.settings.sites
    guard let site = sites.first(where: { $0.id.text.lowercased() == typed || $0.name.lowercased() == typed }) else {
      return .wrong("“\(text)” is no site of the team: \(Wording.list(sites.map(\.id.text))).")
    }
    return .right(site.id)
  }

  /// Whether there is such a zone is for the files to say.
  fileprivate var zone: Reading<ZoneID?> {
    if text.isEmpty { return .right(nil) }
    guard text.contains("/") || text == "UTC", !text.contains(" ") else {
      return .wrong("A zone is named like Europe/Lisbon or America/Toronto.")
    }
    return .right(ZoneID(text))
  }
}

extension Team {
  /// What members are trained for or learn, and what shifts ask for.
  var knownSkills: [Skill] {
    let held = members.flatMap { $0.skills + $0.shadowsNeeded.keys }
    return Set(held + duties.flatMap(\.templates).flatMap(\.skills)).sorted()
  }
}
