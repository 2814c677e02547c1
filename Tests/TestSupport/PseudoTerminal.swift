#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal without a window, and a program running on it in a session of its own.
///
/// Nothing in it sleeps: it waits for bytes, with a deadline far beyond what a slow machine needs.
package final class PseudoTerminal {
  /// All that the program has written to the terminal.
  package private(set) var output: [UInt8] = []
  /// The lines it has written to file 3.
  package private(set) var lines: [String] = []
  /// The program's process; -1 before there is one.
  package private(set) var process: Int32 = -1
  /// The line's modes before there was a program.
  package private(set) var firstModes: [UInt8] = []

  private let controller: Int32
  private let path: String
  private var toldEnd: Int32 = -1
  private var told: [UInt8] = []
  private var hasEnded = false
  private var isClosed = false

  private static let deadline: Duration = .seconds(30)

  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  package init(columns: Int, rows: Int) throws(Failure) {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    guard openpty(&ours, &theirs, nil, nil, nil) == 0, let name = ttyname(theirs) else {
      throw Failure(description: "no pseudo terminal: error \(errno)")
    }
    controller = ours
    path = String(cString: name)
    // Only the program has the other end, so that its end is seen.
    _ = Self.systemClose(theirs)
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    resize(columns: columns, rows: rows)
    firstModes = modes
  }

  deinit {
    if process > 0, !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close()
    if toldEnd >= 0 { _ = Self.systemClose(toldEnd) }
  }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Hangs up: the window is closed.
  package func close() {
    if !isClosed { _ = Self.systemClose(controller) }
    isClosed = true
  }

  /// The line's modes, byte for byte.
  package var modes: [UInt8] {
    var modes = termios()
    guard tcgetattr(controller, &modes) == 0 else { return [] }
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// Types.
  package func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Starts a program with that environment and nothing else.
  package func run(_ program: String, _ arguments: [String] = [], environment: [String]) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure(description: "no pipe: error \(errno)") }
    toldEnd = ends[0]
    defer { _ = Self.systemClose(ends[1]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    var actions = Actions.none
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    var attributes = Attributes.none
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that run tests have most signals blocked.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // And what the test's own process ignores, the program need not.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Self.newSession | Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    let error = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw Failure(description: "\(program) does not start: error \(error)") }
  }

  /// Waits for a line on file 3 that begins so, beyond those that were waited for before, and returns it.
  @discardableResult
  package func line(_ beginning: String) throws(Failure) -> String {
    var checked = heard
    while true {
      while checked < lines.count {
        checked += 1
        if lines[checked - 1].hasPrefix(beginning) {
          heard = checked
          return lines[checked - 1]
        }
      }
      guard try pump() else { throw Failure(description: "ended without “\(beginning)”: \(lines)") }
    }
  }
  private var heard = 0

  /// Waits for bytes on the terminal that `isEnough` accepts.
  package func output(until isEnough: ([UInt8]) -> Bool) throws(Failure) {
    while !isEnough(output) {
      guard try pump() else {
        throw Failure(description: "ended early: \(String(decoding: output, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Waits at most that long for bytes on the terminal, and returns how many came.
  package func bytes(within patience: Duration) -> Int {
    let before = output.count
    var watched = pollfd(fd: isClosed ? -1 : controller, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Self.milliseconds(patience)) > 0 else { return 0 }
    readOutput()
    return output.count - before
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    return Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  /// Waits for the program's end, reads the rest and tells how it ended; sends it a signal again and again if one is
  /// given, as of two that come at once only one arrives.
  package func ending(signalling signal: Int32? = nil) throws(Failure) -> Ending {
    if let signal {
      repeat { kill(process, signal) } while try pump(atMost: .milliseconds(20))
    }
    while try pump() {}
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else { throw Failure(description: "no child: error \(errno)") }
    hasEnded = true
    readOutput()
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  /// Waits for something to read; false once the program has closed file 3, which it does by ending.
  private func pump(atMost patience: Duration? = nil) throws(Failure) -> Bool {
    var watched = [
      pollfd(fd: isClosed ? -1 : controller, events: Int16(POLLIN), revents: 0),
      pollfd(fd: toldEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, 2, Self.milliseconds(patience ?? Self.deadline)) > 0 else {
      if patience != nil { return true }
      throw Failure(description: "nothing came in \(Self.deadline); so far \(lines), \(output.count) bytes")
    }
    if watched[0].revents & Int16(POLLIN) != 0 { readOutput() }
    guard watched[1].revents != 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(toldEnd, &buffer, buffer.count)
    guard count > 0 else { return count < 0 }
    told += buffer[..<count]
    while let end = told.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(String(decoding: told[..<end], as: UTF8.self))
      told.removeSubrange(...end)
    }
    return true
  }

  /// Reads all that has come to the terminal.
  package func readOutput() {
    guard !isClosed else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    var watched = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, 0) > 0, watched.revents & Int16(POLLIN) != 0 {
      let count = read(controller, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
    }
  }

  #if canImport(Glibc)
    private static let newSession = 0x80
    private enum Actions { static var none: posix_spawn_file_actions_t { posix_spawn_file_actions_t() } }
    private enum Attributes { static var none: posix_spawnattr_t { posix_spawnattr_t() } }
    private static func systemClose(_ file: Int32) -> Int32 { Glibc.close(file) }
  #else
    private static let newSession = 0x0400
    private enum Actions { static var none: posix_spawn_file_actions_t? { nil } }
    private enum Attributes { static var none: posix_spawnattr_t? { nil } }
    private static func systemClose(_ file: Int32) -> Int32 { Darwin.close(file) }
  #endif
}
