import Planning
import Rota
import TerminalKit

/// The lines above the lanes: the dates, each zone's hours with what its clocks do, and a ruler with now on it.
enum TimelineHeaderView {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ layout: TimelineLayout) {
    let header = layout.header
    guard !header.isEmpty else { return }
    dates(state, &canvas, layout)
    for (row, zone) in layout.zones.enumerated() {
      let y = header.y + 1 + row
      let place = state.team.place(of: zone.id)
      canvas.put(place, x: header.x + 2, y: y, style: Style(.dim), width: layout.labelWidth - 3)
      let changes = changes(of: zone, layout)
      hours(zone, beside: changes.map(\.columns), &canvas, layout, y)
      for change in changes {
        canvas.put(change.text, x: change.columns.lowerBound, y: y, style: Style(.warning, bold: true))
      }
    }
    guard header.height > 1 else { return }
    ruler(state, &canvas, layout, header.rows.upperBound - 1)
  }

  /// `Mon 8 Mar`, from each midnight of the team's zone on; shorter where the days are narrow.
  private static func dates(_ state: AppState, _ canvas: inout Canvas, _ layout: TimelineLayout) {
    let zone = state.timelineZone
    for day in DaySpan(from: state.timeline.firstDay, count: state.timeline.zoom.days).days {
      guard let columns = layout.columns(of: zone.interval(of: day)) else { continue }
      let isToday = day == state.moment.today
      let isWeekend = state.team.settings.weekend.contains(day.weekday)
      let style = Style(isToday ? .today : isWeekend ? .weekend : .header, bold: true, underline: isToday)
      let words = [Wording.date(day), Dates.inWeek(day), "\(day.civil.day)"]
      let text = words.first { TextWidth.width(of: $0) < columns.count } ?? ""
      canvas.put(text, x: columns.lowerBound, y: layout.header.y, style: style)
    }
  }

  /// The hours on the clocks of a zone, as many as there is room for.
  private static func hours(
    _ zone: Zone, beside taken: [Range<Int>], _ canvas: inout Canvas, _ layout: TimelineLayout, _ y: Int
  ) {
    let step = [1, 2, 3, 6, 12, 24].first { $0 * 60 / layout.minutesPerColumn >= 4 } ?? 24
    let days = DaySpan(zone.wall(at: layout.window.start).day, through: zone.wall(at: layout.window.end).day)
    for day in days.days {
      for hour in stride(from: 0, to: 24, by: step) {
        let instant = zone.start(of: WallTime(wrapping: hour * 60), on: day)
        // An hour that the clocks skip does not exist.
        guard layout.window.contains(instant), zone.wall(at: instant).secondsAfterMidnight == hour * 3600 else {
          continue
        }
        let x = layout.column(of: instant)
        let hasRoom = !taken.contains { $0.overlaps((x - 1)..<(x + 3)) }
        guard hasRoom, x + 2 <= layout.axis.upperBound else { continue }
        canvas.put(hour < 10 ? "0\(hour)" : "\(hour)", x: x, y: y, style: Style(hour == 0 ? .header : .dim))
      }
    }
  }

  /// `+1h` where the clocks of a zone go forward, `-1h` where they go back.
  private static func changes(of zone: Zone, _ layout: TimelineLayout) -> [(text: String, columns: Range<Int>)] {
    layout.axis.compactMap { column in
      let (start, end) = (layout.instant(at: column), layout.instant(at: column + 1))
      let minutes = (zone.offset(at: end) - zone.offset(at: start)) / 60
      guard minutes != 0, layout.window.contains(start) else { return nil }
      let amount = minutes % 60 == 0 ? "\(abs(minutes) / 60)h" : "\(abs(minutes))m"
      let text = "\(minutes > 0 ? "+" : "-")\(amount)"
      let x = max(layout.axis.lowerBound, min(column, layout.axis.upperBound - text.count))
      return (text, x..<(x + text.count))
    }
  }

  /// A line with a mark at each midnight and one at this moment.
  private static func ruler(_ state: AppState, _ canvas: inout Canvas, _ layout: TimelineLayout, _ y: Int) {
    canvas.rule(x: layout.axis.lowerBound, y: y, width: layout.axis.count)
    for day in DaySpan(from: state.timeline.firstDay, count: state.timeline.zoom.days).days {
      let x = layout.column(of: state.timelineZone.interval(of: day).start)
      canvas.put(canvas.glyphs.crossing, x: x, y: y, style: Style(.rule))
    }
    guard layout.window.contains(state.moment.now), !layout.axis.isEmpty else { return }
    let x = layout.column(of: state.moment.now)
    let text = "\(canvas.glyphs.opened) now"
    let fits = x + text.count <= layout.axis.upperBound
    canvas.put(fits ? text : canvas.glyphs.opened, x: x, y: y, style: Style(.today, bold: true))
  }
}
