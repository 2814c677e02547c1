#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system of the machine.
package struct SystemFiles: FileSystem {
  package init() {}

  /// No file of a workspace is nearly as large; whatever is has been put there by mistake.
  private static let largestSize = 256 << 20

  package func kind(of path: String) throws(SystemFailure) -> FolderEntry.Kind? {
    var status = stat()
    if lstat(path, &status) == 0 { return Self.kind(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure("cannot be looked at", path)
  }

  package func entries(of path: String) throws(SystemFailure) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw failure("cannot be listed", path) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if let kind = try kind(of: path + "/" + name) { entries.append(FolderEntry(name: name, kind: kind)) }
    }
    guard errno == 0 else { throw failure("cannot be listed", path) }
    return entries
  }

  package func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    let descriptor = Self.retrying { openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard descriptor >= 0 else { throw failure("cannot be read", path) }
    defer { _ = systemClose(descriptor) }
    let status = try status(ofFile: descriptor, "cannot be read", path)
    guard status.st_size <= Self.largestSize else {
      throw SystemFailure(
        "cannot be read", path, "it is far too large", advice: "No file of a workspace is; move it elsewhere.")
    }
    return try contents(of: descriptor, count: Int(status.st_size), path)
  }

  private func contents(of descriptor: Int32, count: Int, _ path: String) throws(SystemFailure) -> [UInt8] {
    var error: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Self.retrying { read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled) }
        if got < 0 { error = errno }
        if got <= 0 { return }
        filled += got
      }
    }
    guard error == 0 else { throw SystemFailure("cannot be read", path, SystemTrouble(error)) }
    return bytes
  }

  package func makeFolder(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == EEXIST, try kind(of: path) == .folder { return }
    throw failure("cannot be made", path)
  }

  package func requireChangeable(_ folder: String) throws(SystemFailure) {
    guard faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw failure("cannot be changed", folder)
    }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> OpenFile {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .replace: O_WRONLY | O_CREAT | O_TRUNC
      case .append: O_WRONLY | O_CREAT | O_APPEND
      case .lock: O_RDWR | O_CREAT
      }
    // Without waiting, for a pipe in place of a file would make it wait for ever.
    let opened = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = Self.retrying { openat(AT_FDCWD, path, opened, 0o666) }
    guard descriptor >= 0 else { throw failure("cannot be opened", path) }
    do throws(SystemFailure) {
      _ = try status(ofFile: descriptor, "cannot be opened", path)
    } catch {
      _ = systemClose(descriptor)
      throw error
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  /// What the system knows of an open file; anything but a file is refused.
  private func status(ofFile descriptor: Int32, _ attempt: String, _ path: String) throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(attempt, path) }
    switch Self.kind(status) {
    case .file: return status
    case .folder: throw SystemFailure(attempt, path, SystemTrouble(EISDIR))
    case .link, .other: throw SystemFailure(attempt, path, SystemTrouble(ENXIO))
    }
  }

  package func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        Self.retrying { systemWrite(file.descriptor, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { throw failure("cannot be written", file.path) }
      rest = rest.dropFirst(count)
    }
  }

  package func cut(_ file: OpenFile, to length: Int) throws(SystemFailure) {
    guard Self.retrying({ Int(ftruncate(file.descriptor, off_t(length))) }) == 0 else {
      throw failure("cannot be cut", file.path)
    }
  }

  package func synchronize(_ file: OpenFile) throws(SystemFailure) {
    #if canImport(Darwin)
      // There, fsync alone leaves the bytes in the drive's own memory.
      if fcntl(file.descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard Self.retrying({ Int(fsync(file.descriptor)) }) == 0 else { throw failure("cannot be written", file.path) }
  }

  package func synchronizeFolder(_ path: String) throws(SystemFailure) {
    let descriptor = Self.retrying { openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_DIRECTORY) }
    guard descriptor >= 0 else { throw failure("cannot be opened", path) }
    defer { _ = systemClose(descriptor) }
    // Some file systems cannot do this to a folder, and say so; they do not need it either.
    if Self.retrying({ Int(fsync(descriptor)) }) != 0, errno != EINVAL, errno != ENOTSUP {
      throw failure("cannot be written", path)
    }
  }

  package func close(_ file: OpenFile) throws(SystemFailure) {
    guard systemClose(file.descriptor) == 0 || errno == EINTR else { throw failure("cannot be closed", file.path) }
  }

  package func rename(_ path: String, to newPath: String) throws(SystemFailure) {
    guard systemRename(path, newPath) == 0 else { throw failure("cannot be replaced", newPath) }
  }

  package func remove(_ path: String) throws(SystemFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("cannot be removed", path) }
  }

  package func lock(_ file: OpenFile, _ mode: LockMode) throws(SystemFailure) -> Bool {
    let operation = (mode == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    if Self.retrying({ Int(flock(file.descriptor, operation)) }) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw failure("cannot be locked", file.path)
  }

  package func pause() { usleep(20_000) }

  package var process: String { "process \(getpid())" }

  package func holder(of file: OpenFile) -> String? {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { return nil }
    return LockTable.holder(inode: UInt64(status.st_ino)).map { "process \($0)" }
  }

  package func uniqueName() -> String {
    Words.hexadecimal(Int(UInt32.random(in: .min ... .max)), digits: 8).lowercased()
  }

  package func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension SystemFiles {
  private static func kind(_ status: stat) -> FolderEntry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Repeats a call that a signal interrupted.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private func failure(_ attempt: String, _ path: String) -> SystemFailure {
    SystemFailure(attempt, path, SystemTrouble(errno))
  }
}

// Inside the type, the names of these calls are those of its own methods.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemRename(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
