package import Rota

/// What a shift asks of a person as one letter of the grid, heaviest first.
package enum DutyMark: CaseIterable, Hashable, Sendable, Comparable {
  case severe, watch, review, standby, backup, shadow, support

  package init(_ template: ShiftTemplate, severity: Severity) {
    self =
      switch template.kind {
      case .review: severity == .severe ? .severe : .review
      case .watch: template.role == Self.backupRole ? .backup : severity == .severe ? .severe : .watch
      case .standby: template.role == Self.backupRole ? .backup : .standby
      case .shadow: .shadow
      case .support: .support
      }
  }

  private static let backupRole: Role = "backup"

  package var letter: Character {
    switch self {
    case .severe: "S"
    case .watch: "W"
    case .review: "E"
    case .standby: "s"
    case .backup: "b"
    case .shadow: "x"
    case .support: "u"
    }
  }

  /// What the letter stands for, as a legend says it.
  package var meaning: String {
    switch self {
    case .severe: "severe material"
    case .watch: "watch"
    case .review: "ethics review"
    case .standby: "standby"
    case .backup: "backup"
    case .shadow: "shadow"
    case .support: "support"
    }
  }
}
