import Planning
import PlannerUI
import Rota
import Scheduling

/// What is worked out beside the screen: plans, what an absence would take, and who could be away when.
final class Background: Sendable {
  private let effort: Effort
  private let mailbox: Mailbox
  private let plan = Errand("plan")
  private let leave = Errand("leave")
  private let freedom = Errand("freedom")

  init(effort: Effort, mailbox: Mailbox) {
    self.effort = effort
    self.mailbox = mailbox
  }

  /// Searches a plan; told to end, it ends with the best it has found.
  func plan(_ state: TeamState, _ scope: PlanScope, zones: ZoneTable) {
    plan.begin { [effort, mailbox] isWanted in
      let proposal = Planner(zones: zones).plan(state, scope: scope, effort: effort) { progress in
        mailbox.post(.planProgress(PlanProgress(progress)))
        return isWanted()
      }
      mailbox.post(.planFinished(proposal))
    }
  }

  func endPlan() { plan.end() }

  func look(_ question: LeaveQuestion, zones: ZoneTable) {
    leave.begin { [effort, mailbox] isWanted in
      let outlook = LeaveOutlook(
        of: question.leave, in: question.state, over: question.span, today: question.today, zones: zones,
        threads: effort.threads, isWanted: isWanted)
      if isWanted() { mailbox.post(.looked(question.number, outlook)) }
    }
  }

  func endLooking() { leave.end() }

  func seek(_ question: FreedomQuestion, zones: ZoneTable) {
    freedom.begin { [effort, mailbox] isWanted in
      func post(_ news: FreedomNews) { mailbox.post(.freedom(question.number, news)) }
      let resilience = ResilienceFinder(zones: zones, threads: effort.threads).resilience(
        of: question.state, over: question.span,
        progress: { done, total in
          post(.progress(done: done, total: total))
          return isWanted()
        }, found: { post(.found($0)) })
      if isWanted() { post(.finished(resilience)) }
    }
  }

  func endSeeking() { freedom.end() }

  /// Ends whatever still runs; nobody waits for it.
  func endAll() {
    endPlan()
    endLooking()
    endSeeking()
  }
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
