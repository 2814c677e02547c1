import Dispatch
import Synchronization

/// Work beside the screen, one piece at a time: what is begun last is what is wanted.
///
/// A piece that is no longer wanted is told so when it asks, and ends when it likes; the next begins after it, so that no
/// more than one ever takes the machine's time.
final class Errand: Sendable {
  private let queue: DispatchQueue
  /// The piece that is wanted, by number.
  private let current = Atomic(0)

  init(_ name: String) { queue = DispatchQueue(label: "respite.\(name)", qos: .userInitiated) }

  /// Begins a piece; whatever was begun before is no longer wanted.
  func begin(_ work: @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool) -> Void) {
    let number = current.add(1, ordering: .relaxed).newValue
    queue.async { [self] in work { self.current.load(ordering: .relaxed) == number } }
  }

  /// Nothing that was begun is wanted any more.
  func end() { current.add(1, ordering: .relaxed) }
}
