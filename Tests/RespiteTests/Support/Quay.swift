import Planning
import Rota

/// Four people at two sites and one week of theirs, small enough to be read whole: what most commands are tried with.
enum Quay {
  static let monday = date("2027-01-11")

  static func date(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  static func time(_ text: String) -> WallTime { WallTime(text) ?? .midnight }

  static let settings = TeamSettings(
    name: "Quay", zone: "Europe/Lisbon",
    sites: [
      Site(id: "lis", name: "Lisbon", zone: "Europe/Lisbon"),
      Site(id: "tor", name: "Toronto", zone: "America/Toronto"),
    ],
    topics: [Topic(id: "launches", severity: .low)], leads: ["ines"],
    horizon: TeamSettings.Horizon(from: monday, days: 7))

  static let members = [
    member("grace", "Grace Nakamura", "tor"), member("ines", "Inês Carvalho", "lis"),
    member("kwame", "Kwame Mensah", "tor"), member("tomasz", "Tomasz Wieczorek", "lis"),
  ]

  static func member(_ id: MemberID, _ name: String, _ site: SiteID) -> Member {
    Member(id: id, name: name, site: site, skills: ["desk", "watch"], takes: ["launches"])
  }

  static let review = Duty(
    id: "ethics-review", name: "Ethics review",
    templates: [
      ShiftTemplate(
        id: "desk", name: "Ethics desk", kind: .review, site: "lis", role: "reviewer", seats: 2, days: [.mon, .tue],
        start: time("09:30"), end: time("13:00"), skills: ["desk"], topics: ["launches"])
    ])

  static let watch = Duty(
    id: "incident-watch", name: "Incident watch",
    templates: [
      template("late", "Late watch", "primary"), template("lateB", "Late watch, backup", "backup"),
    ])

  private static func template(_ id: TemplateID, _ name: String, _ role: Role) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: name, kind: .watch, site: "tor", role: role, days: [.mon, .tue, .sun], start: time("20:00"),
      end: time("25:00"), skills: ["watch"])
  }

  /// Soft rules are off, so that what is told here does not change with each of them.
  private static let onlyHardRules = Dictionary(
    uniqueKeysWithValues: RuleCatalog.all.filter { $0.level == .soft && !["noticeDays", "recovery"].contains($0.id) }
      .map { ($0.id, RuleSetting(level: .off)) })

  static let team = Team(
    settings: settings, members: members, duties: [review, watch], rules: onlyHardRules,
    leave: [
      Leave(member: "tomasz", from: date("2027-01-14"), to: date("2027-01-18"), status: .approved),
      Leave(member: "grace", from: date("2027-01-15"), to: date("2027-01-15"), status: .requested),
    ])

  /// Monday is held but for the second desk, Tuesday's watch lacks its backup, Sunday is empty.
  static let state = TeamState(
    team: team,
    rota: Rota(
      assignments: [
        holds("ines", "ethics-review/desk/2027-01-11/reviewer"),
        holds("ines", "ethics-review/desk/2027-01-12/reviewer"),
        holds("tomasz", "ethics-review/desk/2027-01-12/reviewer/2"),
        holds("grace", "incident-watch/late/2027-01-11/primary"),
        holds("kwame", "incident-watch/lateB/2027-01-11/backup"),
        holds("kwame", "incident-watch/late/2027-01-12/primary"),
      ].compactMap(\.self)))

  static let unplanned = TeamState(team: team)

  static func holds(_ member: MemberID, _ seat: String) -> Assignment? {
    SeatID(seat).map { Assignment(seat: $0, member: member) }
  }
}
