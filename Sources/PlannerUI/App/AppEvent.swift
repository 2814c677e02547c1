package import Planning
package import TerminalKit

/// All that can reach the program: what the terminal says, and what the world answers to an effect.
package enum AppEvent: Sendable {
  case terminal(Event)
  case moment(Moment)
  /// A change, an undo or a redo is on disk; the words say which, where they are not the program's own.
  case saved(SavedPlan, words: String? = nil)
  /// The workspace was read again because somebody else had changed it.
  case reloaded(SavedPlan, words: String)
  /// What the rules say of these facts is worked out.
  case judged(PlanFacts)
  /// Somebody else has saved these files, named by path; the plan is how it is now.
  case changedOutside(SavedPlan, files: [String])
  /// The files cannot be read any more: one whole sentence says which, and why.
  case unreadable(String)
  case planProgress(PlanProgress)
  /// The search has ended, by itself or stopped: the best it found.
  case planFinished(Proposal)
  /// Why the files would not take the change that was asked about, as a sentence; nil where they would.
  case checked(String?)
  /// The themes there are, just now.
  case themes([ThemeOffer])
  /// A theme is on the screen to stay; `trouble` says why it will be forgotten all the same, if it will.
  case themeKept(Theme, trouble: String?)
  /// Something asked for could not be done: one whole sentence.
  case failed(String)
}
