package import Rota

/// A week really off every eight weeks: no duty of any kind. Leave counts, and so does a week that just came free.
package struct DetachBlock: MemberRule {
  package static let definition = RuleDefinition(
    id: "detachBlockDays", sentence: "A week really off, every eight weeks",
    source: "What rest gives peaks on its eighth day (de Bloom 2013); eight weeks are ours", level: .soft, weight: 10,
    parameters: [days, everyWeeks])

  package static let days = RuleDefinition.Parameter("days", .number(7), in: 3...14, "dates in a row without any duty")
  package static let everyWeeks = RuleDefinition.Parameter(
    "everyWeeks", .number(8), in: 2...16, "weeks from the end of one such block to the next")

  private let length: Int
  private let longest: Int

  package init(_ values: RuleValues) {
    length = values.number(Self.days)
    longest = values.number(Self.everyWeeks) * 7
  }

  /// Stretches without a block that last too long, from the first date that is known to the last that is planned.
  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    stretches(of: timeline).filter { $0.count > longest }.compactMap { stretch in
      let shifts = timeline.shifts.filter { stretch.contains($0.day) }
      return Breach(
        by: timeline.member, shifts, amount: (stretch.count - longest + 6) / 7,
        sentence: "\(timeline.member.name) has no \(length) days off in a row for \(stretch.count) days, "
          + "\(Wording.dates(stretch)), from \(shifts[0].words) on; one such week is wanted every \(longest / 7) weeks."
      )
    }
  }

  /// Dates from a first duty to a last one with no block of days off between them.
  private func stretches(of timeline: Timeline) -> [DaySpan] {
    Set(timeline.shifts.map(\.day)).sorted().reduce(into: []) { stretches, day in
      if let last = stretches.last, day - last.end < length {
        stretches[stretches.count - 1] = DaySpan(last.start, through: day)
      } else {
        stretches.append(DaySpan(from: day, count: 1))
      }
    }
  }
}

extension DetachBlock: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let stretches = stretches(of: timeline).filter { !timetable.span.intersection($0).isEmpty }
    return use("days without \(length) off in a row", stretches.map(\.count).max(), of: longest)
  }
}
