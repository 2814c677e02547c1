package import Rota

/// Why a member may not be given a shift whatever else they hold.
package enum Ineligibility: Hashable, Sendable {
  case notEmployed
  case otherSite
  case lacksSkill(Skill)
  case onLeave
  /// The shift's date is none the member works, its weekend none they offer, a topic none they take, or the shift one they
  /// have let go. Which of these it is, nothing and nobody says: a missing topic must look like any other absence.
  case unavailable

  /// What the rest of the sentence says after the member's name.
  package var predicate: String {
    switch self {
    case .notEmployed: "is not with the team on that date"
    case .otherSite: "belongs to another site"
    case .lacksSkill(let skill): "is not trained for \(skill) yet"
    case .onLeave: "is away"
    case .unavailable: "is not available for this duty"
    }
  }
}

/// Who may be given which shift by what they are and offer, before any rule on how shifts follow each other.
///
/// The engine only ever chooses among the eligible; a rota changed by hand may hold others, and the rules then say so.
package struct Eligibility: Sendable {
  package let team: Team
  package let zones: ZoneTable
  /// Where shifts that somebody has let go are looked up.
  private let rota: Rota

  package init(team: Team, rota: Rota = Rota(), zones: ZoneTable) {
    self.team = team
    self.rota = rota
    self.zones = zones
  }

  /// The members who may be given `shift`, in the order of the team.
  package func members(for shift: Shift) -> [Member] {
    team.members.filter { obstacles(for: $0, to: shift).isEmpty }
  }

  /// Everything that keeps `member` from `shift`; empty for those eligible.
  package func obstacles(for member: Member, to shift: Shift) -> [Ineligibility] {
    standing(of: member, for: shift) + (isAway(member, during: shift.interval) ? [.onLeave] : [])
  }

  /// What keeps a member from `shift` apart from leave, which comes and goes.
  package func standing(of member: Member, for shift: Shift) -> [Ineligibility] {
    var obstacles: [Ineligibility] = []
    if !member.isEmployed(on: shift.day) { obstacles.append(.notEmployed) }
    if member.site != shift.template.site { obstacles.append(.otherSite) }
    obstacles += shift.template.skills.filter { !member.skills.contains($0) }.map(Ineligibility.lacksSkill)
    if !offers(member, shift.day) || !takes(member, shift.template) || rota.hasLetGo(member.id, oneOf: shift.seats) {
      obstacles.append(.unavailable)
    }
    return obstacles
  }

  /// Whether the member works on that date: a weekday of theirs, or a weekend day they offer.
  package func offers(_ member: Member, _ day: Day) -> Bool {
    team.settings.weekend.contains(day.weekday) ? member.weekendsOffered : member.workDays.contains(day.weekday)
  }

  /// Whether the member may take the template's shifts on some date: what is the same for all of them.
  func mayTake(_ member: Member, _ template: ShiftTemplate) -> Bool {
    member.site == template.site && template.skills.allSatisfy(member.skills.contains) && takes(member, template)
  }

  /// Whether the member takes every topic of the template.
  package func takes(_ member: Member, _ template: ShiftTemplate) -> Bool {
    template.topics.allSatisfy(member.takes.contains)
  }

  private func isAway(_ member: Member, during interval: Interval) -> Bool {
    let zone = zones[team.zone(of: member)]
    return team.leave.contains {
      $0.member == member.id && $0.status == .approved && $0.interval(in: zone).overlaps(interval)
    }
  }
}
