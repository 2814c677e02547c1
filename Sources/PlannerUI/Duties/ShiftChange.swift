import Planning
import Rota

/// Changes to what is asked of the team.
extension AppState {
  func change(
    _ dutyID: DutyID, _ id: TemplateID, _ field: ShiftField, _ reader: FieldReader
  ) -> Reading<RecordChange> {
    guard let duty = team.duties.first(where: { $0.id == dutyID }),
      let place = duty.templates.firstIndex(where: { $0.id == id })
    else { return .wrong("There is no such shift any more.") }
    let before = duty.templates[place]
    return field.reading(reader, before, team).map { after in
      guard after != before else { return RecordChange(steps: [], cause: "") }
      var changed = duty
      changed.templates[place] = after
      let left = seatsLeft(by: after, of: dutyID)
      let steps = [ChangeSet.Step.duty(dutyID, before: duty, after: changed)] + left.steps
      let title = team.title(of: before)
      let cause = field == .name ? "\(title) is called \(after.name)" : "\(title): \(field.label) \(field.words(after))"
      return RecordChange(steps: steps, cause: cause, consequence: left.words)
    }
  }

  /// The seats from today on that the changed shift has no more: whoever held one is free then, in the same change.
  private func seatsLeft(by template: ShiftTemplate, of duty: DutyID) -> (steps: [ChangeSet.Step], words: String) {
    let lost = rota.assignments.filter { assignment in
      let seat = assignment.seat
      return seat.duty == duty && seat.template == template.id && seat.day >= moment.today
        && (seat.index > template.seats || !template.occurs(on: seat.day))
    }
    let steps = lost.map { assignment in
      ChangeSet.Step.assignment(
        seat: assignment.seat, before: ChangeSet.Holder(member: assignment.member, pinned: assignment.pinned),
        after: nil)
    }
    guard !lost.isEmpty else { return ([], "") }
    let people = Set(lost.map(\.member)).count
    let duties = lost.count == 1 ? "1 planned duty falls" : "\(lost.count) planned duties fall"
    return (steps, "\(duties) away for \(Wording.people(people)).")
  }

  /// A shift like another, by another name.
  func copy(_ dutyID: DutyID, _ id: TemplateID, named name: Reading<String>) -> Reading<RecordChange> {
    guard let duty = team.duties.first(where: { $0.id == dutyID }), let model = team.template(dutyID, id) else {
      return .wrong("There is no such shift any more.")
    }
    return name.map { name in
      var slugs = Slug(taken: Set(duty.templates.map(\.id.text)))
      var (changed, shift) = (duty, model)
      shift.id = TemplateID(slugs.id(for: name, fallback: "shift"))
      shift.name = name
      changed.templates.append(shift)
      return RecordChange(
        steps: [.duty(dutyID, before: duty, after: changed)], cause: "\(duty.name) has a new shift, \(name)",
        consequence: "Its days, times and seats are still to be set.")
    }
  }

  /// What of a shift can be set.
  func fieldChoices(of line: ShiftLine) -> Choices {
    Choices(
      title: team.title(of: line.template), subtitle: line.duty.name,
      items: ShiftField.allCases.map { field in
        Choice(
          field.label, note: "\(field.words(line.template)).",
          outcome: .entry(.shift(line.duty.id, line.template.id, field)))
      })
  }
}
