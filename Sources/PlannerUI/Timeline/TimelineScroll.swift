import Planning
import Rota
import TerminalKit

/// Brings the chosen shift into sight.
extension AppState {
  mutating func settleTimeline(_ area: Rect) {
    if timelinePlace == nil { chooseFirstShift() }
    guard let place = timelinePlace, let bar = facts.lanes[place] else { return }
    let day = timelineZone.wall(at: bar.interval.start).day
    if !DaySpan(from: timeline.firstDay, count: timeline.zoom.days).contains(day) { alignTimeline() }
    let height = TimelineLayout(self, area).lanes.height
    guard height > 0 else { return }
    timeline.topRow = min(max(0, timeline.topRow), max(0, facts.lanes.rows.count - height))
    if place.row < timeline.topRow {
      // The duty's name stands in sight above the first of its lanes.
      let isFirst = place.row > 0 && facts.lanes.rows[place.row - 1].lane == nil
      timeline.topRow = isFirst && height > 1 ? place.row - 1 : place.row
    }
    if place.row >= timeline.topRow + height { timeline.topRow = place.row - height + 1 }
  }

  /// What is on just now, in the first lane that has anything; else what begins nearest to now.
  private mutating func chooseFirstShift() {
    let zone = timelineZone
    let dates = Interval(zone.interval(of: facts.span.start).start, until: zone.interval(of: facts.span.end).start)
    let instant = dates.contains(moment.now) ? moment.now : dates.start
    let places = facts.lanes.rows.indices.compactMap { facts.lanes.nearest(to: instant, in: $0) }
    let current = places.first { facts.lanes[$0]?.interval.contains(instant) == true }
    if let found = current ?? places.first { choose(found) } else { timeline.seat = nil }
  }

  /// Shows the dates, of as many as show at once, among which what is chosen begins.
  mutating func alignTimeline() {
    guard let place = timelinePlace, let bar = facts.lanes[place] else { return }
    let day = timelineZone.wall(at: bar.interval.start).day
    let days = timeline.zoom.days
    timeline.firstDay =
      timeline.zoom == .week
      ? team.settings.week(of: day).start : day - ((day - facts.span.start) % days + days) % days
  }

  mutating func clickTimeline(_ mouse: Mouse, _ area: Rect) -> [Effect] {
    switch mouse.action {
    case .wheelDown: moveLane(by: 1)
    case .wheelUp: moveLane(by: -1)
    case .wheelRight: moveShift(by: 1)
    case .wheelLeft: moveShift(by: -1)
    case .press:
      guard let place = TimelineLayout(self, area).place(at: mouse.point, in: facts.lanes) else { return [] }
      if place == timelinePlace, mouse.button == .left { return run("seat.choose") }
      choose(place)
    case .release, .drag: break
    }
    return []
  }
}
