import Planning
import Rota
import TerminalKit

/// How the list of changes divides its area. Drawing and pointing both ask it.
struct HistoryLayout {
  /// A line of the list: the date of what follows, or a change by its place.
  enum Row: Hashable {
    case date(Day)
    case change(Int)
  }

  let head: Rect
  let list: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  /// The rows that show, from the first line of `list` on.
  let rows: [Row]
  /// The zone whose clocks and dates are told.
  let zone: Zone
  /// The columns of who made a change and of how much it changed; 0 where there is no room for them.
  let authorWidth: Int
  let extentWidth: Int

  /// From how many columns on the author, and the extent too, stand in columns of their own, and how wide they may be.
  private static let (widthForAuthor, widthForExtent, most) = (50, 66, 20)

  init(_ state: AppState, _ area: Rect) {
    let zone = state.readersZone
    self.zone = zone
    var all: [Row] = []
    var day: Day?
    for place in state.historyPlaces {
      let date = zone.wall(at: state.saved.history[place].change.time).day
      if date != day { all.append(.date(date)) }
      day = date
      all.append(.change(place))
    }
    let (above, rest) = area.splitTop(area.height > 5 ? 1 : 0)
    head = above
    let least = rest.height >= 8 ? max(4, rest.height / 3) : 0
    (list, pane) = rest.splitBottom(least == 0 ? 0 : max(least, rest.height - all.count - 1))
    let chosen = all.firstIndex(of: .change(state.chosenPlace)) ?? 0
    // The date stands in sight above the first of its changes.
    let window = ListWindow(count: all.count, chosen: chosen == 1 ? 0 : chosen, rows: list.height)
    rows = window.visible.contains(chosen) || all.isEmpty ? Array(all[window.visible]) : [.change(state.chosenPlace)]
    let shown = rows.compactMap { row in
      if case .change(let place) = row { state.saved.history[place].change } else { nil }
    }
    func longest(_ words: (ChangeSet) -> String, from width: Int) -> Int {
      area.width < width ? 0 : min(HistoryLayout.most, shown.map { TextWidth.width(of: words($0)) }.max() ?? 0)
    }
    authorWidth = longest({ state.team.name(ofAuthor: $0.author) }, from: HistoryLayout.widthForAuthor)
    extentWidth = longest(ChangeWords.extent, from: HistoryLayout.widthForExtent)
  }

  /// The place of the change at a point.
  func place(at point: Point) -> Int? {
    guard list.contains(point), rows.indices.contains(point.y - list.y),
      case .change(let place) = rows[point.y - list.y]
    else { return nil }
    return place
  }
}

extension AppState {
  /// The zone of whoever reads, where they belong to the team; else the team's.
  var readersZone: Zone {
    saved.zones[team.member(MemberID(author)).map(team.zone) ?? team.settings.zone]
  }
}
