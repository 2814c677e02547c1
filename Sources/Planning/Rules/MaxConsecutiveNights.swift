package import Rota

/// At most three nights of work in a row.
package struct MaxConsecutiveNights: MemberRule {
  package static let definition = RuleDefinition(
    id: "maxConsecutiveNights", sentence: "At most three nights in a row",
    source: "HSE good practice: 2–3; NHS: 4; sleep debt grows with each night", level: .hard, weight: 20,
    parameters: [nights])

  package static let nights = RuleDefinition.Parameter("nights", .number(3), in: 1...7, "nights of work in a row")

  private let most: Int

  package init(_ values: RuleValues) { most = values.number(Self.nights) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let worked = timeline.nightsWorked
    return worked.map(\.night).runs.filter { $0.count > most }.compactMap { run in
      let shifts = worked.filter { run.contains($0.night) }.map(\.shift)
      return Breach(
        by: timeline.member, shifts, amount: run.count - most,
        sentence: "\(timeline.member.name) works \(run.count) nights in a row, \(Wording.dates(run)) "
          + "(\(Wording.names(of: shifts))); \(most) is the most.")
    }
  }
}

extension Timeline {
  /// The nights taken by work, each with the shift that takes it, in order. Standby that may be slept through is none.
  package var nightsWorked: [(night: Day, shift: HeldShift)] {
    shifts.filter(\.isWork).flatMap { shift in nights(of: shift).map { (night: $0, shift: shift) } }
      .sorted { ($0.night, $0.shift.interval.start) < ($1.night, $1.shift.interval.start) }
  }
}

extension MaxConsecutiveNights: LimitedRule {
  package func use(of timeline: Timeline, in timetable: Timetable) -> RuleUse? {
    let runs = timeline.nightsWorked.map(\.night).runs.filter { !timetable.span.intersection($0).isEmpty }
    return use("nights in a row", runs.map(\.count).max(), of: most)
  }
}
