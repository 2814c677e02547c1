import Planning
package import Rota

/// Where the reader is on the timeline, and how much of it they see.
package struct TimelineState: Hashable, Sendable {
  /// The chosen seat; nil until one is.
  package internal(set) var seat: SeatID?
  package internal(set) var zoom = Zoom.threeDays
  /// The first date shown.
  package internal(set) var firstDay: Day
  /// The first row shown.
  var topRow = 0
  /// The instant that going from lane to lane keeps to.
  var anchor: Instant

  /// How many days show at once.
  package enum Zoom: Int, CaseIterable, Hashable, Sendable {
    case day = 1
    case threeDays = 3
    case week = 7

    var days: Int { rawValue }
    var closer: Zoom? { Zoom.allCases.last { $0.days < days } }
    var wider: Zoom? { Zoom.allCases.first { $0.days > days } }
  }

  init(from day: Day, at instant: Instant) {
    firstDay = day
    anchor = instant
  }
}

extension AppState {
  /// The zone whose midnights part the timeline.
  var timelineZone: Zone { facts.zones[team.settings.zone] }

  /// Where the chosen seat stands.
  var timelinePlace: Lanes.Place? { timeline.seat.flatMap(facts.lanes.place) }

  /// The chosen seat as a selection of the rota.
  var timelineSelection: Selection? {
    guard let place = timelinePlace, let bar = facts.lanes[place], let shift = facts.shift(of: bar.seat) else {
      return nil
    }
    return Selection(
      day: bar.seat.day, site: shift.template.site, member: bar.holder, seats: [bar.seat], seat: bar.seat)
  }

  /// Goes along the lane, shift by shift.
  mutating func moveShift(by count: Int) {
    guard let place = timelinePlace, let bars = facts.lanes.rows[place.row].lane?.bars else { return }
    choose(Lanes.Place(row: place.row, bar: min(max(0, place.bar + count), bars.count - 1)))
  }

  /// Goes to what another lane holds at the same time.
  mutating func moveLane(by count: Int) {
    let lanes = facts.lanes.rows.indices.filter { facts.lanes.rows[$0].lane != nil }
    guard let row = timelinePlace?.row, let place = lanes.firstIndex(of: row) else { return }
    let next = lanes[min(max(0, place + count), lanes.count - 1)]
    if next != row, let found = facts.lanes.nearest(to: timeline.anchor, in: next) {
      timeline.seat = facts.lanes[found]?.seat
    }
  }

  /// Goes to the shift of this lane at an instant.
  mutating func moveShift(to instant: Instant) {
    guard let row = timelinePlace?.row, let found = facts.lanes.nearest(to: instant, in: row) else { return }
    choose(found)
  }

  mutating func choose(_ place: Lanes.Place) {
    guard let bar = facts.lanes[place] else { return }
    timeline.seat = bar.seat
    timeline.anchor = bar.interval.start
  }

  mutating func goOnTimeline(to place: Choice.Place) {
    if let found = place.seat.flatMap(facts.lanes.place) { return choose(found) }
    moveShift(to: timelineZone.interval(of: place.day).start)
  }

  /// Shows more or less of the timeline, what is chosen staying in sight.
  mutating func zoomTimeline(to zoom: TimelineState.Zoom) {
    timeline.zoom = zoom
    alignTimeline()
  }
}
