/// The right to write into a workspace, or to read it undisturbed. The system gives it back whatever happens to its
/// holder, for it lasts as long as an open file.
struct Lock {
  /// How often a lock that somebody holds is asked for, a moment apart: about two seconds in all.
  static let patience = 100

  private let file: OpenFile
  private let mode: LockMode
  private let disk: Disk

  /// Takes the lock alone. `holder` is what others are told meanwhile.
  static func exclusive(_ disk: Disk, holder: String, patience: Int) throws(WorkspaceError) -> Lock {
    let lock = try disk.telling { () throws(SystemFailure) in
      try disk.makeFolder(WorkspaceFile.privateFolder)
      return Lock(file: try disk.calls.open(disk.path(PrivateFolder.lock), .lock), mode: .exclusive, disk: disk)
    }
    try lock.take(patience)
    lock.sign("\(holder) (\(disk.calls.process))\n")
    return lock
  }

  /// Takes the lock together with other readers; nil where nobody has ever written and there is none.
  static func shared(_ disk: Disk, patience: Int) throws(WorkspaceError) -> Lock? {
    let lock = try disk.telling { () throws(SystemFailure) -> Lock? in
      guard try disk.calls.kind(of: disk.path(PrivateFolder.lock)) != nil else { return nil }
      return Lock(file: try disk.calls.open(disk.path(PrivateFolder.lock), .read), mode: .shared, disk: disk)
    }
    try lock?.take(patience)
    return lock
  }

  /// Does `work` and gives the lock back, whatever comes of it.
  func releasing<Result>(_ work: () throws(WorkspaceError) -> Result) throws(WorkspaceError) -> Result {
    let result: Result
    do throws(WorkspaceError) {
      result = try work()
    } catch {
      try giveBack()
      throw error
    }
    try giveBack()
    return result
  }

  private func giveBack() throws(WorkspaceError) {
    if mode == .exclusive { sign("") }
    try release()
  }

  private func release() throws(WorkspaceError) {
    try disk.telling { () throws(SystemFailure) in try disk.calls.close(file) }
  }

  /// Writes down who holds the lock, or nothing where somebody gives it back. A full disk may keep the words out; the
  /// lock holds all the same, and others are then told of "somebody else".
  private func sign(_ words: String) {
    do throws(SystemFailure) {
      try disk.calls.cut(file, to: 0)
      if !words.isEmpty { try disk.calls.write(Array(words.utf8), to: file) }
    } catch {
      return
    }
  }

  /// Asks for the lock until it is given; where it is not, nothing stays open.
  private func take(_ patience: Int) throws(WorkspaceError) {
    let isTaken: Bool
    do throws(WorkspaceError) {
      isTaken = try disk.telling { () throws(SystemFailure) in try ask(patience) }
    } catch {
      try release()
      throw error
    }
    if isTaken { return }
    let holder = disk.calls.holder(of: file)
    try release()
    let words = try disk.telling { () throws(SystemFailure) in try signature() }
    throw .held(Self.sentence(words, holder))
  }

  /// What whoever saves has written down of themselves; empty where nobody has, or only somebody long gone.
  private func signature() throws(SystemFailure) -> String {
    let bytes = try disk.contents(PrivateFolder.lock) ?? []
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
  }

  /// Who holds the lock. Somebody who was killed leaves their words behind, so these count only where the system does
  /// not say that it is somebody else.
  private static func sentence(_ words: String, _ holder: String?) -> String {
    guard let holder else {
      return words.isEmpty
        ? "The workspace is being used by somebody else. Try again."
        : "The workspace is being saved by \(Words.shortened(words)). Try again."
    }
    return words.hasSuffix("(\(holder))")
      ? "The workspace is being saved by \(Words.shortened(words)). Try again."
      : "The workspace is being used by somebody else (\(holder)). Try again."
  }
}

extension Lock {
  private func ask(_ patience: Int) throws(SystemFailure) -> Bool {
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
