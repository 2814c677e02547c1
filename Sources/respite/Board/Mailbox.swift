import PlannerUI
import Synchronization

/// News from beside the screen: put in from anywhere, and the event loop woken to fetch it.
final class Mailbox: Sendable {
  /// Has the event loop fetch the mail.
  private let wake: @Sendable () -> Void
  private let waiting = Mutex<[AppEvent]>([])

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Newer progress takes the place of older that nobody has looked at.
  func post(_ event: AppEvent) {
    waiting.withLock { mail in
      if case .planProgress? = mail.last, case .planProgress = event { mail.removeLast() }
      mail.append(event)
    }
    wake()
  }

  /// What has come since this was last asked.
  func mail() -> [AppEvent] {
    waiting.withLock { mail in
      defer { mail = [] }
      return mail
    }
  }
}
