import Planning
import Rota

/// One member's shifts, written as wall times of their zone: what a rule on a member's time is tried with.
struct Diary {
  var member = Member(
    id: "amara", name: "Amara Okafor", site: "ber", workDays: [.mon, .tue, .wed, .thu, .fri], weekendsOffered: true)
  var zone = Zone.berlin
  var shifts: [HeldShift] = []
  var leave: [Leave] = []
  /// What is planned; what starts before is history.
  var span = DaySpan(Day(iso: "2020-01-01"), until: Day(iso: "2030-01-01"))

  /// Adds a shift from `start` to `end`, both as `2027-01-11T09:00`.
  func adding(
    _ start: String, _ end: String, _ kind: ShiftTemplate.Kind = .review, name: String? = nil,
    severity: Severity = .none, role: Role = "primary", respond: Int? = nil
  ) -> Diary {
    let (day, _) = Diary.parts(start)
    let template = ShiftTemplate(
      id: TemplateID("t\(shifts.count)"), name: name ?? "\(kind.rawValue.capitalised)", kind: kind, site: "ber",
      role: role, days: Weekday.allCases, start: .midnight, end: .midnight, responseMinutes: respond)
    let shift = HeldShift(
      seat: SeatID(duty: "duty", template: template.id, day: day, role: role), template: template,
      interval: Interval(instant(start), until: instant(end)), day: day, severity: severity,
      part: day < span.start ? .history : span.contains(day) ? .planned : .later)
    var diary = self
    diary.shifts.append(shift)
    return diary
  }

  /// Adds the same hours on each of the dates; hours past 24 run into the next.
  func adding(
    _ days: [String], _ start: String, _ end: String, _ kind: ShiftTemplate.Kind = .review,
    severity: Severity = .none, role: Role = "primary", respond: Int? = nil
  ) -> Diary {
    days.reduce(self) { diary, day in
      let hours = WallTime(clock: end)
      let last = hours.minutes >= 1440 ? (Day(iso: day) + 1).description : day
      return diary.adding(
        "\(day)T\(start)", "\(last)T\(hours.onTheClock)", kind, severity: severity, role: role, respond: respond)
    }
  }

  func away(_ from: String, _ to: String, fromNoon: Bool = false, untilNoon: Bool = false) -> Diary {
    var diary = self
    diary.leave.append(
      Leave(
        member: member.id, from: Day(iso: from), to: Day(iso: to), startsAtNoon: fromNoon, endsAtNoon: untilNoon,
        status: .approved))
    return diary
  }

  var timeline: Timeline { Timeline(member: member, zone: zone, shifts: shifts, leave: leave) }

  /// A timetable of a team of this one member with nothing else in it.
  var timetable: Timetable {
    let site = Site(id: "ber", name: "Berlin", zone: zone.id)
    let settings = TeamSettings(name: "Solo", zone: zone.id, sites: [site])
    return Timetable(TeamState(team: Team(settings: settings, members: [member])), over: span, zones: .fixtures)
  }

  func breaches(of rule: some MemberRule) -> [Breach] { rule.breaches(of: timeline, in: timetable) }

  private func instant(_ text: String) -> Instant {
    let (day, time) = Diary.parts(text)
    return zone.start(of: time, on: day)
  }

  private static func parts(_ text: String) -> (Day, WallTime) {
    let halves = text.split(separator: "T" as Character)
    return (Day(iso: halves[0]), WallTime(clock: halves[1]))
  }
}

extension String {
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
