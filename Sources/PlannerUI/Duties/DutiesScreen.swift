import Planning
import Rota
import TerminalKit

extension Screen {
  /// What is asked of the team: each duty with its shifts, when they recur and how many hold them.
  static let duties = Screen(
    id: .duties, title: "Duties", purpose: "Shows what is asked of the team and how often, and sets it.",
    contexts: [.duties],
    draw: { state, canvas, area in DutiesView.draw(state, &canvas, area) },
    click: { state, mouse, area in
      let (count, chosen) = (state.shiftLines.count, state.chosenShiftLine)
      let layout = RecordLayout(state, count: count, chosen: chosen, area)
      return state.clickList(mouse, layout, count: count, chosen: chosen, again: "shift.set")
    })
}

/// A recurring shift and the duty it belongs to.
struct ShiftLine: Hashable, Sendable {
  let duty: Duty
  let template: ShiftTemplate
}

extension AppState {
  /// Every recurring shift, by duty, site and start.
  var shiftLines: [ShiftLine] {
    let sites = Dictionary(
      team.settings.sites.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let filter = lists[.duties]?.filter ?? ""
    return team.duties.flatMap { duty in
      duty.templates.filter { template in
        let site = team.site(template.site)?.name ?? ""
        return Match.words(
          filter, in: "\(template.name) \(duty.name) \(site) \(template.role) \(template.kind.rawValue)")
      }.sorted {
        (sites[$0.site] ?? 0, $0.start, $0.end, $0.id) < (sites[$1.site] ?? 0, $1.start, $1.end, $1.id)
      }.map { ShiftLine(duty: duty, template: $0) }
    }
  }

  var chosenShiftLine: Int { chosenLine(of: .duties, count: shiftLines.count) }

  /// The shift chosen in the list.
  var chosenShift: ShiftLine? {
    let lines = shiftLines
    let place = chosenLine(of: .duties, count: lines.count)
    return lines.indices.contains(place) ? lines[place] : nil
  }
}
