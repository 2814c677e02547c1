import CTerminal
import TerminalKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits at the terminal, the signals and the waker together.
struct TerminalInput {
  /// What came.
  enum News: Hashable {
    case event(Event)
    /// The window may have another size.
    case resized
    /// The process was stopped and goes on.
    case continued
  }

  private let terminal: Int32
  private let waker: Waker
  private var decoder = KeyDecoder()
  private var isGone = false

  /// How long a lone ESC waits for the rest of a sequence: less than anybody notices, more than a sequence takes.
  private static let patience = 25
  /// Reads before what has come is shown, so that a flood of input does not freeze the screen.
  private static let readLimit = 64

  init(terminal: Int32, waker: Waker) {
    self.terminal = terminal
    self.waker = waker
  }

  /// What has come; empty if that was nothing whole yet.
  mutating func wait(until deadline: ContinuousClock.Instant?) -> [News] {
    let rest = deadline.map(Self.milliseconds)
    let isPatient = decoder.isWaiting && rest ?? .max >= Self.patience
    let timeout = isPatient ? Self.patience : rest ?? -1
    var watched = [
      pollfd(fd: isGone ? -1 : terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cterminal_signals(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: waker.reading, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&watched, nfds_t(watched.count), Int32(clamping: timeout))
    if ready < 0 { return [] }
    if ready == 0 { return isPatient ? decoder.flush().map(News.event) : [.event(.tick)] }
    var news: [News] = []
    if watched[1].revents != 0 { news += signals() }
    // Whoever was stopped may be in the background now, where to read is to be stopped again.
    if watched[0].revents != 0, !news.contains(.continued) { news += typed() }
    if watched[2].revents != 0, !drain(waker.reading).isEmpty { news.append(.event(.wake)) }
    return news
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = (deadline - .now).components
    guard seconds >= 0, attoseconds >= 0, seconds < 1_000_000 else {
      return seconds < 0 || attoseconds < 0 ? 0 : 1_000_000_000
    }
    // Rounded up, or the last millisecond would be waited for in a busy loop.
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private func signals() -> [News] {
    drain(cterminal_signals()).compactMap { byte in
      let signal = Int32(byte)
      // Before it is answered: what comes after this is another one.
      cterminal_heeded(signal)
      switch signal {
      case SIGWINCH: return .resized
      case SIGCONT: return .continued
      case SIGTSTP: return .event(.suspendRequest)
      case SIGHUP: return .event(.hangup)
      default: return .event(.terminate)
      }
    }
  }

  /// All that can be read now; the terminal's end is read as well.
  private mutating func typed() -> [News] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<Self.readLimit {
      let count = read(terminal, &buffer, buffer.count)
      if count < 0, errno == EINTR { break }
      guard count > 0 else {
        isGone = true
        events.append(.hangup)
        break
      }
      events += decoder.decode(Array(buffer[..<count]))
      var again = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&again, 1, 0) > 0 else { break }
    }
    return events.map(News.event)
  }

  private func drain(_ file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
