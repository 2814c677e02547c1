import Rota

/// Which shifts a member may hold at all: who they are and what they offer, their leave, and the days around it.
///
/// The reasons stay inside: the answer is one bit a shift.
struct Presence {
  private let member: Member
  private let team: Team
  private let eligibility: Eligibility
  /// Leave with the late evening before it.
  private let away: [Interval]
  /// First working days after a long leave: nothing severe, no watch, no standby.
  private let landings: Set<Day>
  /// The last dates before a long leave: no night, nothing severe.
  private let eves: Set<Day>
  private let zone: Zone
  /// Whether severe material must stay out of the night.
  private let severeByDay: Bool
  /// What is learned already, for a search never moves shadow shifts; nil where nobody has to learn first.
  private let learning: Learning?

  init(of member: Member, in context: CompileContext) {
    self.member = member
    team = context.team
    eligibility = Eligibility(team: context.team, rota: context.rota, zones: context.zones)
    let leave = team.leave.filter { $0.member == member.id && $0.status == .approved }
    zone = context.zones[team.zone(of: member)]
    severeByDay = context.rule(SevereByDay.self)?.isHard == true
    let mustLearn = context.rule(ShadowBeforeSolo.self)?.isHard == true && !member.shadowsNeeded.isEmpty
    learning = mustLearn ? context.learning : nil
    let zone = zone
    let latest = context.rule(LeaveIsHard.self)?.time(LeaveIsHard.eveLatest)
    away = leave.map { leave in
      let days = leave.interval(in: zone)
      guard let latest, leave.hasEve else { return days }
      return Interval(min(days.start, zone.start(of: latest, on: leave.from - 1)), until: days.end)
    }
    guard let rule = context.rule(SoftLanding.self), rule.isHard else {
      (landings, eves) = ([], [])
      return
    }
    let long = leave.filter(\.hasQuietEdges).map(\.days).joined.filter {
      $0.count >= rule.number(SoftLanding.afterDays)
    }
    landings = Set(
      long.flatMap { away in
        DaySpan(from: away.end, count: 42).days.filter { member.workDays.contains($0.weekday) }
          .prefix(rule.number(SoftLanding.days))
      })
    eves = Set(long.flatMap { DaySpan($0.start - rule.number(SoftLanding.daysBefore), until: $0.start).days })
  }

  func mayHold(_ shift: Shift) -> Bool {
    let template = shift.template
    let isSevere = team.severity(of: template.topics) == .severe
    let isOnCall = template.kind == .watch || template.kind == .standby
    return eligibility.standing(of: member, for: shift).isEmpty
      && !away.contains { $0.overlaps(shift.interval) }
      && !(landings.contains(shift.day) && (isSevere || isOnCall))
      && !(eves.contains(shift.day) && isSevere)
      && (eves.isEmpty || !(Nights.dates(of: shift.interval, in: zone).first.map(eves.contains) ?? false))
      && !(severeByDay && isSevere && touchesNight(shift.interval))
      && hasLearned(shift)
  }

  private func touchesNight(_ interval: Interval) -> Bool {
    let days = DaySpan(zone.wall(at: interval.start).day - 1, through: zone.wall(at: interval.end).day).days
    return days.contains { Nights.window(of: $0, in: zone).overlaps(interval) }
  }

  private func hasLearned(_ shift: Shift) -> Bool {
    guard let learning else { return true }
    let start = shift.interval.start
    return learning.missing(member, skills: shift.template.skills, of: shift.duty, by: start) == 0
  }
}

extension [DaySpan] {
  /// Spans that touch or overlap, joined.
  fileprivate var joined: [DaySpan] {
    sorted { $0.start < $1.start }.reduce(into: []) { spans, next in
      if let last = spans.last, next.start <= last.end {
        spans[spans.count - 1] = DaySpan(last.start, until: Swift.max(last.end, next.end))
      } else {
        spans.append(next)
      }
    }
  }
}
