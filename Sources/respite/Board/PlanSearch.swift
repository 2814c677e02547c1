import Dispatch
import Planning
import PlannerUI
import Rota
import Scheduling
import Synchronization

/// Searches plans beside the screen; its news comes by mail.
final class PlanSearch: Sendable {
  private let effort: Effort
  private let mailbox: Mailbox
  /// The search that may go on; one that is told to stop sees another number here.
  private let current = Atomic(0)

  init(effort: Effort, mailbox: Mailbox) {
    self.effort = effort
    self.mailbox = mailbox
  }

  func start(_ state: TeamState, _ scope: PlanScope, zones: ZoneTable) {
    let number = current.add(1, ordering: .relaxed).newValue
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let proposal = Planner(zones: zones).plan(state, scope: scope, effort: effort) { progress in
        self.mailbox.post(.planProgress(PlanProgress(progress)))
        return self.current.load(ordering: .relaxed) == number
      }
      mailbox.post(.planFinished(proposal))
    }
  }

  /// The search ends soon, with the best it has found.
  func stop() { current.add(1, ordering: .relaxed) }
}

extension PlanProgress {
  /// What the engine tells, in the words of a plan. Its cost holds the empty seats, each of which weighs far more than
  /// everything else together.
  init(_ progress: Progress) {
    self.init(
      done: progress.moves, total: progress.total, gaps: progress.best.cost / PlanCompiler.gapCost,
      breaches: progress.best.hard)
  }
}
