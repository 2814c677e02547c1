import PlannerUI
import Scheduling
import Synchronization

/// One line on a terminal that says how far a search is, written over itself.
final class ProgressLine: Sendable {
  private let stream: Stream
  private let isShown: Bool
  /// The words shown last; nil before the first.
  private let shown = Mutex<String?>(nil)

  init(on stream: Stream, isShown: Bool) {
    self.stream = stream
    self.isShown = isShown
  }

  /// Shows how far the search for a plan is.
  func show(_ progress: Progress) {
    guard progress.total > 0 else { return }
    let plan = PlanProgress(progress)
    show("Planning  \(plan.percent) %  \(plan.standing)")
  }

  /// Shows words, if they are not there yet.
  func show(_ words: String) {
    guard isShown else { return }
    let isNews = shown.withLock { last in
      defer { last = words }
      return last != words
    }
    if isNews { _ = stream.write("\r\(words)  (Ctrl-C stops)\u{1B}[K") }
  }

  /// Takes the line away again.
  func clear() {
    if shown.withLock({ $0 != nil }) { _ = stream.write("\r\u{1B}[K") }
  }
}
