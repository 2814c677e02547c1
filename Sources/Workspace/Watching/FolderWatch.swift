import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Has the system tell when names or files in some folders change. While nothing changes, nothing runs.
package final class FolderWatch: Sendable {
  /// The writing end of a pipe to the thread that waits: a byte calls it, and the end of all ends it. Less than 0 where
  /// the system will not tell.
  private let caller: Int32

  /// Changes that come within so many milliseconds are told once: a save touches several files.
  private static let quiet: Int32 = 120

  /// `folders` says which ones, and is asked again after every change; `tell` is called from another thread.
  init(_ folders: @escaping @Sendable () -> [String], _ tell: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard var events = FolderEvents(), pipe(&ends) == 0 else {
      caller = -1
      return
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let called = ends[0]
    caller = ends[1]
    for folder in folders() { events.add(folder) }
    // A queue of its own has a thread of its own to wait on.
    DispatchQueue(label: "respite.watch").async { [events] in
      var events = events
      while FolderWatch.waits(for: events.descriptor, or: called, atMost: -1) {
        events.drain()
        guard FolderWatch.waits(for: -1, or: called, atMost: FolderWatch.quiet) else { break }
        // Folders may have been made meanwhile.
        for folder in folders() { events.add(folder) }
        events.drain()
        tell()
      }
      events.close()
      _ = systemClose(called)
    }
  }

  deinit { if caller >= 0 { _ = systemClose(caller) } }

  /// Tells once more, as if something had changed: for whoever could not look just now.
  package func tellAgain() {
    var byte: UInt8 = 1
    // A pipe too full to take the byte calls just as well.
    _ = write(caller, &byte, 1)
  }

  /// Waits for something to read, or for so many milliseconds; false once nobody is left to be told.
  private static func waits(for events: Int32, or called: Int32, atMost milliseconds: Int32) -> Bool {
    var watched = [events, called].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&watched, 2, milliseconds) < 0 && errno == EINTR {}
    guard watched[1].revents != 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(called, &bytes, bytes.count) > 0
  }
}

/// The system's `close`.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
