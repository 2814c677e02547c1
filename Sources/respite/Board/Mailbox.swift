import NcursesTerminal
import PlannerUI
import Synchronization

/// News from beside the screen: put in from anywhere, and the event loop woken to fetch it.
final class Mailbox: Sendable {
  private let waker: Waker
  private let waiting = Mutex<[AppEvent]>([])

  init(waker: Waker) { self.waker = waker }

  /// Newer progress takes the place of older that nobody has looked at.
  func post(_ event: AppEvent) {
    waiting.withLock { mail in
      if case .planProgress? = mail.last, case .planProgress = event { mail.removeLast() }
      mail.append(event)
    }
    waker.wake()
  }

  /// What has come since this was last asked.
  func mail() -> [AppEvent] {
    waiting.withLock { mail in
      defer { mail = [] }
      return mail
    }
  }
}
