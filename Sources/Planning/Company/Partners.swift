package import Rota

/// Who else is on while somebody holds a shift.
package struct Partners: Hashable, Sendable {
  /// Holding the same shift, or the watch one backs up, in the order of the team.
  package private(set) var beside: [Member] = []
  package private(set) var backups: [Member] = []
  /// A watch that has seats for backups, none of which is held.
  package private(set) var lacksBackup = false

  /// Beside `member`, who holds a seat of `shift`; `others` are the duty's shifts around it.
  package init(of shift: Shift, heldBy member: MemberID, among others: [Shift], _ state: TeamState) {
    let watches = shift.template.kind == .watch || shift.template.kind == .standby
    let isBackup = shift.template.role.isBackup
    var beside: Set<MemberID> = []
    var backups: Set<MemberID> = []
    var hasBackupSeats = false
    for other in others
    where other.template.site == shift.template.site && other.duty == shift.duty
      && other.interval.overlaps(shift.interval)
    {
      let isSame = other.template.id == shift.template.id && other.day == shift.day
      guard isSame || watches else { continue }
      let holders = other.seats.compactMap { state.rota[$0]?.member }.filter { $0 != member }
      if other.template.role.isBackup, !isBackup {
        hasBackupSeats = true
        backups.formUnion(holders)
      } else if isSame || isBackup {
        beside.formUnion(holders)
      }
    }
    self.beside = state.team.members.filter { beside.contains($0.id) }
    self.backups = state.team.members.filter { backups.contains($0.id) && !beside.contains($0.id) }
    lacksBackup = hasBackupSeats && backups.isEmpty
  }

  /// `with Grace, backup Kwame`; empty where nobody else is on.
  package func words(in team: Team) -> String {
    var words: [String] = []
    if !beside.isEmpty { words.append("with \(Wording.list(beside.map(team.shortName)))") }
    if !backups.isEmpty { words.append("backup \(Wording.list(backups.map(team.shortName)))") }
    if lacksBackup { words.append("no backup yet") }
    return words.joined(separator: ", ")
  }
}
