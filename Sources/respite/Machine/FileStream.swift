#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes to one of the process's open files until all bytes are taken.
struct FileStream: Sendable {
  let descriptor: Int32

  var stream: Stream {
    let file = self
    let isTerminal = isatty(descriptor) == 1
    return Stream(isTerminal: isTerminal, columns: isTerminal ? columns : nil) { file.write($0) }
  }

  /// Writes all bytes, however few the system takes at a time.
  func write(_ bytes: [UInt8]) -> Stream.Delivery {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        // Somebody has made the other end non-blocking, and it is full: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .failed(String(cString: strerror(errno)))
      }
    }
    return .delivered
  }

  private var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// The system's `write`, which has the name of the method above.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
