import Planning
import Rota

/// How findings are told: one by one, or where a soft rule has several of them, by the rule.
enum FindingWords {
  /// A label and what stands beside it.
  struct Line: Hashable, Sendable {
    let label: String
    let text: String
    let tone: Tone
  }

  /// The lines for findings, in their order. Those of a soft rule are one line, so that nothing hard is lost among them,
  /// unless all are asked for.
  static func lines(
    _ findings: [Finding], of team: Team, label: ((Finding) -> String)? = nil, all: Bool = false
  ) -> [Line] {
    let label = label ?? self.label
    let soft = Dictionary(grouping: findings.filter { $0.level == .soft }, by: \.rule)
    var told: Set<RuleID> = []
    return findings.compactMap { finding in
      let alike = finding.level == .soft ? soft[finding.rule] ?? [] : []
      if all || alike.count < 2 { return Line(label: label(finding), text: finding.sentence, tone: tone(finding)) }
      guard told.insert(finding.rule).inserted else { return nil }
      return Line(label: label(finding), text: summary(of: alike, finding.rule, in: team), tone: tone(finding))
    }
  }

  /// `Shifts move forward, not back: missed 9 times, for 7 people, 2 Mar – 8 Apr.` A few people are named, in the order of the
  /// team; of many, nobody is held up as the example.
  private static func summary(of findings: [Finding], _ rule: RuleID, in team: Team) -> String {
    let sentence = RuleCatalog.definition(rule)?.sentence ?? rule.text
    let concerned = Set(findings.flatMap(\.members))
    let people = team.members.filter { concerned.contains($0.id) }
    let dates = findings.dropFirst().reduce(findings[0].days) { all, finding in
      DaySpan(min(all.start, finding.days.start), until: max(all.end, finding.days.end))
    }
    let who = people.count > mostNames ? "\(people.count) people" : Wording.list(people.map(\.name))
    let times = people.count == findings.count ? "" : " \(findings.count) times" + (who.isEmpty ? "" : ",")
    return "\(sentence): missed\(times)\(who.isEmpty ? "" : " for \(who)"), \(Wording.dates(dates))."
  }

  private static let mostNames = 3

  /// `Breach`, `Hole` or `Soft`.
  static func label(_ finding: Finding) -> String {
    if finding.rule == ContinuousCover.definition.id { return "Hole" }
    return finding.level == .hard ? "Breach" : "Soft"
  }

  static func tone(_ finding: Finding) -> Tone { finding.level == .hard ? .bad : .gap }
}
