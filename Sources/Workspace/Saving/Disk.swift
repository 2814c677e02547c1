/// A workspace's folder and the system calls on it: the small steps of which every saving is made.
struct Disk: Sendable {
  let root: String
  let calls: any FileSystem

  func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// The bytes of a file of the private folder, or nil where there is none.
  func contents(_ relative: String) throws(SystemFailure) -> [UInt8]? {
    guard try calls.kind(of: path(relative)) != nil else { return nil }
    return try calls.contents(of: path(relative))
  }

  /// Writes a file so that it is wholly there when this returns, and that whoever looks at it before sees what was there.
  func replace(_ relative: String, with bytes: [UInt8]) throws(SystemFailure) {
    try stage(relative, bytes)
    try replaceByStaged(relative)
  }

  /// Writes beside a file what is to replace it.
  func stage(_ relative: String, _ bytes: [UInt8]) throws(SystemFailure) {
    try write(bytes, to: path("\(relative).new"))
  }

  /// Replaces a file, at one stroke, by what was written beside it.
  func replaceByStaged(_ relative: String) throws(SystemFailure) {
    try calls.rename(path("\(relative).new"), to: path(relative))
    try calls.synchronizeFolder(path(Self.folder(of: relative)))
  }

  /// Writes and synchronizes a file at an absolute path.
  func write(_ bytes: [UInt8], to absolute: String) throws(SystemFailure) {
    try with(absolute, .replace) { file throws(SystemFailure) in
      try calls.write(bytes, to: file)
      try calls.synchronize(file)
    }
  }

  /// Opens a file, uses it, and closes it whatever happens; the first failure is the one that is told.
  func with<Result>(
    _ absolute: String, _ mode: OpenMode, _ use: (OpenFile) throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result {
    let file = try calls.open(absolute, mode)
    let result: Result
    do throws(SystemFailure) {
      result = try use(file)
    } catch {
      do throws(SystemFailure) { try calls.close(file) } catch let second { throw error.followed(by: second) }
      throw error
    }
    try calls.close(file)
    return result
  }

  /// Makes a folder and the one it lies in, and returns when both are sure to stay.
  func makeFolder(_ relative: String) throws(SystemFailure) {
    if try calls.kind(of: path(relative)) == .folder { return }
    let parent = Self.folder(of: relative)
    if !parent.isEmpty { try makeFolder(parent) }
    try calls.makeFolder(path(relative))
    try calls.synchronizeFolder(path(parent))
  }

  /// The folder a relative path lies in; empty for the workspace's own.
  static func folder(of relative: String) -> String {
    relative.lastIndex(of: "/").map { String(relative[..<$0]) } ?? ""
  }
}

extension SystemFailure {
  /// This failure, when cleaning up after it failed too.
  fileprivate func followed(by second: SystemFailure) -> SystemFailure {
    reason == second.reason ? self : SystemFailure(attempt, path, "\(reason); then \(second.path) \(second.attempt)")
  }
}
