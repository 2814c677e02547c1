import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wakes an event loop from any thread: a terminal's `events` then returns `.wake`.
package final class Waker: Sendable {
  /// The end that the event loop waits at.
  package let reading: Int32
  private let writing: Int32

  package init() throws(TerminalError) {
    var reading: Int32 = -1
    var writing: Int32 = -1
    guard cterminal_pipe(&reading, &writing) else { throw .noMoreFiles }
    self.reading = reading
    self.writing = writing
  }

  /// Forgets the calls there were.
  package func settle() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 {}
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
