package import Rota

/// Why a workspace could not be read or saved. Whatever is thrown, the files are as they were, or as after the whole
/// change; never in between.
package enum WorkspaceError: Error, Hashable, Sendable {
  /// There is no workspace at this path.
  case missing(String)
  /// A new workspace was to be written into a folder that already holds something; the path.
  case occupied(String)
  /// Every problem of every file, sorted by place.
  case broken([FileProblem])
  /// Somebody else is saving: who and since when, as one sentence.
  case held(String)
  /// The files are no longer as they were when they were loaded.
  case changed
  /// The change set does not fit the state, or would lead to one that cannot be kept.
  case refused(ChangeError)
  /// There is nothing to undo or redo, as one sentence.
  case nothing(String)
  /// A system call failed: what was tried, the path and the system's own words, as one sentence.
  case system(String)
}

extension WorkspaceError: CustomStringConvertible {
  /// What happened and what to do about it, in whole sentences; one line a problem.
  package var description: String {
    switch self {
    case .missing(let path): "There is no workspace in \(path): it has no team.json."
    case .occupied(let path): "\(path) is not empty; a new workspace needs a folder of its own."
    case .broken(let problems): problems.map(\.description).joined(separator: "\n")
    case .held(let sentence), .nothing(let sentence), .system(let sentence): sentence
    case .changed: "The files have changed since they were read. Look again, then repeat the change."
    case .refused(let error): "\(error.description)."
    }
  }
}
