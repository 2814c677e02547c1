/// The right to write into a workspace, or to read it undisturbed. The system gives it back whatever happens to its
/// holder, for it lasts as long as an open file.
struct Lock {
  /// How often a lock that somebody holds is asked for, a moment apart: about two seconds in all.
  static let patience = 100

  private let file: OpenFile
  private let disk: Disk

  /// Takes the lock alone. `holder` is what others are told meanwhile.
  static func exclusive(_ disk: Disk, holder: String, patience: Int) throws(WorkspaceError) -> Lock {
    let lock = try disk.telling { () throws(SystemFailure) in
      try disk.makeFolder(WorkspaceFile.privateFolder)
      return Lock(file: try disk.calls.open(disk.path(PrivateFolder.lock), .lock), disk: disk)
    }
    try lock.take(.exclusive, patience)
    lock.sign(holder)
    return lock
  }

  /// Takes the lock together with other readers; nil where nobody has ever written and there is none.
  static func shared(_ disk: Disk, patience: Int) throws(WorkspaceError) -> Lock? {
    let lock = try disk.telling { () throws(SystemFailure) -> Lock? in
      guard try disk.calls.kind(of: disk.path(PrivateFolder.lock)) != nil else { return nil }
      return Lock(file: try disk.calls.open(disk.path(PrivateFolder.lock), .read), disk: disk)
    }
    try lock?.take(.shared, patience)
    return lock
  }

  /// Does `work` and gives the lock back, whatever comes of it.
  func releasing<Result>(_ work: () throws(WorkspaceError) -> Result) throws(WorkspaceError) -> Result {
    let result: Result
    do throws(WorkspaceError) {
      result = try work()
    } catch {
      try release()
      throw error
    }
    try release()
    return result
  }

  private func release() throws(WorkspaceError) {
    try disk.telling { () throws(SystemFailure) in try disk.calls.close(file) }
  }

  /// Writes down who holds the lock. A full disk may keep the words out; the lock holds all the same, and others are
  /// then told of "somebody else".
  private func sign(_ holder: String) {
    do throws(SystemFailure) {
      try disk.calls.cut(file, to: 0)
      try disk.calls.write(Array("\(holder) (\(disk.calls.process))\n".utf8), to: file)
    } catch {
      return
    }
  }

  /// Asks for the lock until it is given; where it is not, nothing stays open.
  private func take(_ mode: LockMode, _ patience: Int) throws(WorkspaceError) {
    let isTaken: Bool
    do throws(WorkspaceError) {
      isTaken = try disk.telling { () throws(SystemFailure) in try ask(mode, patience) }
    } catch {
      try release()
      throw error
    }
    if isTaken { return }
    try release()
    let holder = try disk.telling { () throws(SystemFailure) in try disk.contents(PrivateFolder.lock) ?? [] }
    let words = String(decoding: holder.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
    throw .held(
      "The workspace is being saved by \(words.isEmpty ? "somebody else" : Words.shortened(words)). Try again.")
  }
}

extension Lock {
  private func ask(_ mode: LockMode, _ patience: Int) throws(SystemFailure) -> Bool {
    for attempt in 0...patience {
      if attempt > 0 { disk.calls.pause() }
      if try disk.calls.lock(file, mode) { return true }
    }
    return false
  }
}

extension Disk {
  /// Does system calls, and tells of a failure as the user will read it.
  func telling<Result>(_ work: () throws(SystemFailure) -> Result) throws(WorkspaceError) -> Result {
    do throws(SystemFailure) { return try work() } catch { throw .system(error.description) }
  }
}
