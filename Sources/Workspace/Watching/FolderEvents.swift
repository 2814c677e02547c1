#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if os(Linux)
  /// What the system tells of some folders, by inotify.
  struct FolderEvents: Sendable {
    /// Can be waited for; whatever it says, the files themselves are looked at.
    let descriptor: Int32

    /// Nil where the system will not tell.
    init?() {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if descriptor < 0 { return nil }
    }

    /// Listens to a folder, if there is one; to one that is listened to already, no more than before.
    mutating func add(_ folder: String) {
      let what = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_ONLYDIR
      inotify_add_watch(descriptor, folder, UInt32(what))
    }

    /// Forgets what has been told.
    func drain() {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while read(descriptor, &buffer, buffer.count) > 0 {}
    }

    func close() { _ = systemClose(descriptor) }
  }
#else
  /// What the system tells of some folders, by kqueue: names that come and go. A file that is written where it lies is
  /// noticed when something is saved.
  struct FolderEvents: Sendable {
    /// Can be waited for; whatever it says, the files themselves are looked at.
    let descriptor: Int32
    /// The folders that are listened to, each open.
    private var open: [String: Int32] = [:]

    /// Nil where the system will not tell.
    init?() {
      descriptor = kqueue()
      if descriptor < 0 { return nil }
    }

    /// Listens to a folder, if there is one; to one that is listened to already, no more than before.
    mutating func add(_ folder: String) {
      guard open[folder] == nil else { return }
      let file = systemOpen(folder)
      guard file >= 0 else { return }
      open[folder] = file
      var wanted = kevent(
        ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: UInt32(NOTE_WRITE | NOTE_DELETE | NOTE_RENAME), data: 0, udata: nil)
      _ = kevent(descriptor, &wanted, 1, nil, 0, nil)
    }

    /// Forgets what has been told.
    func drain() {
      var told = kevent()
      var atOnce = timespec()
      while kevent(descriptor, nil, 0, &told, 1, &atOnce) > 0 {}
    }

    func close() {
      for file in open.values { _ = systemClose(file) }
      _ = systemClose(descriptor)
    }
  }

  private func systemOpen(_ folder: String) -> Int32 { open(folder, O_EVTONLY | O_CLOEXEC) }
#endif

/// The system's `close`.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
