package import Rota

/// Where the reader is among the rules, and a change to one that is looked at.
package struct RulesState: Hashable, Sendable {
  /// The chosen rule, by its place in the catalogue.
  package internal(set) var chosen = 0
  var proposal: RuleProposal?

  /// The rule whose change is looked at, neither accepted nor dropped.
  package var proposed: RuleID? { proposal?.rule }
}
