import Synchronization
import TestSupport
import Workspace

/// A file system in memory that can be killed at any call, and knows what a loss of power would leave.
///
/// Two states are kept: what processes see, and what is sure to stay. Bytes become sure when a file is synchronized,
/// names when their folder is.
final class MemoryDisk: FileSystem {
  /// What is done at which call, counted from 1.
  enum Fault: Hashable, Sendable {
    /// Everything fails from that call on; of bytes being written, half have arrived.
    case kill
    /// That call alone fails.
    case fail
  }

  private struct State {
    var files: [String: Int] = [:]
    var folders: Set<String> = []
    var links: Set<String> = []
    var pipes: Set<String> = []
    /// The bytes of files, which keep them whatever name they have.
    var bytes: [Int: [UInt8]] = [:]
    var sureFiles: [String: Int] = [:]
    var sureBytes: [Int: [UInt8]] = [:]
    var open: [Int32: (inode: Int, path: String)] = [:]
    var locks: [Int: [Int32: LockMode]] = [:]
    var lastInode = 0
    var lastDescriptor: Int32 = 2
    var calls = 0
    var fault: (at: Int, kind: Fault)?
    var names = 0
    var pauses = 0
    var unreadable: Set<String> = []
    var unchangeable: Set<String> = []
    var isReadOnly = false
  }

  private let state: Mutex<State>

  init() { state = Mutex(State(folders: ["/"])) }

  /// Another disk with the same on it.
  init(copying disk: MemoryDisk) {
    let copied = disk.state.withLock { $0 }
    state = Mutex(copied)
  }

  /// How many calls that change anything have been made.
  var calls: Int { state.withLock { $0.calls } }
  var pauses: Int { state.withLock { $0.pauses } }
  /// How many files are open.
  var openFiles: Int { state.withLock { $0.open.count } }

  /// Every file by path, with its bytes.
  var files: [String: [UInt8]] {
    state.withLock { state in state.files.mapValues { state.bytes[$0] ?? [] } }
  }

