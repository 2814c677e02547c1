import Dispatch
import PlannerUI

/// Asks the rules beside the screen.
struct RuleCheck {
  let mailbox: Mailbox

  /// For how long the screen waits for the answer: a small team's is there at once, and nothing flickers.
  private static let patience = DispatchTimeInterval.milliseconds(10)

  /// The answer, if it comes soon; else it comes by mail.
  func judge(_ facts: PlanFacts) -> [AppEvent] {
    let work = DispatchWorkItem { facts.judge() }
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
    if work.wait(timeout: .now() + Self.patience) == .success { return [.judged(facts)] }
    work.notify(queue: .global(qos: .userInitiated)) { mailbox.post(.judged(facts)) }
    return []
  }
}
