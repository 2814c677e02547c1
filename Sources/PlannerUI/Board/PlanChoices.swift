import Planning
import Rota

/// What a plan can be asked for: all dates shown, a part of them, a duty, or what is chosen on the board.
extension AppState {
  var planChoices: Choices {
    let span = facts.span
    let week = team.settings.week(of: board.day).intersection(span)
    var items = chosenScopes.map { scope(label: $0, note: $1, $2) }
    items.append(scope(label: "All dates shown", note: Wording.dates(span), PlanScope(span)))
    if week != span, !week.isEmpty {
      items.append(scope(label: "This week", note: Wording.dates(week), PlanScope(week)))
    }
    if team.duties.count > 1 {
      items += team.duties.map { duty in
        scope(label: duty.name, note: "\(Wording.dates(span)), this duty only", PlanScope(span, duties: [duty.id]))
      }
    }
    if let member = selection?.member {
      items.append(
        scope(
          label: member.name, note: "\(Wording.dates(span)), this person only", PlanScope(span, members: [member.id])))
    }
    return Choices(title: "What shall be planned?", items: items)
  }

  private func scope(label: String, note: String, _ scope: PlanScope) -> Choice {
    Choice(label, note: "\(note). All else stays as it is.", outcome: .plan(scope))
  }

  /// The chosen people on the chosen dates, and everybody on them.
  private var chosenScopes: [(label: String, note: String, scope: PlanScope)] {
    let places = chosenPlaces
    guard let first = places.map(\.day).min(), let last = places.map(\.day).max() else { return [] }
    let span = DaySpan(first, through: last)
    let members = Set(places.compactMap(\.row.member))
    let dates = (label: "The chosen dates, everybody", note: Wording.dates(span), scope: PlanScope(span))
    guard !members.isEmpty else { return [dates] }
    let people = members.count == 1 ? "The chosen person" : "The \(members.count) chosen people"
    return [
      (label: "\(people), on these dates", note: Wording.dates(span), scope: PlanScope(span, members: members)), dates,
    ]
  }

  /// Starts a search for what is asked for.
  mutating func plan(_ scope: PlanScope) -> [Effect] {
    run = PlanRun()
    letGo()
    return [.plan(saved.state, scope)]
  }
}
