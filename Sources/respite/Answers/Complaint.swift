import Workspace

/// Why a command has no answer: sentences that say what is the matter and what to do, for standard error.
enum Complaint: Error, Hashable, Sendable {
  /// It was asked in a way the program does not know.
  case usage(String)
  /// It was understood, and cannot be.
  case no(String)
  case workspace(WorkspaceError, folder: String)
  /// A new workspace was to be written where there is one; the folder.
  case inhabited(String)
  /// The file of settings cannot be used.
  case settings(WorkspaceError, path: String)
  /// The machine would not do something.
  case system(String)

  var status: Status {
    switch self {
    case .usage, .inhabited: .usage
    case .no: .no
    case .system, .settings: .broken
    case .workspace(let error, _):
      switch error {
      case .missing, .occupied: .usage
      case .broken, .system: .broken
      case .held, .changed: .held
      case .refused, .nothing: .no
      }
    }
  }

  /// One line or more, without a line break at the end.
  var text: String {
    switch self {
    case .usage(let text), .no(let text), .system(let text): return text
    case .workspace(.broken(let problems), let folder):
      let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
      let files = Set(problems.map(\.file)).count
      let place = files == 1 ? "" : " in \(files) files"
      return "The workspace in \(folder) cannot be read: \(count)\(place).\n"
        + problems.map { "  \($0)" }.joined(separator: "\n")
        + "\nMend what is named, then try again; nothing was changed."
    case .workspace(.missing(let path), _):
      return "There is no workspace in \(path).\n" + Complaint.firstSteps
    case .workspace(.occupied(let path), _):
      return "\(path) is not empty; a new workspace needs a folder of its own. Name another one."
    case .inhabited(let path):
      return "There is a workspace in \(path) already; a new one needs a folder of its own.\n"
        + "To open the one that is there:   \(Hint(team: path).command())"
    case .workspace(let error, _): return error.description
    case .settings(.broken(let problems), _):
      return "Your settings cannot be read:\n" + problems.map { "  \($0)" }.joined(separator: "\n")
        + "\nMend what is named, then try again."
    case .settings(let error, _): return "Your settings cannot be read: \(error.description)"
    }
  }

  /// What somebody without a workspace can do next.
  static let firstSteps = """
    To look around with a sample team:   respite demo
    To start with your own team:         respite init --help
    To name a workspace elsewhere:       respite --team DIR
    """

  /// The same for programs.
  var json: JSON {
    var members: [String: JSON] = ["message": .string(text), "status": .integer(Int(status.rawValue))]
    if let problems {
      members["problems"] = .array(
        problems.map { problem in
          [
            "file": .string(problem.file), "line": .integer(problem.line), "column": .integer(problem.column),
            "found": .string(problem.found), "expected": .string(problem.expected), "advice": .string(problem.advice),
          ]
        })
    }
    return ["error": .object(members)]
  }

  /// What is wrong in files, where that is what is wrong.
  private var problems: [FileProblem]? {
    switch self {
    case .workspace(.broken(let problems), _), .settings(.broken(let problems), _): problems
    default: nil
    }
  }
}
