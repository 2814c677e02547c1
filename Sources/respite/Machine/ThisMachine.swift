import NcursesTerminal
import PlannerUI
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
    fillClosedStreams()
    // A pipe that nobody reads must be an answer of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // So must a file that has grown as large as it may.
    signal(SIGXFSZ, SIG_IGN)
    return Machine(
      environment: environment, folder: currentFolder, user: login, now: { now() }, zones: { ZoneFiles.load($0) },
      output: FileStream(descriptor: STDOUT_FILENO).stream, errors: FileStream(descriptor: STDERR_FILENO).stream,
      hasKeyboard: isatty(STDIN_FILENO) == 1, cores: cores,
      makeScratchFolder: { (name) throws(Complaint) in try makeScratchFolder(name) },
      holdInterrupts: { Interrupts.hold() }, showBoard: { showBoard($0) },
      holdSitting: { holdSitting($0) }, showWelcome: { showWelcome($0) }, zone: zone)
  }

  /// Where a standard stream is closed, the next file that is opened would get its number, and the answer might be
  /// written into it. Something takes the place that can only be used the other way round.
  private static func fillClosedStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Shows the board until its user leaves it; where this terminal cannot show it, it says why and goes on in lines.
  private static func showBoard(_ request: BoardRequest) -> Status {
    do throws(TerminalError) {
      try request.show(environment: environment, cores: cores, now: { now() })
      return .done
    } catch {
      _ = FileStream(descriptor: STDERR_FILENO).stream.write("\(error.description) Here are lines instead.\n")
      return holdSitting(request)
    }
  }

  private static func holdSitting(_ request: BoardRequest) -> Status {
    do throws(TerminalError) {
      return try request.sit(on: FileStream(descriptor: STDOUT_FILENO).stream, cores: cores, now: { now() })
    } catch {
      _ = FileStream(descriptor: STDERR_FILENO).stream.write("\(error.description)\n")
      return .broken
    }
  }

  /// Asks on the first screen; where this terminal cannot show it, nothing is wished for.
  private static func showWelcome(_ request: WelcomeRequest) -> Welcome.Outcome {
    do throws(TerminalError) {
      return try runWelcome(request, environment: environment)
    } catch {
      _ = FileStream(descriptor: STDERR_FILENO).stream.write("\(error.description)\n\(Complaint.firstSteps)\n")
      return .quit
    }
  }

  /// What `TZ` names, or what the link of the machine's own clock leads to.
  private static var zone: String {
    if let named = environment["TZ"], named.contains("/"), !named.hasPrefix("/"), !named.hasPrefix(":") { return named }
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/etc/localtime", &path, path.count - 1)
    guard count > 0 else { return "" }
    let target = String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let marker = "zoneinfo/"
    let parts = target.split(separator: "/").map(String.init)
    guard target.contains(marker), let place = parts.firstIndex(of: "zoneinfo") else { return "" }
    return parts.dropFirst(place + 1).joined(separator: "/")
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
