import Planning
import Rota

/// How a finding is introduced.
enum FindingWords {
  /// `Breach`, `Hole` or `Soft`.
  static func label(_ finding: Finding) -> String {
    if finding.rule == ContinuousCover.definition.id { return "Hole" }
    return finding.level == .hard ? "Breach" : "Soft"
  }

  static func tone(_ finding: Finding) -> Tone { finding.level == .hard ? .bad : .gap }
}
