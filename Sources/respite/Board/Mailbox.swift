import NcursesTerminal
import PlannerUI
import Synchronization

/// What work beside the screen has to tell: it is put here, and the event loop woken to fetch it.
final class Mailbox: Sendable {
  private let waker: Waker
  private let mail = Mutex<[AppEvent]>([])

  init(waker: Waker) { self.waker = waker }

  /// Newer progress takes the place of older that nobody has looked at.
  func post(_ event: AppEvent) {
    mail.withLock { mail in
      if case .planProgress = event, case .planProgress? = mail.last { mail.removeLast() }
      mail.append(event)
    }
    waker.wake()
  }

  /// What has come since this was last asked.
  func take() -> [AppEvent] {
    mail.withLock { mail in
      defer { mail = [] }
      return mail
    }
  }
}