  func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) {
    state.withLock { state in
      state.lastInode += 1
      state.files[path] = state.lastInode
      state.bytes[state.lastInode] = bytes
      (state.sureFiles, state.sureBytes) = (state.files, state.bytes)
      var folder = path
      while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
        folder = String(folder[..<slash])
        state.folders.insert(folder)
      }
    }
  }

  func delete(_ path: String) { state.withLock { _ = $0.files.removeValue(forKey: path) } }
  func putLink(at path: String) { state.withLock { _ = $0.links.insert(path) } }
  func putPipe(at path: String) { state.withLock { _ = $0.pipes.insert(path) } }
  func putFolder(at path: String) { state.withLock { _ = $0.folders.insert(path) } }
  func makeUnreadable(_ path: String) { state.withLock { _ = $0.unreadable.insert(path) } }
  /// No name in the folder can be changed, though they can be read.
  func makeUnchangeable(_ path: String) { state.withLock { _ = $0.unchangeable.insert(path) } }

  /// From now on nothing is written, or everything again.
  func makeReadOnly(_ isReadOnly: Bool) { state.withLock { $0.isReadOnly = isReadOnly } }

  /// Counts calls anew, with something going wrong at one of them.
  func fault(_ kind: Fault, at call: Int) {
    state.withLock { state in
      state.calls = 0
      state.fault = (call, kind)
    }
  }

  /// What a disk keeps of what was never synchronized.
  enum Loss: Hashable, Sendable {
    /// All of it: only the process died.
    case nothing
    /// None of it: the power went.
    case everything
    /// Some of it, each name and each file by itself: the power went while the system was writing.
    case something(seed: UInt64)
  }

  /// Lets the process that was killed be followed by another.
  func restart(losing loss: Loss) {
    state.withLock { state in
      state.fault = nil
      state.open = [:]
      state.locks = [:]
      switch loss {
      case .nothing: break
      case .everything: (state.files, state.bytes) = (state.sureFiles, state.sureBytes)
      case .something(let seed):
        var random = SplitMix64(seed: seed)
        for name in Set(state.files.keys).union(state.sureFiles.keys).sorted() where Bool.random(using: &random) {
          state.files[name] = state.sureFiles[name]
        }
        for inode in state.bytes.keys.sorted() where state.bytes[inode] != state.sureBytes[inode] {
          let (now, sure) = (state.bytes[inode] ?? [], state.sureBytes[inode] ?? [])
          let least = now.starts(with: sure) ? sure.count : 0
          state.bytes[inode] = Array(now.prefix(Int.random(in: least...now.count, using: &random)))
        }
      }
      (state.sureFiles, state.sureBytes) = (state.files, state.bytes)
    }
  }

  private static func parent(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
  }

  /// Counts a call; fails where a fault is due.
  private func count(_ state: inout State, _ path: String) throws(SystemFailure) -> Bool {
    state.calls += 1
    guard let fault = state.fault else { return false }
    if fault.kind == .kill, state.calls > fault.at { throw SystemFailure("cannot be reached", path, "killed") }
    if state.calls == fault.at {
      if fault.kind == .fail { throw SystemFailure("cannot be written", path, "no space is left") }
      return true
    }
    return false
  }

  private static func refuse(_ state: State, _ path: String) throws(SystemFailure) {
    if state.isReadOnly { throw SystemFailure("cannot be written", path, "the file system can only be read") }
  }

  /// Does a change that is wholly done or, where the process is killed first, not at all.
  private func change(_ path: String, _ body: (inout State) throws(SystemFailure) -> Void) throws(SystemFailure) {
    let outcome = state.withLock { state -> Result<Void, SystemFailure> in
      do throws(SystemFailure) {
        let dies = try count(&state, path)
        if dies { throw SystemFailure("cannot be reached", path, "killed") }
        try body(&state)
        return .success(())
      } catch { return .failure(error) }
    }
    try outcome.get()
  }

  private func look<Value: Sendable>(
    _ path: String, _ body: (State) throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let outcome = state.withLock { state -> Result<Value, SystemFailure> in
      do throws(SystemFailure) {
        if let fault = state.fault, fault.kind == .kill, state.calls >= fault.at {
          throw SystemFailure("cannot be reached", path, "killed")
        }
        return .success(try body(state))
      } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  func kind(of path: String) throws(SystemFailure) -> FolderEntry.Kind? {
    try look(path) { state in
      if state.links.contains(path) { return .link }
      if state.pipes.contains(path) { return .other }
      if state.files[path] != nil { return .file }
      return state.folders.contains(path.hasSuffix("/") ? String(path.dropLast()) : path) ? .folder : nil
    }
  }

  func entries(of path: String) throws(SystemFailure) -> [FolderEntry] {
    try look(path) { state throws(SystemFailure) in
      if state.unreadable.contains(path) { throw SystemFailure("cannot be listed", path, "permission denied") }
      func inside(_ candidate: String) -> String? {
        guard candidate.utf8.starts(with: path.utf8) else { return nil }
        let rest = candidate.utf8.dropFirst(path.utf8.count)
        guard rest.first == UInt8(ascii: "/"), !rest.dropFirst().contains(UInt8(ascii: "/")) else { return nil }
        return String(Substring(rest.dropFirst()))
      }
      return state.files.keys.compactMap(inside).map { FolderEntry(name: $0, kind: .file) }
        + state.folders.compactMap(inside).filter { !$0.isEmpty }.map { FolderEntry(name: $0, kind: .folder) }
        + state.links.compactMap(inside).map { FolderEntry(name: $0, kind: .link) }
        + state.pipes.compactMap(inside).map { FolderEntry(name: $0, kind: .other) }
    }
  }

  func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    try look(path) { state throws(SystemFailure) in
      guard !state.unreadable.contains(path), let inode = state.files[path] else {
        throw SystemFailure("cannot be read", path, "permission denied")
      }
      return state.bytes[inode] ?? []
    }
  }

  func makeFolder(_ path: String) throws(SystemFailure) {
    try change(path) { state throws(SystemFailure) in
      try Self.refuse(state, path)
      state.folders.insert(path)
    }
  }

  func requireChangeable(_ folder: String) throws(SystemFailure) {
    let path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try look(path) { state throws(SystemFailure) in
      if state.unchangeable.contains(path) { throw SystemFailure("cannot be changed", path, "permission denied") }
    }
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> OpenFile {
    let reads = mode == .read
    let opening: (inout State) throws(SystemFailure) -> Void = { state throws(SystemFailure) in
      if !reads { try Self.refuse(state, path) }
      if state.files[path] == nil {
        guard !reads, state.folders.contains(Self.parent(path)) else {
          throw SystemFailure("cannot be opened", path, "no such file or folder")
        }
        state.lastInode += 1
        state.files[path] = state.lastInode
        state.bytes[state.lastInode] = []
        state.sureBytes[state.lastInode] = []
      }
      if mode == .replace, let inode = state.files[path] { state.bytes[inode] = [] }
      state.lastDescriptor += 1
      state.open[state.lastDescriptor] = (state.files[path] ?? 0, path)
    }
    try change(path, opening)
    return OpenFile(descriptor: state.withLock { $0.lastDescriptor }, path: path)
  }

  func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemFailure) {
    let outcome = state.withLock { state -> Result<Void, SystemFailure> in
      do throws(SystemFailure) {
        let dies = try count(&state, file.path)
        try Self.refuse(state, file.path)
        guard let inode = state.open[file.descriptor]?.inode else {
          throw SystemFailure("cannot be written", file.path, "it is not open")
        }
        state.bytes[inode, default: []] += dies ? Array(bytes.prefix(bytes.count / 2)) : bytes
        // What the system writes out by itself is more than what it was asked to, never less.
        if dies { state.sureBytes[inode] = state.bytes[inode] }
        return dies ? .failure(SystemFailure("cannot be reached", file.path, "killed")) : .success(())
      } catch { return .failure(error) }
    }
    try outcome.get()
  }

  func cut(_ file: OpenFile, to length: Int) throws(SystemFailure) {
    try change(file.path) { state in
      guard let inode = state.open[file.descriptor]?.inode else { return }
      state.bytes[inode] = Array((state.bytes[inode] ?? []).prefix(length))
    }
  }

  func synchronize(_ file: OpenFile) throws(SystemFailure) {
    try change(file.path) { state in
      guard let inode = state.open[file.descriptor]?.inode else { return }
      state.sureBytes[inode] = state.bytes[inode]
    }
  }

  func synchronizeFolder(_ path: String) throws(SystemFailure) {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    try change(path) { state in
      for name in Set(state.files.keys).union(state.sureFiles.keys) where Self.parent(name) == folder {
        state.sureFiles[name] = state.files[name]
      }
    }
  }

  /// A descriptor is gone even where closing it fails, as it is on Linux.
  func close(_ file: OpenFile) throws(SystemFailure) {
    state.withLock { state in
      guard let inode = state.open.removeValue(forKey: file.descriptor)?.inode else { return }
      state.locks[inode]?[file.descriptor] = nil
    }
    try change(file.path) { _ in }
  }

  func rename(_ path: String, to newPath: String) throws(SystemFailure) {
    try change(path) { state throws(SystemFailure) in
      guard let inode = state.files.removeValue(forKey: path) else {
        throw SystemFailure("cannot be replaced", newPath, "no such file or folder")
      }
      state.files[newPath] = inode
    }
  }

  func remove(_ path: String) throws(SystemFailure) {
    try change(path) { state in state.files[path] = nil }
  }

  func lock(_ file: OpenFile, _ mode: LockMode) throws(SystemFailure) -> Bool {
    let isFree = state.withLock { state -> Bool in
      guard let inode = state.open[file.descriptor]?.inode else { return false }
      let others = (state.locks[inode] ?? [:]).filter { $0.key != file.descriptor }.values
      guard mode == .exclusive ? others.isEmpty : !others.contains(.exclusive) else { return false }
      state.locks[inode, default: [:]][file.descriptor] = mode
      return true
    }
    try change(file.path) { _ in }
    return isFree
  }

  func pause() { state.withLock { $0.pauses += 1 } }

  var process: String { "process 1" }

  func uniqueName() -> String {
    state.withLock { state in
      state.names += 1
      return "c10e000\(state.names)"
    }
  }
}
