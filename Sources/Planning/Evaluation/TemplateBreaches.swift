import Rota

extension Timeline {
  /// One breach for each template and cause of shifts their holder should not have, however many those are.
  ///
  /// `obstacle` says what is in the way of a shift, as the rest of a sentence that begins with a name; nil for nothing.
  package func breachesByTemplate(_ obstacle: (HeldShift) -> String?) -> [Breach] {
    let found = shifts.compactMap { shift in obstacle(shift).map { (shift: shift, obstacle: $0) } }
    // History is kept apart, for the plan is not to blame for it.
    let groups = Dictionary(grouping: found) {
      Group(template: $0.shift.template.id, part: $0.shift.part, obstacle: $0.obstacle)
    }
    return groups.compactMap { group, found in
      let shifts = found.map(\.shift)
      let more = shifts.count > 1 ? " and \(Wording.count(shifts.count - 1, "more date"))" : ""
      return Breach(
        by: member, shifts, amount: shifts.count,
        sentence: "\(member.name) \(group.obstacle): \(shifts[0].words)\(more).")
    }
  }

  private struct Group: Hashable {
    let template: TemplateID
    let part: HeldShift.Part
    let obstacle: String
  }
}
