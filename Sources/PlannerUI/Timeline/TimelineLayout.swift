import Planning
import Rota
import TerminalKit

/// How the timeline divides its area, and which column an instant has. Drawing, pointing and scrolling all ask it.
struct TimelineLayout {
  let header: Rect
  let lanes: Rect
  /// Empty where there is no room for it.
  let pane: Rect
  let labelWidth: Int
  /// The columns of the axis.
  let axis: Range<Int>
  /// What shows, from midnight to midnight of the team's zone.
  let window: Interval
  let minutesPerColumn: Int
  /// The rows that show.
  let rows: Range<Int>
  /// The zones whose hours the header tells, the team's first.
  let zones: [Zone]

  /// How long a column may last, so that hours stay easy to read off.
  private static let scales = [5, 6, 10, 12, 15, 20, 30, 60, 90, 120, 180, 240, 360, 720, 1440]

  init(_ state: AppState, _ area: Rect) {
    let all = TimelineLayout.zones(state)
    let headerRows = TimelineLayout.headerRows(area.height, all.count)
    zones = Array(all.prefix(max(0, headerRows - 2)))
    let (top, pane) = area.splitBottom(
      TimelineLayout.paneRows(state, area.height, headerRows + state.facts.lanes.rows.count))
    self.pane = pane
    (header, lanes) = top.splitTop(headerRows)
    labelWidth = TimelineLayout.labelWidth(state, area.width)
    let axis = (area.x + labelWidth)..<max(area.x + labelWidth, area.columns.upperBound - 1)
    let zone = state.timelineZone
    let (first, days) = (state.timeline.firstDay, state.timeline.zoom.days)
    window = Interval(zone.interval(of: first).start, until: zone.interval(of: first + days).start)
    let exact = (window.minutes + max(1, axis.count) - 1) / max(1, axis.count)
    let scale = TimelineLayout.scales.first { $0 >= exact } ?? exact
    minutesPerColumn = scale
    self.axis = axis.lowerBound..<min(axis.upperBound, axis.lowerBound + (window.minutes + scale - 1) / scale)
    let start = min(max(0, state.timeline.topRow), max(0, state.facts.lanes.rows.count - 1))
    rows = start..<min(state.facts.lanes.rows.count, start + lanes.height)
  }

  /// The dates, the zones' hours, and a ruler.
  private static func headerRows(_ height: Int, _ zones: Int) -> Int {
    switch height {
    case 14...: 2 + zones
    case 8...: 2 + min(1, zones)
    case 3...: 1
    default: 0
    }
  }

  private static func paneRows(_ state: AppState, _ height: Int, _ filled: Int) -> Int {
    // A list of choices stands in its place.
    if case .choices? = state.layers.last { return 0 }
    guard height >= 8 else { return 0 }
    return max(1 + max(2, height / 4), height - filled)
  }

  /// Those of the sites that have lanes, the team's own first, each once; at most three.
  private static func zones(_ state: AppState) -> [Zone] {
    let sites = state.team.settings.sites.filter { site in
      state.facts.shiftsByStart.contains { $0.template.site == site.id }
    }
    let ids = ([state.team.settings.zone] + sites.map(\.zone)).reduce(into: [ZoneID]()) { ids, id in
      if !ids.contains(id), ids.count < 3 { ids.append(id) }
    }
    return ids.map { state.facts.zones[$0] }
  }

  private static func labelWidth(_ state: AppState, _ width: Int) -> Int {
    let titles = state.facts.lanes.rows.map { row in
      switch row {
      case .duty(let name, _): TextWidth.width(of: name) + 2
      case .lane(let lane): TextWidth.width(of: lane.title) + 3
      }
    }
    return max(0, min(titles.max() ?? 0, width < 50 ? 10 : width < 100 ? 20 : 28, width - 10))
  }

  /// The rows that header and lanes would take.
  static func rows(_ state: AppState, _ height: Int) -> Int {
    headerRows(height, zones(state).count) + state.facts.lanes.rows.count
  }

  func y(of row: Int) -> Int? { rows.contains(row) ? lanes.y + row - rows.lowerBound : nil }

  /// The column in which an instant lies; beyond the axis for one that does not show.
  func column(of instant: Instant) -> Int {
    axis.lowerBound + instant.minutes(since: window.start).quotientRoundedDown(by: minutesPerColumn)
  }

  /// The instant at which a column begins.
  func instant(at column: Int) -> Instant {
    window.start.adding(minutes: (column - axis.lowerBound) * minutesPerColumn)
  }

  /// The columns of an interval, at least one where any of it shows.
  func columns(of interval: Interval) -> Range<Int>? {
    guard interval.overlaps(window), !axis.isEmpty else { return nil }
    let first = min(max(axis.lowerBound, column(of: interval.start)), axis.upperBound - 1)
    let end = min(axis.upperBound, column(of: interval.end))
    return first..<max(first + 1, end)
  }

  /// The bar at a point.
  func place(at point: Point, in lanes: Lanes) -> Lanes.Place? {
    let row = rows.lowerBound + point.y - self.lanes.y
    guard self.lanes.contains(point), rows.contains(row), let bars = lanes.rows[row].lane?.bars else { return nil }
    let bar = bars.firstIndex { columns(of: $0.interval)?.contains(point.x) == true }
    return bar.map { Lanes.Place(row: row, bar: $0) }
  }
}

extension Int {
  fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
