package import Rota

/// What is a night: three hours or more between 23:00 and 06:00 on the member's own clocks.
package enum Nights {
  package static let start = WallTime(wrapping: 23 * 60)
  package static let end = WallTime(wrapping: 6 * 60)
  package static let minutes = 180

  /// The night that begins on `day`.
  package static func window(of day: Day, in zone: Zone) -> Interval {
    Interval(zone.start(of: start, on: day), until: zone.start(of: end, on: day + 1))
  }

  /// The dates of the nights `interval` takes, each the date on which it begins; elapsed minutes decide.
  package static func dates(of interval: Interval, in zone: Zone) -> [Day] {
    DaySpan(zone.wall(at: interval.start).day - 1, through: zone.wall(at: interval.end).day).days.filter {
      interval.intersection(window(of: $0, in: zone)).minutes >= minutes
    }
  }
}

extension Timeline {
  /// The first night a shift takes; nil for a day shift.
  package func night(of shift: HeldShift) -> Day? { nights(of: shift).first }

  /// The nights a shift takes, by the date on which each begins.
  package func nights(of shift: HeldShift) -> [Day] { Nights.dates(of: shift.interval, in: zone) }
}
