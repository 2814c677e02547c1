import Planning
import Rota

/// A change to a rule, looked at as if it were so: what it would break and free on the dates shown.
struct RuleProposal: Hashable, Sendable {
  let rule: RuleID
  /// What the team says of the rule now and then; nil for nothing.
  let before: RuleSetting?
  let after: RuleSetting?
  /// `hours from 11 to 12`.
  let words: String
  /// What the rule would find that it does not find now, and the other way round, whatever its level.
  let changes: FindingChanges
  /// What the rule finds now and would go on finding, where it changes from a breach into a cost or back.
  let turned: Turned?

  struct Turned: Hashable, Sendable {
    let count: Int
    let level: RuleSetting.Level
  }

  /// The date of softening that the change writes down, where it does.
  var softened: Day? { after?.softened == before?.softened ? nil : after?.softened }

  init(_ definition: RuleDefinition, _ edit: RuleEdit, after: RuleSetting?, in state: AppState) {
    rule = definition.id
    before = state.team.rules[definition.id]
    self.after = after
    let present = RuleCatalog.setting(of: definition, in: state.team)
    words = definition.words(for: edit, from: present)
    var changed = state.saved.state
    changed.team.rules[definition.id] = after
    let judged = Evaluator(zones: state.saved.zones).judge(changed, over: state.facts.span)
    let level = RuleCatalog.setting(of: definition, in: changed.team).level
    let found = state.facts.openFindings.filter { $0.rule == definition.id }
    // Judged at one level, so that only what is found counts as a difference, and not what it is called.
    let old = level == .off ? found : found.map { $0.at(level) }
    let new = judged.findings.filter { $0.rule == definition.id && !$0.isHistory }
    changes = FindingChanges(from: old, to: new)
    let staying = new.count - changes.raised.count
    turned = present.level != level && staying > 0 ? Turned(count: staying, level: level) : nil
  }
}

extension Finding {
  fileprivate func at(_ level: RuleSetting.Level) -> Finding {
    var finding = self
    finding.level = level
    return finding
  }
}

extension AppState {
  /// Takes the next step towards a change of the chosen rule.
  mutating func take(_ step: RuleStep) -> [Effect] {
    guard let line = ruleLine else { return [] }
    switch step {
    case .askLevel: open(levelChoices(line))
    case .askValue(let name):
      guard let parameter = line.definition.parameters.first(where: { $0.name == name }) else { return [] }
      if case .flag = parameter.value {
        open(flagChoices(line, parameter))
      } else {
        layers.append(.value(ValueLine(line, .parameter(parameter))))
      }
    case .askWeight: layers.append(.value(ValueLine(line, .weight(line.definition.weight))))
    case .propose(let edit): propose(edit)
    }
    return []
  }

  mutating func propose(_ edit: RuleEdit) {
    guard let line = ruleLine else { return }
    let after = line.definition.setting(line.setting, after: edit, on: moment.today)
    guard (after ?? RuleSetting(level: line.definition.level)) != line.setting else {
      return say("The rule is set like that already.")
    }
    rules.proposal = RuleProposal(line.definition, edit, after: after, in: self)
  }

  mutating func acceptRule() -> [Effect] {
    guard let proposal = rules.proposal, let line = ruleLine else { return [] }
    let cause = "rule “\(line.definition.sentence)”: \(proposal.words)"
    pendingWords = "\(cause)."
    let step = ChangeSet.Step.rule(proposal.rule, before: proposal.before, after: proposal.after)
    return [.save(ChangeSet(steps: [step], author: author, time: moment.now, cause: cause))]
  }

  mutating func dropRule() {
    rules.proposal = nil
    say("The rule stays as it is.")
  }
}
