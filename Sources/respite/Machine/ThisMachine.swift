import NcursesTerminal
import Rota
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine this process runs on.
enum ThisMachine {
  static func machine() -> Machine {
    // A pipe that nobody reads must be an answer of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // So must a file that has grown as large as it may.
    signal(SIGXFSZ, SIG_IGN)
    return Machine(
      environment: environment, folder: currentFolder, user: login, now: { now() }, zones: { ZoneFiles.load($0) },
      output: FileStream(descriptor: STDOUT_FILENO).stream, errors: FileStream(descriptor: STDERR_FILENO).stream,
      hasKeyboard: isatty(STDIN_FILENO) == 1, cores: cores,
      makeScratchFolder: { (name) throws(Complaint) in try makeScratchFolder(name) },
      holdInterrupts: { Interrupts.hold() }, showBoard: { showBoard($0) })
  }

  /// Shows the board until its user leaves it, or says why this terminal cannot show it.
  private static func showBoard(_ request: BoardRequest) -> Status {
    do throws(TerminalError) {
      try request.show(environment: environment, cores: cores, now: { now() })
      return .done
    } catch {
      let words = "\(error.description) Every command answers without a screen: respite --help.\n"
      _ = FileStream(descriptor: STDERR_FILENO).stream.write(words)
      return .usage
    }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Ends the process and tells whoever started it.
  static func end(with status: Status) -> Never { exit(status.rawValue) }

  private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: time.tv_sec)
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static var login: String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found) == 0, let name = found?.pointee.pw_name else {
      return ""
    }
    return String(cString: name)
  }

  private static func makeScratchFolder(_ name: String) throws(Complaint) -> String {
    let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let folder = "\(parent.last == "/" ? String(parent.dropLast()) : parent)/\(name)-XXXXXX"
    var template = folder.utf8CString.map(\.self)
    guard mkdtemp(&template) != nil else {
      let why = String(cString: strerror(errno))
      throw .system("A folder for the sample team could not be made in \(parent): \(why). Name one with --into DIR.")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
