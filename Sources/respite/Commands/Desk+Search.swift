import Planning
import Rota
import Scheduling

extension Desk {
  /// Searches a rota; shows how far it is where somebody watches, and ends with the best so far on Control-C.
  func search(_ open: OpenWorkspace, span: DaySpan, options: SearchOptions) -> Proposal {
    watched { line, isInterrupted in
      search(open, scope: PlanScope(span), options: options, line, isInterrupted)
    }
  }

  /// The same, and why seats stay empty where some do; on Control-C there is no second answer.
  func searchAndExplain(
    _ open: OpenWorkspace, scope: PlanScope, options: SearchOptions
  ) -> (proposal: Proposal, shortage: Shortage?) {
    watched { line, isInterrupted in
      let proposal = search(open, scope: scope, options: options, line, isInterrupted)
      let gaps = proposal.after.gaps.count
      guard gaps > 0, proposal.ended != .cancelled, !isInterrupted() else { return (proposal, nil) }
      line.show("Planned with \(Wording.count(gaps, "gap")); looking for what clashes")
      return (
        proposal,
        Shortage(
          of: open.state, over: scope.span, zones: open.zones, gaps: gaps, threads: options.threads ?? machine.cores,
          isInterrupted: isInterrupted)
      )
    }
  }

  /// Who could be away when, with a line of progress; on Control-C what is known by then.
  func resilience(of open: OpenWorkspace, span: DaySpan, lossesFrom date: Day?) -> Resilience {
    watched { line, isInterrupted in
      ResilienceFinder(zones: open.zones, threads: machine.cores).resilience(
        of: open.state, over: span, lossesFrom: date
      ) { done, total in
        line.show("Trying every absence  \(done) of \(total)")
        return !isInterrupted()
      }
    }
  }

  private func search(
    _ open: OpenWorkspace, scope: PlanScope, options: SearchOptions, _ line: ProgressLine,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) -> Proposal {
    Planner(zones: open.zones).plan(open.state, scope: scope, effort: options.effort(cores: machine.cores)) {
      progress in
      line.show(progress)
      return !isInterrupted()
    }
  }

  /// Does something long with a line of progress, while Control-C is held back and can be asked for.
  private func watched<Result>(_ work: (ProgressLine, @escaping @Sendable () -> Bool) -> Result) -> Result {
    let line = ProgressLine(
      on: machine.errors, isShown: machine.errors.isTerminal && machine.environment["TERM"] != "dumb")
    let interrupts = machine.holdInterrupts()
    defer {
      line.clear()
      interrupts.release()
    }
    return work(line, interrupts.isPending)
  }
}
