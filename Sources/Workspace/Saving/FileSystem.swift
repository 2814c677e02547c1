/// The system calls a workspace makes, each on its own, so that a test can stop between any two of them.
package protocol FileSystem: Sendable {
  /// What is at a path, itself and not what it links to; nil where there is nothing.
  func kind(of path: String) throws(SystemFailure) -> FolderEntry.Kind?
  /// What a folder holds, in no order.
  func entries(of path: String) throws(SystemFailure) -> [FolderEntry]
  /// The bytes of a file; a link is refused.
  func contents(of path: String) throws(SystemFailure) -> [UInt8]
  /// Makes a folder, if there is none.
  func makeFolder(_ path: String) throws(SystemFailure)
  func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> OpenFile
  func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemFailure)
  func cut(_ file: OpenFile, to length: Int) throws(SystemFailure)
  /// Returns when the bytes of a file are where a loss of power leaves them.
  func synchronize(_ file: OpenFile) throws(SystemFailure)
  /// Returns when the names in a folder are where a loss of power leaves them.
  func synchronizeFolder(_ path: String) throws(SystemFailure)
  func close(_ file: OpenFile) throws(SystemFailure)
  /// Gives a file another name, replacing what had it, at one stroke.
  func rename(_ path: String, to newPath: String) throws(SystemFailure)
  /// Removes a file, if there is one.
  func remove(_ path: String) throws(SystemFailure)
  /// Locks a file against the locks of others until it is closed; false where somebody holds it.
  func lock(_ file: OpenFile, _ mode: LockMode) throws(SystemFailure) -> Bool
  /// Fails where names in a folder may not be changed.
  func requireChangeable(_ folder: String) throws(SystemFailure)
  /// Who holds a lock on a file now, as `process` would say it; nil where the system does not tell.
  func holder(of file: OpenFile) -> String?
  /// Lets a moment pass before somebody's lock is asked for again.
  func pause()
  /// Who this is, for somebody else who finds the lock taken: "process 4711".
  var process: String { get }
  /// A name nobody else has: eight hexadecimal digits.
  func uniqueName() -> String
  /// Where a path leads once every link in it is followed; the path itself where there is nothing.
  func target(of path: String) -> String
}

extension FileSystem {
  /// Where there are no links, a path leads to itself.
  package func target(of path: String) -> String { path }

  /// Most systems do not tell.
  package func holder(of file: OpenFile) -> String? { nil }
}

/// Something in a folder.
package struct FolderEntry: Hashable, Sendable {
  package let name: String
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A file somebody has opened, by its descriptor.
package struct OpenFile: Hashable, Sendable {
  package let descriptor: Int32
  /// For the sentence that tells of a failure.
  package let path: String

  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What a file is opened for.
package enum OpenMode: Hashable, Sendable {
  case read
  /// Made if missing, and emptied.
  case replace
  /// Made if missing; every write goes to the end.
  case append
  /// Made if missing, and left as it is.
  case lock
}

/// With how many others a lock is shared.
package enum LockMode: Hashable, Sendable {
  case shared, exclusive
}

/// A system call that did not succeed.
package struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried: "cannot be read".
  package let attempt: String
  package let path: String
  /// The system's words: "no space is left".
  package let reason: String
  /// What helps, as a whole sentence; empty where there is nothing to say.
  package let advice: String

  package init(_ attempt: String, _ path: String, _ reason: String, advice: String = "") {
    self.attempt = attempt
    self.path = path
    self.reason = reason
    self.advice = advice
  }

  package var description: String { "\(path) \(attempt): \(reason).\(advice.isEmpty ? "" : " \(advice)")" }
}
