import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wakes the event loop from any thread: `events` then returns `.wake`.
package final class Waker: Sendable {
  /// The end that the event loop waits at.
  let reading: Int32
  private let writing: Int32

  init() throws(TerminalError) {
    var reading: Int32 = -1
    var writing: Int32 = -1
    guard cterminal_pipe(&reading, &writing) else { throw .noMoreFiles }
    self.reading = reading
    self.writing = writing
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Any number of calls before the loop wakes are one.
  package func wake() {
    var byte: UInt8 = 1
    // A pipe too full to take the byte wakes the loop just as well.
    _ = write(writing, &byte, 1)
  }
}
