import Foundation
import Testing

@testable import respite

@Suite struct FileStreamTests {
  /// Both ends of a pipe.
  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    signal(SIGPIPE, SIG_IGN)
    return (ends[0], ends[1])
  }

  @Test func `more than a pipe holds is written whole, even where the pipe does not wait`() async throws {
    let (reading, writing) = try pipe()
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let sent = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let received = Task.detached {
      var received: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 10_000)
      while true {
        let count = read(reading, &buffer, buffer.count)
        guard count > 0 else { break }
        received += buffer[..<count]
      }
      return received
    }
    #expect(FileStream(descriptor: writing).write(sent) == .delivered)
    close(writing)
    #expect(await received.value == sent)
    close(reading)
  }

  @Test func `a pipe that nobody reads is closed, a file that is not open has failed`() throws {
    let (reading, writing) = try pipe()
    close(reading)
    #expect(FileStream(descriptor: writing).write([1]) == .closed)
    close(writing)
    #expect(FileStream(descriptor: writing).write([1]) == .failed("Bad file descriptor"))
  }

  @Test func `a pipe is no terminal and has no width`() throws {
    let (reading, writing) = try pipe()
    let stream = FileStream(descriptor: writing).stream
    #expect(!stream.isTerminal)
    #expect(stream.columns == nil)
    close(reading)
    close(writing)
  }
}
