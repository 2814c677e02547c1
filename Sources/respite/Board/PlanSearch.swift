import Dispatch
import Planning
import PlannerUI
import Rota
import Scheduling
import Synchronization

/// Searches plans beside the screen; its news comes by mail.
final class PlanSearch: Sendable {
  private let effort: Effort
<<<<<<< HEAD
  private let mailbox: Mailbox
  /// The search that may go on; one that is told to stop sees another number here.
  private let current = Atomic(0)

  init(effort: Effort, mailbox: Mailbox) {
    self.effort = effort
    self.mailbox = mailbox
=======
  /// Has the event loop fetch the mail.
  private let wake: @Sendable () -> Void
  private let mailbox = Mutex<[AppEvent]>([])
  /// The search that may go on; one that is told to stop sees another number here.
  private let current = Atomic(0)

  init(effort: Effort, wake: @escaping @Sendable () -> Void) {
    self.effort = effort
    self.wake = wake
>>>>>>> h/lines
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
<<<<<<< HEAD
=======

  /// What has come since this was last asked.
  func mail() -> [AppEvent] {
    mailbox.withLock { mail in
      defer { mail = [] }
      return mail
    }
  }

  /// Newer progress takes the place of older that nobody has looked at.
  private func post(_ event: AppEvent) {
    mailbox.withLock { mail in
      if case .planProgress? = mail.last { mail.removeLast() }
      mail.append(event)
    }
    wake()
  }
>>>>>>> h/lines
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
