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

extension ShiftTemplate {
  /// Whether holding it is work: all kinds but standby, and standby with a short response time.
  var isWork: Bool { kind != .standby || (responseMinutes ?? .max) <= HeldShift.standbyWorkResponseMinutes }
}
