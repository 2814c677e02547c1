import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Work beside the screen, one piece at a time: what is begun last is what is wanted.
///
/// A piece that is no longer wanted is told so when it asks, and ends when it likes; the next begins after it, so that no
/// more than one ever takes the machine's time.
final class Errand: Sendable {
  private let queue: DispatchQueue
  /// The piece that is wanted, by number.
  private let current = Atomic(0)

  init(_ name: String) { queue = DispatchQueue(label: "respite.\(name)", qos: .utility) }

  /// Begins a piece; whatever was begun before is no longer wanted.
  func begin(_ work: @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool) -> Void) {
    let number = current.add(1, ordering: .relaxed).newValue
    queue.async { [self] in
      work {
        Self.giveWay()
        return self.current.load(ordering: .relaxed) == number
      }
    }
  }

  /// Lets the screen's thread go before the one that asks: a key is answered first.
  private static func giveWay() {
    #if canImport(Glibc)
      // There a thread has a niceness of its own. Where it cannot be had, the work is only less polite.
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    #endif
  }

  /// Nothing that was begun is wanted any more.
  func end() { current.add(1, ordering: .relaxed) }
}
