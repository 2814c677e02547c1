import Rota

/// One shift on a line of minutes, with what the rules between two days ask of it.
struct Piece {
  let minutes: Range<Int>
  let kind: ShiftTemplate.Kind
  /// Work rather than free time spent reachable.
  let works: Bool
  let severe: Bool

  init(_ minutes: Range<Int>, of template: ShiftTemplate, in team: Team) {
    self.minutes = minutes
    kind = template.kind
    works = template.isWork
    severe = team.severity(of: template.topics) == .severe
  }
}

/// The nights around some pieces, on the same line of minutes: each the window in which work makes it a night.
struct NightLine {
  /// In order; the first is the night before the first day.
  let windows: [Range<Int>]

  /// On days without a clock change: from the night before the first day to that of the day `last` days after it.
  init(regularThrough last: Int) {
    windows = (-1...last).map { day in
      let end = day * 1440 + 1440 + Nights.end.minutes
      return (day * 1440 + Nights.start.minutes)..<end
    }
  }

  /// As the clocks of a site really show them.
  init(of site: SiteID, from day: Int, through last: Int, in context: CompileContext) {
    let zone = context.zone(of: site)
    windows = ((day - 1)...last).map { day in
      let night = Nights.window(of: context.days.start + day, in: zone)
      return context.minute(night.start)..<context.minute(night.end)
    }
  }

  /// The nights that `minutes` takes, as places in ``windows``.
  func taken(by minutes: Range<Int>) -> [Int] {
    windows.indices.filter { windows[$0].clamped(to: minutes).count >= Nights.minutes }
  }
}
