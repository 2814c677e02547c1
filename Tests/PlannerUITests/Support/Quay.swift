import PlannerUI
import Planning
import Rota

/// A small team at two sites and four weeks of theirs: what the screens are tried with.
enum Quay {
  static let span = DaySpan(from: .on("2027-03-01"), count: 28)
  /// Wednesday 3 March 2027, 09:42 UTC.
  static let moment = Moment(now: Instant(seconds: 1_804_066_920), today: .on("2027-03-03"))

  /// Nobody holds anything.
  static let empty = TeamState(team: team)
  /// Every seat that can be filled kindly is.
  static let planned = GreedyFill.filling(empty, over: span, zones: .quay)

  /// Planned, and then a week taken out of it and three seats given to others.
  static let halfPlanned: TeamState = {
    var state = planned
    for assignment in planned.rota.assignments(in: DaySpan(from: span.start + 7, count: 7)) {
      state.rota.unassign(assignment.seat)
    }
    for seat in planned.rota.assignments(in: DaySpan(from: span.start, count: 3)).map(\.seat).suffix(3) {
      state.rota.assign(Assignment(seat: seat, member: seat.template.text.hasPrefix("dub") ? "mateus" : "grace"))
    }
    return state
  }()

  static func saved(_ state: TeamState = planned) -> SavedPlan { SavedPlan(state: state, zones: .quay) }

  private static let workdays: [Weekday] = [.mon, .tue, .wed, .thu, .fri]

  private static let team = Team(
    settings: TeamSettings(
      name: "Quay", zone: Zone.dublin.id,
      sites: [
        Site(id: "dub", name: "Dublin", zone: Zone.dublin.id), Site(id: "tor", name: "Toronto", zone: Zone.toronto.id),
      ],
      topics: [Topic(id: "launch", severity: .low), Topic(id: "graphic", severity: .severe)], leads: ["aoife"],
      horizon: TeamSettings.Horizon(from: span.start, days: span.count)),
    members: members, duties: [review, watch],
    calendars: [
      Calendar(
        id: "holidays", name: "Public holidays",
        holidays: [Calendar.Holiday(site: "dub", date: .on("2027-03-17"), name: "St Patrick's Day")])
    ],
    leave: [
      Leave(member: "chiamaka", from: .on("2027-03-15"), to: .on("2027-03-19"), status: .approved),
      Leave(member: "kwame", from: .on("2027-03-08"), to: .on("2027-03-12"), status: .approved),
    ])

  private static let members = [
    member("aoife", "Aoife Kinsella", "dub"), member("mateus", "Mateus Lima", "dub"),
    member("zainab", "Zainab Hussain", "dub", days: [.mon, .tue, .wed, .thu], severe: true),
    member("chiamaka", "Chiamaka Eze", "dub", severe: true), member("oskar", "Oskar Lindqvist", "dub", severe: true),
    member("meera", "Meera Venkatesan", "tor"), member("grace", "Grace Nakamura", "tor"),
    member("kwame", "Kwame Mensah", "tor"), member("nadia", "Nadia Ivanchuk", "tor", days: [.mon, .tue, .thu, .fri]),
    member("sofia", "Sofía Herrera", "tor", joined: "2027-03-08"),
  ]

  private static func member(
    _ id: MemberID, _ name: String, _ site: SiteID, days: [Weekday] = workdays, severe: Bool = false,
    joined: String? = nil
  ) -> Member {
    Member(
      id: id, name: name, site: site, skills: ["watch"], takes: severe ? ["launch", "graphic"] : ["launch"],
      workDays: days, weekendsOffered: days.count == 5, joined: joined.map { .on($0) })
  }

  private static let review = Duty(
    id: "ethics-review", name: "Ethics review",
    templates: [
      template("dubLaunch", "Launch review", .review, "dub", "reviewer", [.tue, .thu], "10:00", "12:00", ["launch"]),
      template(
        "dubSevere", "Escalated imagery", .review, "dub", "reviewer", [.mon, .fri], "13:00", "15:00", ["graphic"]),
      template("torLaunch", "Launch review", .review, "tor", "reviewer", [.wed], "10:00", "12:00", ["launch"]),
    ])

  private static let watch = Duty(
    id: "incident-watch", name: "Incident watch",
    templates: [
      template("dubDay", "Watch", .watch, "dub", "primary", workdays, "07:00", "15:00"),
      template("dubBackup", "Watch backup", .standby, "dub", "backup", workdays, "07:00", "19:00"),
      template("dubWeekend", "Weekend watch", .standby, "dub", "primary", [.sat, .sun], "08:00", "18:00"),
      template("torDay", "Watch", .watch, "tor", "primary", workdays, "10:00", "18:00"),
      template("torBackup", "Watch backup", .standby, "tor", "backup", workdays, "10:00", "22:00"),
      template("torWeekend", "Weekend watch", .standby, "tor", "primary", [.sat, .sun], "13:00", "23:00"),
    ])

  private static func template(
    _ id: TemplateID, _ name: String, _ kind: ShiftTemplate.Kind, _ site: SiteID, _ role: String, _ days: [Weekday],
    _ start: String, _ end: String, _ topics: [TopicID] = []
  ) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: name, kind: kind, site: site, role: .init(role), days: days, start: .at(start),
      end: .at(end),
      skills: kind == .review ? [] : ["watch"], topics: topics)
  }
}
