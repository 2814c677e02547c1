package import Rota

/// No overtime in severe work: a day with severe material keeps within the hours of an ordinary day.
package struct SevereNoOvertime: MemberRule {
  package static let definition = RuleDefinition(
    id: "severeNoOvertime", sentence: "No overtime on a day with severe material",
    source: "Internet Watch Foundation: no overtime", level: .hard, weight: 20, parameters: [contractHours])

  package static let contractHours = RuleDefinition.Parameter(
    "contractHours", .number(40), in: 1...60, "hours a week of a full-time contract")

  private let contractHours: Int

  package init(_ values: RuleValues) { contractHours = values.number(Self.contractHours) }

  /// Minutes of an ordinary working day of the member's.
  package func ordinaryDay(of member: Member) -> Int {
    contractHours * 60 * member.fullTimePercent / (100 * max(1, member.workDays.count))
  }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    let most = ordinaryDay(of: timeline.member)
    return timeline.minutesByDay(of: \.isWork).compactMap { day in
      guard day.minutes > most, let severe = day.shifts.first(where: \.isSevere) else { return nil }
      return Breach(
        by: timeline.member, day.shifts, amount: (day.minutes - most).startedHours,
        sentence:
          "\(timeline.member.name) works \(Wording.length(minutes: day.minutes)) on a day with severe material, "
          + "\(severe.words); \(Wording.length(minutes: most)) is an ordinary day.")
    }
  }
}
