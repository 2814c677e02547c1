import Rota
import TerminalKit

/// How the balance divides its area: the chosen member's ledgers, their load, and the team. Drawing and pointing ask it.
struct BalanceLayout {
  let own: Rect
  let load: Rect
  let team: Rect
  /// The members that show, by place in the team, the first on the row below the team's heading.
  let members: Range<Int>
  /// The team stands beside the rest rather than below it.
  let isWide: Bool

  /// From how many columns on the team stands beside the rest.
  private static let widthForSide = 140
  /// The rule, where it stands below something, and the heading above the team.
  let teamHead: Int
  /// From how many rows on one of them explains the numbers.
  private static let heightForLegend = 18

  init(_ state: AppState, _ area: Rect) {
    let count = state.balanceTeam.count
    let ownRows = 2 + state.balanceLedgers.count + (area.height >= Self.heightForLegend ? 1 : 0)
    isWide = area.width >= Self.widthForSide
    teamHead = isWide ? 1 : 2
    if isWide {
      let (left, right) = area.splitLeft(area.width * 3 / 5)
      (own, load) = left.splitTop(ownRows)
      team = right
    } else {
      let (top, rest) = area.splitTop(ownRows)
      own = top
      let wanted = state.showsTeam ? min(count + teamHead, max(4, rest.height * 3 / 5)) : 2
      (load, team) = rest.splitBottom(rest.height < 6 ? 0 : wanted)
    }
    let chosen = state.balanceTeam.firstIndex { $0.id == state.balanceMember?.id } ?? 0
    let rows = max(0, team.height - teamHead)
    members = state.showsTeam ? ListWindow(count: count, chosen: chosen, rows: rows).visible : 0..<0
  }

  /// The member at a point, by place in the team.
  func place(at point: Point) -> Int? {
    guard team.contains(point), point.y >= team.y + teamHead else { return nil }
    let place = members.lowerBound + point.y - team.y - teamHead
    return members.contains(place) ? place : nil
  }
}
