import Synchronization

/// A value that is worked out when it is first asked for, by whichever thread asks first; the others wait for it. It is
/// the same whoever asks and whenever, so that nobody can tell it from one that was there from the beginning.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ work: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = work()
      kept = value
      return value
    }
  }
}
