package import Rota

/// Every watch has a backup: a seat of its own, planned for every minute of the watch.
///
/// A backup's seat that nobody holds is a gap and is told as one; this rule asks whether the team has planned for a
/// backup at all, and blames no seat and no holder of the watch. A watch of two or more is its own backup.
package struct BackupForEveryWatch: CoverRule {
  package static let definition = RuleDefinition(
    id: "backupForEveryWatch", sentence: "Never without backup",
    source: "PagerDuty: always have a backup schedule; UK Ministry of Justice: two at any time", level: .hard,
    weight: 10)

  package init(_ values: RuleValues) {}

  package func breaches(in timetable: Timetable) -> [Breach] {
    let backups = Dictionary(grouping: timetable.watchShifts.filter(\.template.role.isBackup), by: \.duty)
      .mapValues { $0.map(\.interval).merged }
    let alone = timetable.watchShifts.filter { shift in
      timetable.span.contains(shift.day) && !shift.template.role.isBackup && shift.template.seats == 1
        && ![shift.interval].subtracting(backups[shift.duty] ?? []).isEmpty
    }
    return Dictionary(grouping: alone) { [$0.duty.text, $0.template.id.text] }.values.map { breach($0, timetable) }
  }

  private func breach(_ shifts: [Shift], _ timetable: Timetable) -> Breach {
    let span = DaySpan(shifts[0].day, through: shifts[shifts.count - 1].day)
    let times = shifts.count == 1 ? "" : ", on \(shifts.count) dates"
    return Breach(
      seats: [], days: span, amount: shifts.count,
      sentence: "\(timetable.team.name(of: shifts[0].template)) has no backup\(times), \(Wording.dates(span)).")
  }
}
