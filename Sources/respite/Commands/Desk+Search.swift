import Planning
import Rota
import Scheduling

extension Desk {
  /// Searches a rota; shows how far it is where somebody watches, and ends with the best so far on Control-C.
  func search(_ open: OpenWorkspace, span: DaySpan, options: SearchOptions) -> Proposal {
    let line = ProgressLine(
      on: machine.errors, isShown: machine.errors.isTerminal && machine.environment["TERM"] != "dumb")
    let interrupts = machine.holdInterrupts()
    defer {
      line.clear()
      interrupts.release()
    }
    return Planner(zones: open.zones).plan(open.state, span: span, effort: options.effort(cores: machine.cores)) {
      progress in
      line.show(progress)
      return !interrupts.isPending()
    }
  }

  /// The change set that keeps a proposal.
  func changeSet(_ proposal: Proposal, span: DaySpan) -> ChangeSet {
    ChangeSet(
      steps: proposal.steps, author: author, time: machine.now(), cause: "plan \(span.count) days from \(span.start)")
  }
}
