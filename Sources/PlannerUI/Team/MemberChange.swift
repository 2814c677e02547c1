import Planning
import Rota

/// Changes to who is with the team.
extension AppState {
  func change(_ id: MemberID, _ field: MemberField, _ reader: FieldReader) -> Reading<RecordChange> {
    guard let before = team.member(id) else { return .wrong("They are not with the team any more.") }
    return field.reading(reader, before, team).map { after in
      guard after != before else { return RecordChange(steps: [], cause: "") }
      let step = ChangeSet.Step.member(id, before: before, after: after)
      if field == .left, let left = after.left { return departure(of: after, left, step) }
      let cause = "\(before.name): \(field.label) \(field.words(after, team))"
      return RecordChange(steps: [step], cause: field == .name ? "\(before.name) is called \(after.name)" : cause)
    }
  }

  /// Somebody's last day: what they hold after it becomes a gap, in the same change.
  private func departure(of member: Member, _ left: Day, _ step: ChangeSet.Step) -> RecordChange {
    let later = rota.assignments.filter { $0.member == member.id && $0.seat.day > left }
    let steps = later.map { assignment in
      ChangeSet.Step.assignment(
        seat: assignment.seat, before: ChangeSet.Holder(member: member.id, pinned: assignment.pinned), after: nil)
    }
    let gaps =
      later.isEmpty
      ? "They hold nothing after it."
      : "\(later.count == 1 ? "1 duty" : "\(later.count) duties") after it \(later.count == 1 ? "becomes a gap" : "become gaps"); p on the Board fills them."
    return RecordChange(
      steps: [step] + steps, cause: "\(member.name)'s last day is \(Dates.day(left))", consequence: gaps)
  }

  /// Somebody new, from today on, who takes nothing distressing before they say so.
  func addition(ofMember name: String, at site: SiteID?) -> RecordChange {
    guard let site = site ?? team.settings.sites.first?.id else { return RecordChange(steps: [], cause: "") }
    let mild = team.settings.topics.filter { $0.severity < .moderate }.map(\.id)
    var slugs = Slug(taken: Set(team.members.map(\.id.text)))
    let id = MemberID(slugs.id(for: name, fallback: "member"))
    let member = Member(id: id, name: name, site: site, takes: mild, joined: moment.today)
    return RecordChange(
      steps: [.member(id, before: nil, after: member)], cause: "\(name) joins the team",
      consequence: "Skills, share and dates are still to be set.")
  }

  /// Where somebody new belongs.
  func siteChoices(for name: String) -> Choices {
    Choices(
      title: "Where does \(name) belong?",
      items: team.settings.sites.map { site in
        Choice(site.name, note: "Its clock is \(site.zone).", outcome: .record(addition(ofMember: name, at: site.id)))
      })
  }

  /// What of a member can be set.
  func fieldChoices(of member: Member) -> Choices {
    Choices(
      title: member.name,
      items: MemberField.allCases.map { field in
        let subject = RecordSubject.member(member.id, field)
        return Choice(
          field.label, note: "\(field.words(member, team)).", outcome: choices(for: subject) ?? .entry(subject))
      })
  }

  /// Yes and no need no typing.
  private func choices(for subject: RecordSubject) -> Choice.Outcome? {
    guard case .member(let id, .weekends) = subject, let member = team.member(id) else { return nil }
    let reader = FieldReader(member.weekendsOffered ? "no" : "yes", today: moment.today)
    guard case .right(let change) = change(id, .weekends, reader) else { return nil }
    return .record(change)
  }
}
