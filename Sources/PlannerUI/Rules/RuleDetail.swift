import Planning
import Rota
import TerminalKit

/// What the chosen rule means and finds, or what a change to it would do.
extension AppState {
  var ruleSections: [PaneSection] {
    guard let line = ruleLine else { return [] }
    if let proposal = rules.proposal { return sections(line, proposal) }
    let isHard = line.setting.level == .hard
    let found = line.findings.map(\.sentence)
    var sections = [
      PaneSection("", ["\(line.definition.sentence)\(line.otherwise.isEmpty ? "" : ", by itself")."], isBold: true),
      PaneSection("* Here", .changed, line.otherwise, isList: true), PaneSection("Level", [levelWords(line)]),
    ]
    if found.isEmpty {
      sections.append(PaneSection("Found", [emptyWords(line)]))
    } else {
      sections.append(PaneSection(isHard ? "! Broken" : "~ Costs", isHard ? .breach : .warning, found, isList: true))
    }
    let values = line.definition.parameters.map { "\($0.name) \(line.sentence($0))" }
    sections.append(PaneSection("Values", values, isList: true))
    sections.append(PaneSection("From", ["\(line.definition.source)."]).asExtra)
    return sections
  }

  private func levelWords(_ line: RuleLine) -> String {
    guard line.definition.mayBeSoftened else { return "Always hard: it is never weighed against a plan." }
    let softened = line.setting.softened.map { " Softened on \(Wording.date($0)) \($0.civil.year)." } ?? ""
    let byItself =
      line.setting.level == line.definition.level ? "" : " By itself it is \(line.definition.level.rawValue)."
    return line.setting.level.meaning(weight: line.weight) + byItself + softened
  }

  private func emptyWords(_ line: RuleLine) -> String {
    guard isJudged else { return "It is being checked." }
    if line.setting.level == .off { return "Nobody looks, so nothing is found." }
    if line.definition.id == MaterialChoice.definition.id {
      let other = Planning.Availability.definition.sentence
      return "It is told together with “\(other)”, so that nobody's choice shows."
    }
    return facts.state.rota.assignments(in: facts.span).isEmpty
      ? "Nothing is planned on these dates, so nothing is broken." : "It is kept on all these dates."
  }

  private func sections(_ line: RuleLine, _ proposal: RuleProposal) -> [PaneSection] {
    let (raised, solved, eased) = (proposal.changes.raised, proposal.changes.solved, proposal.changes.eased)
    let isHard = raised.first?.level == .hard
    let softened = proposal.softened.map { ", softened on \(Wording.date($0)) \($0.civil.year)" } ?? ""
    return [
      PaneSection("Change", .accent, ["\(proposal.words)\(softened)"], isBold: true),
      PaneSection("Rule", ["\(line.definition.sentence)."]),
      PaneSection("Then", [proposal.summary]),
      PaneSection(isHard ? "! Breaks" : "~ Costs", isHard ? .breach : .warning, raised.map(\.sentence), isList: true),
      PaneSection("Frees", .good, solved.map(\.sentence), isList: true),
      PaneSection("Eases", eased.map(\.sentence), isList: true).asExtra,
    ]
  }
}

extension RuleProposal {
  /// What would change on the dates shown, in a sentence or two.
  var summary: String {
    var parts: [String] = []
    let isHard = changes.raised.first?.level == .hard
    if !changes.raised.isEmpty {
      let found = isHard ? Wording.breaches(changes.raised.count) : Wording.count(changes.raised.count, "cost")
      parts.append("it finds \(found) more than now")
    }
    if !changes.solved.isEmpty {
      parts.append("it no longer finds \(changes.solved.count == 1 ? "one thing" : "\(changes.solved.count) things")")
    }
    if !changes.eased.isEmpty { parts.append("\(changes.eased.count) of what it finds weigh less") }
    if let turned {
      let (from, to) = turned.level == .hard ? ("cost", "breach") : ("breach", "cost")
      parts.append(
        turned.count == 1 ? "one \(from) becomes a \(to)" : "\(turned.count) \(from.many) become \(to.many)")
    }
    guard !parts.isEmpty else { return "On these dates nothing changes by it." }
    let sentence = Wording.list(parts)
    return "On these dates \(sentence)."
  }
}

extension String {
  /// `breaches`, `costs`.
  fileprivate var many: String { self == "breach" ? "breaches" : "\(self)s" }
}

extension Reader {
  /// All that a change to a rule would break and free.
  init(_ proposal: RuleProposal, _ line: RuleLine) {
    var paragraphs = [Paragraph(proposal.summary)]
    for (title, findings) in [
      ("What it would find", proposal.changes.raised), ("What it would no longer find", proposal.changes.solved),
      ("What would weigh less", proposal.changes.eased),
    ] where !findings.isEmpty {
      paragraphs += [Paragraph(""), Paragraph(title, .heading)] + findings.map { Paragraph($0.sentence) }
    }
    self.init(title: "\(line.definition.sentence): \(proposal.words)", paragraphs: paragraphs)
  }
}
