import Planning
import Rota

/// How findings are told: one by one, or where a soft rule has many of them, by the rule.
enum FindingWords {
  /// A label and what stands beside it.
  struct Line: Hashable, Sendable {
    let label: String
    let text: String
    let tone: Tone
  }

  /// More of one soft rule than this are told by number, so that nothing hard is lost among them.
  static let most = 2

  /// The lines for findings, in their order; those of a soft rule together, and by number where there are many and not
  /// all are asked for.
  static func lines(_ findings: [Finding], label: ((Finding) -> String)? = nil, all: Bool = false) -> [Line] {
    let label = label ?? self.label
    let soft = Dictionary(grouping: findings.filter { $0.level == .soft }, by: \.rule)
    var told: Set<RuleID> = []
    return findings.compactMap { finding in
      let alike = finding.level == .soft ? soft[finding.rule] ?? [] : []
      if all || alike.count <= most { return Line(label: label(finding), text: finding.sentence, tone: tone(finding)) }
      guard told.insert(finding.rule).inserted else { return nil }
      return Line(label: label(finding), text: summary(of: alike, finding.rule), tone: tone(finding))
    }
  }

  /// `Shifts move forward: 9 findings, of 7 people.`: nobody is held up as the example.
  private static func summary(of findings: [Finding], _ rule: RuleID) -> String {
    let sentence = RuleCatalog.definition(rule)?.sentence ?? rule.text
    let people = Set(findings.flatMap(\.members)).count
    let whose = people == 0 ? "" : people == 1 ? ", of 1 person" : ", of \(people) people"
    return "\(sentence): \(findings.count) findings\(whose)."
  }

  /// `Breach`, `Hole` or `Soft`.
  static func label(_ finding: Finding) -> String {
    if finding.rule == ContinuousCover.definition.id { return "Hole" }
    return finding.level == .hard ? "Breach" : "Soft"
  }

  static func tone(_ finding: Finding) -> Tone { finding.level == .hard ? .bad : .gap }
}
