#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system means by one of its error numbers, in words, and what helps.
struct SystemTrouble {
  /// Words without a full stop.
  let reason: String
  /// A whole sentence; empty where there is nothing to say.
  let advice: String

  init(_ error: Int32) {
    (reason, advice) =
      switch error {
      case EACCES, EPERM: ("permission denied", "Give yourself the right to it: see ls -l and chmod.")
      case ENOENT: ("no such file or folder", "")
      case ENOSPC: ("no space is left", "Make room on that disk.")
      case EDQUOT: ("your share of the disk is full", "Make room in it, or ask for more.")
      case EFBIG: ("a file may not be so large", "Raise the limit: see ulimit -f.")
      case EROFS: ("the file system can only be read", "Copy the workspace to where you may write.")
      case ELOOP: ("a symbolic link stands in the way", "Put what it leads to in its place.")
      case EISDIR: ("it is a folder", "Move it elsewhere.")
      case ENOTDIR: ("it is no folder", "A file stands where a folder should; move it elsewhere.")
      case EEXIST: ("something else is there", "Move it elsewhere.")
      case ENXIO: ("it is no ordinary file", "Move it elsewhere.")
      case EMFILE, ENFILE: ("too many files are open", "Close other programs, or raise the limit: see ulimit -n.")
      case ENAMETOOLONG: ("the name is too long", "Use a folder with a shorter path.")
      case EIO: ("the disk does not answer as it should", "Copy what you can, and have the disk looked at.")
      default: (strerror(error).map { String(cString: $0) } ?? "error \(error)", "")
      }
  }
}

extension SystemFailure {
  init(_ attempt: String, _ path: String, _ trouble: SystemTrouble) {
    self.init(attempt, path, trouble.reason, advice: trouble.advice)
  }
}
