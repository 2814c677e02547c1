import Rota
import Scheduling

/// Whether severe material comes again, or a standby comes, too soon after severe material.
struct SevereRecoveryPairs {
  let rule: ActiveRule<SevereRecovery>
  private let recovery: Int
  private let quiet: Int

  /// Nil where the rule is off.
  init?(_ context: CompileContext) {
    guard let rule = context.rule(SevereRecovery.self) else { return nil }
    self.rule = rule
    recovery = rule.number(SevereRecovery.hours) * 60
    quiet = rule.number(SevereRecovery.standbyHours) * 60
  }

  /// How many pairs within one set of shifts are too close.
  func cuts(within pieces: [Piece]) -> Int {
    pieces.indices.reduce(0) { sum, index in
      sum + pieces.indices.count { $0 != index && isCut(pieces[index], pieces[$0]) }
    }
  }

  func isCut(from earlier: [Piece], to later: [Piece]) -> Bool {
    earlier.contains { piece in later.contains { isCut(piece, $0) } }
  }

  private func isCut(_ severe: Piece, _ next: Piece) -> Bool {
    guard severe.severe, next.minutes.lowerBound >= severe.minutes.lowerBound else { return false }
    let off = next.minutes.lowerBound - severe.minutes.upperBound
    return (next.severe && off < recovery) || (next.kind == .standby && off < quiet)
  }
}

/// Whether a later day of work starts earlier than one before it, without two days between.
struct RotationPairs {
  let penalty: Problem.Penalty
  private let earlier: Int
  private let rest: Int

  /// Nil where the rule is off.
  init?(_ context: CompileContext) {
    guard let rule = context.rule(ForwardRotation.self) else { return nil }
    penalty = rule.penalty
    earlier = rule.number(ForwardRotation.minutes)
    rest = rule.number(ForwardRotation.restHours) * 60
  }

  func isBackward(from before: [Piece], to after: [Piece], gap: Int) -> Bool {
    let (before, after) = (before.filter(\.works), after.filter(\.works))
    guard let start = before.map(\.minutes.lowerBound).min(), let end = before.map(\.minutes.upperBound).max(),
      let next = after.map(\.minutes.lowerBound).min()
    else { return false }
    return start + gap * 1440 - next > earlier && next - end < rest
  }
}
