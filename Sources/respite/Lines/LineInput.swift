import Dispatch
import NcursesTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input a line at a time, beside Control-C and a waker that is called when a search has something to tell.
struct LineInput {
  enum News: Hashable {
    case line(String)
    /// Nobody will type any more.
    case end
    case interrupted
    case woken
  }

  /// Somebody types, rather than a file or a pipe.
  let isKeyboard: Bool
  private let descriptor: Int32
  private let waker: Waker
  private let interrupts: Waker
  private var buffer = LineBuffer()

  /// From now on Control-C does nothing but be told of here.
  init(_ descriptor: Int32 = STDIN_FILENO, waker: Waker) throws(TerminalError) {
    self.descriptor = descriptor
    self.waker = waker
    isKeyboard = isatty(descriptor) == 1
    let interrupts = try Waker()
    self.interrupts = interrupts
    // Blocked in every thread, the signal comes to the one that waits for it; no handler ever runs.
    _ = Interrupts.hold()
    DispatchQueue(label: "respite.interrupts").async { Interrupts.forward { interrupts.wake() } }
  }

  /// Waits for what comes next; lines stay where they are while none is to be taken.
  mutating func next(takesLines: Bool) -> News {
    while true {
      if takesLines {
        if let line = buffer.next() { return .line(line) }
        if buffer.isEnded { return .end }
      }
      var watched = [interrupts.reading, waker.reading, takesLines ? descriptor : -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&watched, nfds_t(watched.count), -1) > 0 else { continue }
      if watched[0].revents != 0 {
        interrupts.settle()
        return .interrupted
      }
      if watched[1].revents != 0 {
        waker.settle()
        return .woken
      }
      read()
    }
  }

  /// Whether Control-C was pressed since this was last asked.
  var wasInterrupted: Bool {
    var watched = pollfd(fd: interrupts.reading, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 0) > 0 else { return false }
    interrupts.settle()
    return true
  }

  private mutating func read() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = systemRead(descriptor, &bytes, bytes.count)
    if count > 0 { return buffer.add(bytes[..<count]) }
    if count == 0 || (errno != EINTR && errno != EAGAIN) { buffer.end() }
  }
}

/// The system's `read`, which has the name of the method above.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
