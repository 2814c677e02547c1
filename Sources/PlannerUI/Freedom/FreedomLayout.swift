import Rota
import TerminalKit

/// How the chart divides its area. Drawing and pointing both ask it.
struct FreedomLayout {
  enum Row: Hashable {
    case heading(SiteGroup)
    case member(Member)
  }

  /// How far it is known, in a line.
  let summary: Rect
  /// The names of the weeks.
  let head: Rect
  let grid: Rect
  let legend: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  let nameWidth: Int
  /// The rows and weeks that show.
  let rows: [Row]
  let weeks: [ISOWeek]
  /// How many rows lie below the last that shows.
  let hidden: Int

  /// Columns of a week.
  static let weekWidth = 5

  init(_ state: AppState, _ area: Rect) {
    let groups = state.freedomGroups
    let all = groups.flatMap { group in
      (groups.count > 1 ? [Row.heading(group)] : []) + group.members.map(Row.member)
    }
    var rest: Rect
    (summary, rest) = area.splitTop(area.height > 5 ? 1 : 0)
    (head, rest) = rest.splitTop(rest.height > 2 ? 1 : 0)
    let least = state.hidesPane || rest.height < 9 ? 0 : max(5, rest.height * 2 / 5)
    let legendRows = rest.height > 6 ? 1 : 0
    let (above, below) = rest.splitBottom(least == 0 ? 0 : max(least, rest.height - all.count - legendRows))
    pane = below
    (grid, legend) = above.splitBottom(legendRows)
    let longest = groups.flatMap(\.members).map { TextWidth.width(of: $0.name) }.max() ?? 0
    nameWidth = min(longest, max(0, area.width / 2 - 4)) + 4
    let chosen = all.firstIndex { $0.member == state.freedomMember } ?? 0
    // The site's name stands in sight above the first of its people.
    let window = ListWindow(count: all.count, chosen: chosen == 1 ? 0 : chosen, rows: grid.height).visible
    rows = Array(all[window])
    hidden = all.count - window.upperBound
    let every = state.freedomWeeks
    let room = max(1, (area.width - nameWidth - 1) / Self.weekWidth)
    let place = every.firstIndex { $0 == state.freedomWeek } ?? 0
    weeks = Array(every[ListWindow(count: every.count, chosen: place, rows: room).visible])
  }

  func x(of place: Int) -> Int { grid.x + nameWidth + place * Self.weekWidth }

  func cell(at point: Point) -> FreedomState.Cell? {
    guard grid.contains(point), rows.indices.contains(point.y - grid.y),
      let member = rows[point.y - grid.y].member, point.x >= grid.x + nameWidth
    else { return nil }
    let place = (point.x - grid.x - nameWidth) / Self.weekWidth
    return weeks.indices.contains(place) ? FreedomState.Cell(member: member.id, week: weeks[place]) : nil
  }
}

extension FreedomLayout.Row {
  var member: Member? {
    if case .member(let member) = self { member } else { nil }
  }
}
