import Planning
import PlannerUI
import Rota
import Scheduling
import TerminalKit
import Workspace

/// The world outside the board: the workspace on disk, the clock and the search.
final class BoardWorld {
  private let request: BoardRequest
  private var loaded: LoadedWorkspace
  /// The clock.
  private let now: () -> Instant
  private let mailbox: Mailbox
  private let search: PlanSearch
  private let watch: FolderWatch
  /// Something in the folders has changed since they were last looked at.
  private let bell: Bell
  /// The files could not be read when they were last looked at.
  private var isBroken = false

  /// `wake` is called from any thread when a search has something to tell.
  init(_ request: BoardRequest, effort: Effort, now: @escaping () -> Instant, wake: @escaping @Sendable () -> Void) {
    self.request = request
    loaded = request.loaded
    self.now = now
    mailbox = Mailbox(wake: wake)
    search = PlanSearch(effort: effort, mailbox: mailbox)
    let bell = Bell()
    self.bell = bell
    watch = request.workspace.watch {
      bell.ring()
      wake()
    }
  }

  private var workspace: Workspace { request.workspace }

  /// All of it but a screen.
  var closures: World {
    World(
      moment: { self.moment }, save: { self.save($0) }, undo: { self.undo($0) }, redo: { self.redo() },
      plan: { self.search.start($0, $1, zones: self.loaded.zones) }, cancelPlan: { self.search.stop() },
      mail: { self.news() + self.mailbox.mail() }, judge: { RuleCheck(mailbox: self.mailbox).judge($0) },
      check: { self.workspace.trouble(with: $0, in: self.loaded) }, themes: { self.request.shelf.offers },
      rememberTheme: { self.remember($0) })
  }

  /// The present; on a date that was asked for, the time of day on that date.
  var moment: Moment {
    let zone = loaded.zones[loaded.state.team.settings.zone]
    let now = self.now()
    let (day, seconds) = zone.wall(at: now)
    guard let today = request.today, today != day else { return Moment(now: now, today: day) }
    return Moment(now: zone.start(of: WallTime(wrapping: seconds / 60), on: today), today: today)
  }

  var saved: SavedPlan { SavedPlan(loaded) }

  /// Ends a search that still runs; nobody waits for it.
  func stop() { search.stop() }

  /// What others have made of the files since they were read or saved here; what was saved here is none of it.
  private func news() -> [AppEvent] {
    guard bell.hasRung() else { return [] }
    do throws(WorkspaceError) {
      let files = try workspace.changedFiles(since: loaded)
      guard isBroken || !files.isEmpty else { return [] }
      loaded = try workspace.load()
      isBroken = false
      return [.changedOutside(saved, files: files)]
    } catch {
      if case .held = error {
        watch.tellAgain()
        return []
      }
      isBroken = true
      return [.unreadable(error.shortly)]
    }
  }

  private func save(_ changes: ChangeSet) -> [AppEvent] {
    answering { () throws(WorkspaceError) in
      var changes = changes
      // The board may show another day as today; the journal keeps the hour at which something was really done.
      changes.time = now()
      loaded = try workspace.commit(changes, to: loaded)
      return [.saved(saved)]
    }
  }

  /// What was taken back before something stood in the way stays taken back, and is said first.
  private func undo(_ count: Int) -> [AppEvent] {
    var undone: [String] = []
    while undone.count < count {
      let trouble = answering { () throws(WorkspaceError) in
        let (entry, next) = try workspace.undo(loaded, author: request.author, time: now())
        loaded = next
        undone.append(entry.change.cause)
        return []
      }
      if !trouble.isEmpty { return (undone.isEmpty ? [] : [.saved(saved, words: .undone(undone))]) + trouble }
    }
    return [.saved(saved, words: .undone(undone))]
  }

  private func redo() -> [AppEvent] {
    answering { () throws(WorkspaceError) in
      let (entry, next) = try workspace.redo(loaded, author: request.author, time: now())
      loaded = next
      return [.saved(saved, words: "Done again: \(entry.change.cause).")]
    }
  }

  private func remember(_ theme: Theme) -> String? {
    guard let file = request.settingsFile else {
      return "neither XDG_CONFIG_HOME nor HOME says where your settings are."
    }
    do throws(WorkspaceError) {
      try file.remember(theme: theme.name)
      return nil
    } catch {
      return error.description
    }
  }

  /// Turns what cannot be done into a sentence; files that somebody else has changed are read again.
  private func answering(_ work: () throws(WorkspaceError) -> [AppEvent]) -> [AppEvent] {
    do throws(WorkspaceError) {
      return try work()
    } catch {
      guard error == .changed else { return [.failed(error.description)] }
      return readAgain()
    }
  }

  private func readAgain() -> [AppEvent] {
    do throws(WorkspaceError) {
      loaded = try workspace.load()
      let words = "Somebody else has changed the files, so nothing was saved. This is how they are now."
      return [.reloaded(saved, words: words)]
    } catch {
      return [.failed("Somebody else has changed the files, and they cannot be read: \(error.description)")]
    }
  }
}

extension WorkspaceError {
  /// What is wrong with the files in a sentence: the first problem, and how many more there are.
  fileprivate var shortly: String {
    guard case .broken(let problems) = self, let first = problems.first else { return description }
    let rest = problems.count - 1
    return rest > 0 ? "\(first) And \(Wording.count(rest, "more problem"))." : first.description
  }
}
