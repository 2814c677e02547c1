package import Rota

/// Severe material never at night, not for a minute.
package struct SevereByDay: MemberRule {
  package static let definition = RuleDefinition(
    id: "severeByDay", sentence: "No severe material at night",
    source: "Internet Watch Foundation: an early end; the night is ours", level: .hard, weight: 20)

  package init(_ values: RuleValues) {}

  /// Whether any of `interval` lies between 23:00 and 06:00.
  package static func touchesNight(_ interval: Interval, in zone: Zone) -> Bool {
    DaySpan(zone.wall(at: interval.start).day - 1, through: zone.wall(at: interval.end).day).days.contains {
      Nights.window(of: $0, in: zone).overlaps(interval)
    }
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timeline.breachesByTemplate { shift in
      shift.isSevere && Self.touchesNight(shift.interval, in: timeline.zone)
        ? "looks at severe material at night" : nil
    }
  }
}
