package import Rota

/// Why a plan cannot be whole: demands that no rota of these people under these rules meets together, proven, and none of
/// which can be spared.
package struct Clash: Hashable, Sendable {
  /// The shifts that cannot all be filled, in order of their dates.
  package let shifts: [Shift]
  /// Hard rules that have a part in it: without any one of them it is not proven any more.
  package let rules: [RuleID]
  /// Leave that has a part in it.
  package let leave: [Leave]
  /// What it comes to, in whole sentences.
  package let sentences: [String]
  /// What would mend it, the gentlest first; each tried on the whole plan.
  package let waysOut: [WayOut]

  /// One change and what it leads to.
  package struct WayOut: Hashable, Sendable {
    package let sentence: String
    /// Seats still empty with it.
    package let gaps: Int

    package init(sentence: String, gaps: Int) {
      self.sentence = sentence
      self.gaps = gaps
    }
  }

  package init(shifts: [Shift], rules: [RuleID], leave: [Leave], sentences: [String], waysOut: [WayOut]) {
    self.shifts = shifts
    self.rules = rules
    self.leave = leave
    self.sentences = sentences
    self.waysOut = waysOut
  }
}
