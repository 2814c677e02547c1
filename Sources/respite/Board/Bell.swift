import Synchronization

/// Rung by any thread, heard once by another.
final class Bell: Sendable {
  private let isRinging = Atomic(false)

  func ring() { isRinging.store(true, ordering: .releasing) }

  /// Whether it has been rung since this was last asked.
  func hasRung() -> Bool { isRinging.exchange(false, ordering: .acquiringAndReleasing) }
}
