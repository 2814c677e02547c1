package import Rota

/// At most six nights of work in four weeks; a part-timer's share of that, rounded up.
package struct MaxNightsPer28Days: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxNightsPer28Days", sentence: "At most six nights in four weeks",
    source: "HSE: avoid permanent nights; the number is ours", level: .hard, weight: 20, parameters: [nights])

  package static let nights = RuleDefinition.Parameter(
    "nights", .number(6), in: 0...14, "nights of work in any 28, for somebody full-time")
  package static let window = 28

  private let full: Int

  package init(_ values: RuleValues) { full = values.number(Self.nights) }

  /// How many nights in 28 are the most for somebody with this share of full time.
  package func most(fullTimePercent: Int) -> Int { (full * fullTimePercent + 99) / 100 }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let worked = timeline.nightsWorked
    let most = most(fullTimePercent: timeline.member.fullTimePercent)
    let nights = Set(worked.map(\.night)).sorted()
    return nights.indices.compactMap { index in
      let window = DaySpan(from: nights[index], count: Self.window)
      let count = nights[index...].prefix { window.contains($0) }.count
      guard count > most else { return nil }
      let shifts = worked.filter { window.contains($0.night) }.map(\.shift)
      return Breach(
        by: timeline.member, shifts, amount: count - most,
        sentence: "\(timeline.member.name) works \(Wording.count(count, "night")) in the four weeks from "
          + "\(Wording.date(window.start)) (\(Wording.names(of: shifts))); \(most) is the "
          + "most.")
    }
  }
}

extension MaxNightsPer28Days: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let nights = Set(timeline.nightsWorked.map(\.night)).sorted()
    let counts = nights.indices.compactMap { index -> Int? in
      let window = DaySpan(from: nights[index], count: Self.window)
      let within = nights[index...].prefix { window.contains($0) }
      return within.contains(where: timetable.span.contains) ? within.count : nil
    }
    return use("nights in four weeks", counts.max(), of: most(fullTimePercent: timeline.member.fullTimePercent))
  }
}
