package import Rota

/// A long rest every week: a day and the daily rest, free of standby too.
///
/// Between two long rests lies a *stretch*, which may last at most a week less the rest: six ordinary days pass, seven
/// do not.
package struct MinWeeklyRest: MemberRule {
  package static let definition = RuleDefinition(
    id: "minWeeklyRestHours", sentence: "A long rest every week: a day and the daily rest",
    source: "Directive 2003/88/EC, Art. 5; aviation: 36 h with two nights, at most 168 h apart", level: .hard,
    weight: 20, parameters: [hours, maxStretchHours])

  package static let hours = RuleDefinition.Parameter(
    "hours", .number(35), in: 24...48, "hours without work or standby that make a long rest")
  package static let maxStretchHours = RuleDefinition.Parameter(
    "maxStretchHours", .number(133), in: 72...240, "hours from one long rest to the next")

  private let rest: Int
  private let longest: Int

  package init(_ values: RuleValues) {
    rest = values.number(Self.hours) * 60
    longest = values.number(Self.maxStretchHours) * 60
  }

  /// The stretches without a long rest that last too long.
  package func longStretches(of duty: [Interval]) -> [Interval] {
    duty.merged.reduce(into: [Interval]()) { stretches, next in
      if let last = stretches.last, next.start.minutes(since: last.end) < rest {
        stretches[stretches.count - 1] = Interval(last.start, until: next.end)
      } else {
        stretches.append(next)
      }
    }.filter { $0.minutes > longest }
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    longStretches(of: timeline.shifts.map(\.interval)).compactMap { stretch in
      let shifts = timeline.shifts.filter { $0.interval.overlaps(stretch) }
      guard let first = shifts.first, let last = shifts.last else { return nil }
      return Breach(
        by: timeline.member, shifts, amount: (stretch.minutes - longest).startedHours,
        sentence: "\(timeline.member.name) has no \(Wording.length(minutes: rest)) in a row to themselves for "
          + "\(Wording.length(minutes: stretch.minutes)), from \(first.words) to \(last.words); "
          + "\(Wording.length(minutes: longest)) is the most.")
    }
  }
}
