import Planning
import Rota

/// A small team at one site and its rota: what rules on cover, and whole judgements, are tried with.
struct Crew {
  var members: [Member]
  var templates: [ShiftTemplate] = []
  var continuousCover: [TemplateID] = []
  var rules: [RuleID: RuleSetting] = [:]
  var leave: [Leave] = []
  var topics: [Topic] = []
  var rota = Rota()
  var sites = [Site(id: "ber", name: "Berlin", zone: Zone.berlin.id)]
  var span: DaySpan

  /// `count` people who can take anything at any time, from Monday 11 January 2027 for `days` days.
  init(_ count: Int, days: Int = 28, from: String = "2027-01-11") {
    let names = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gia", "Hugo"]
    members = names.prefix(count).map {
      Member(
        id: MemberID($0.lowercased()), name: $0, site: "ber", skills: ["watch"], workDays: Weekday.allCases,
        weekendsOffered: true)
    }
    span = DaySpan(from: Day(iso: from), count: days)
  }

  static func watch(
    _ id: TemplateID, _ start: String, _ end: String, on days: [Weekday] = Weekday.allCases,
    kind: ShiftTemplate.Kind = .watch, role: Role = "primary", seats: Int = 1, from: String? = nil, to: String? = nil
  ) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: "\(id.text.capitalised) watch", kind: kind, site: "ber", role: role, seats: seats, days: days,
      start: WallTime(clock: start), end: WallTime(clock: end), skills: ["watch"], from: from.map { Day(iso: $0) },
      to: to.map { Day(iso: $0) })
  }

  func asking(_ templates: ShiftTemplate...) -> Crew {
    var crew = self
    crew.templates += templates
    return crew
  }

  /// Puts somebody into the first seat of a template on a date, inside the span or not.
  func holding(_ template: TemplateID, on day: Day, _ member: MemberID) -> Crew {
    var crew = self
    for shift in team.shifts(in: DaySpan(from: day, count: 1), zones: .fixtures) where shift.template.id == template {
      crew.rota.assign(Assignment(seat: shift.seats[0], member: member))
    }
    return crew
  }

  /// Fills every seat for which `holder` names somebody.
  func filling(_ holder: (SeatID) -> String?) -> Crew {
    var crew = self
    for seat in team.shifts(in: span, zones: .fixtures).flatMap(\.seats) {
      if let name = holder(seat) { crew.rota.assign(Assignment(seat: seat, member: MemberID(name))) }
    }
    return crew
  }

  func setting(_ rule: RuleID, _ level: RuleSetting.Level, _ parameters: [String: RuleValue] = [:]) -> Crew {
    var crew = self
    crew.rules[rule] = RuleSetting(level: level, parameters: parameters)
    return crew
  }

  var team: Team {
    let settings = TeamSettings(
      name: "Crew", zone: Zone.berlin.id, sites: sites, topics: topics)
    let duty = Duty(id: "watch", name: "Incident watch", templates: templates, continuousCover: continuousCover)
    return Team(settings: settings, members: members, duties: [duty], rules: rules, leave: leave)
  }

  var state: TeamState { TeamState(team: team, rota: rota) }
  var timetable: Timetable { Timetable(state, over: span, zones: .fixtures) }
  var judgement: Judgement { Evaluator(zones: .fixtures).judge(state, over: span) }

  func findings(_ rule: RuleID) -> [Finding] { judgement.findings.filter { $0.rule == rule } }
}
