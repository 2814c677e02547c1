import Scheduling
import Synchronization

/// One line on a terminal that says how far a search is, written over itself.
final class ProgressLine: Sendable {
  private let stream: Stream
  private let isShown: Bool
  /// The per cent shown last; nil before the first.
  private let shown = Mutex<Int?>(nil)

  init(on stream: Stream, isShown: Bool) {
    self.stream = stream
    self.isShown = isShown
  }

  /// Shows the progress, if it has moved on by a per cent.
  func show(_ progress: Progress) {
    guard isShown, progress.total > 0 else { return }
    let percent = min(100, progress.moves * 100 / progress.total)
    let isNews = shown.withLock { last in
      defer { last = percent }
      return last != percent
    }
    guard isNews else { return }
    _ = stream.write("\rPlanning  \(percent) %  \(best(progress.best.hard))(Ctrl-C stops)\u{1B}[K")
  }

  /// What the best rota so far has of gaps and breaches, which the search counts together; empty before there is one.
  private func best(_ open: Int) -> String {
    switch open {
    case .max: ""
    case 0: "no gap, no breach  "
    case 1: "1 gap or breach  "
    default: "\(open) gaps or breaches  "
    }
  }

  /// Takes the line away again.
  func clear() {
    if shown.withLock({ $0 != nil }) { _ = stream.write("\r\u{1B}[K") }
  }
}
