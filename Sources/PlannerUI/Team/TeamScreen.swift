import Planning
package import Rota
import TerminalKit

extension Screen {
  /// Who is with the team, and what a plan needs to know of them.
  static let team = Screen(
    id: .team, title: "Team", purpose: "Shows who is with the team, and sets what a plan needs to know of them.",
    contexts: [.team],
    draw: { state, canvas, area in TeamView.draw(state, &canvas, area) },
    click: { state, mouse, area in
      let (count, chosen) = (state.memberLines.count, state.chosenMemberLine)
      let layout = RecordLayout(state, count: count, chosen: chosen, area)
      return state.clickList(mouse, layout, count: count, chosen: chosen, again: "member.set")
    })
}

extension AppState {
  /// Everybody, by site and name; those who have left come last.
  var memberLines: [Member] {
    let sites = Dictionary(
      team.settings.sites.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let filter = lists[.team]?.filter ?? ""
    return team.members.filter { member in
      let site = team.site(member.site)?.name ?? ""
      let words = ([member.name, site] + member.skills.map(\.text) + member.takes.map(\.text)).joined(separator: " ")
      return Match.words(filter, in: words)
    }.sorted { left, right in
      let (isGone, isOtherGone) = (left.hasLeft(by: moment.today), right.hasLeft(by: moment.today))
      if isGone != isOtherGone { return !isGone }
      return (sites[left.site] ?? 0, left.name, left.id) < (sites[right.site] ?? 0, right.name, right.id)
    }
  }

  var chosenMemberLine: Int { chosenLine(of: .team, count: memberLines.count) }

  /// The member chosen in the list.
  package var chosenMember: Member? {
    let lines = memberLines
    let place = chosenLine(of: .team, count: lines.count)
    return lines.indices.contains(place) ? lines[place] : nil
  }
}

extension Member {
  func hasLeft(by day: Day) -> Bool { left.map { $0 < day } ?? false }
}
