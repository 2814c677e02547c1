import PlannerUI
import Planning
import Rota
import TerminalKit

/// A world in memory: saves at once, undoes exactly, and plans the same way every time.
final class FakeWorld {
  private(set) var state: TeamState
  private(set) var done: [ChangeSet] = []
  private(set) var undone: [ChangeSet] = []
  /// Every change, those that take back or bring back among them, oldest first; `of` is the place of what they turn.
  private var journal: [(change: ChangeSet, of: Int?, isUndo: Bool)] = []
  /// The places in `journal` of the changes in `done` and `undone`.
  private var donePlaces: [Int] = []
  private var undonePlaces: [Int] = []
  /// Said instead of the undo that comes after so many, once.
  var failingUndo: (after: Int, sentence: String)?
  /// What a search has to tell, in the order in which `mail` hands it out, one a time.
  private var mailbox: [AppEvent] = []
  /// What was asked to be planned.
  private(set) var planned: [PlanScope] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  /// Every theme that was shown, in order, and those that were remembered.
  private(set) var shownThemes: [String] = []
  private(set) var rememberedThemes: [String] = []
  /// Why themes cannot be remembered, if they cannot.
  var themeTrouble: String?
  /// What is said against every change that is asked about, if anything is.
  var trouble: String?
  /// Said instead of saving, once.
  var failure: String?

  /// What the clock shows.
  var moment = Quay.moment

  init(_ state: TeamState) { self.state = state }

  var world: World {
    World(
      moment: { self.moment }, save: { self.save($0) }, undo: { self.undo($0) }, redo: { self.redo() },
      plan: { self.plan($0, $1) }, cancelPlan: { self.cancel() }, mail: { self.mail() },
      redraw: { self.redraws += 1 },
      suspend: {
        self.suspensions += 1
        return []
      },
      check: { _ in self.trouble },
      themes: { Self.themes }, useTheme: { self.shownThemes.append($0.name) },
      rememberTheme: { theme in
        if self.themeTrouble == nil { self.rememberedThemes.append(theme.name) }
        return self.themeTrouble
      })
  }

  /// Three that can be used and a file that cannot.
  private static let themes = [
    ThemeOffer(theme("plain", "Bold, underline and reverse alone."), isOwn: false),
    ThemeOffer(theme("fjord", "Cold water and snow."), isOwn: false),
    ThemeOffer(theme("mine", "Nobody else's."), isOwn: true),
    ThemeOffer(unusable: "torn", because: "Theme “torn”, line 1, column 2: a name in quotes was expected here."),
  ]

  private static func theme(_ name: String, _ summary: String) -> Theme {
    var theme = Theme.plain
    theme.name = name
    theme.summary = summary
    return theme
  }

  private var saved: SavedPlan {
    SavedPlan(
      state: state, zones: .quay, undoable: done.last?.cause, redoable: undone.last?.cause, history: history)
  }

  private var history: [PastChange] {
    journal.enumerated().reversed().map { place, entry in
      let undos = donePlaces.firstIndex(of: place).map { donePlaces.count - $0 }
      let standing: PastChange.Standing =
        entry.of != nil ? (entry.isUndo ? .undo : .redo) : undos.map { .holds(undos: $0) } ?? .takenBack
      return PastChange(id: "\(place)", change: entry.change, standing: standing)
    }
  }

  private func save(_ changes: ChangeSet) -> [AppEvent] {
    if let sentence = failure {
      failure = nil
      return [.failed(sentence)]
    }
    do {
      state = try state.applying(changes.steps)
      done.append(changes)
      undone = []
      donePlaces.append(journal.count)
      undonePlaces = []
      journal.append((changes, nil, false))
      return [.saved(saved)]
    } catch {
      return [.failed(error.description)]
    }
  }

  private func undo(_ count: Int) -> [AppEvent] {
    var causes: [String] = []
    while causes.count < count {
      if let failing = failingUndo, failing.after == causes.count {
        failingUndo = nil
        return [.saved(saved, words: .undone(causes)), .failed(failing.sentence)]
      }
      guard let last = done.popLast(), let place = donePlaces.popLast() else {
        return [.failed("There is nothing to undo.")]
      }
      do { state = try state.applying(last.inverseSteps) } catch { return [.failed(error.description)] }
      undone.append(last)
      undonePlaces.append(place)
      journal.append((entry(last.inverseSteps, "undo: \(last.cause)"), place, true))
      causes.append(last.cause)
    }
    return [.saved(saved, words: .undone(causes))]
  }

  private func redo() -> [AppEvent] {
    guard let last = undone.popLast(), let place = undonePlaces.popLast() else {
      return [.failed("There is nothing to redo.")]
    }
    do { state = try state.applying(last.steps) } catch { return [.failed(error.description)] }
    done.append(last)
    donePlaces.append(place)
    journal.append((entry(last.steps, "redo: \(last.cause)"), place, false))
    return [.saved(saved, words: "Done again: \(last.cause).")]
  }

  private func entry(_ steps: [ChangeSet.Step], _ cause: String) -> ChangeSet {
    ChangeSet(steps: steps, author: "aoife", time: Quay.moment.now, cause: cause)
  }

  private func plan(_ state: TeamState, _ scope: PlanScope) {
    planned.append(scope)
    mailbox = [
      .planProgress(PlanProgress(done: 420, total: 1000, gaps: 3, breaches: 0)),
      .planFinished(GreedyFill.proposal(from: state, over: scope.span, zones: .quay)),
    ]
  }

  private func cancel() {
    mailbox = [.planFinished(GreedyFill.proposal(from: state, over: Quay.span, zones: .quay, everyOther: true))]
  }

  /// Somebody else saves these files, and the workspace is so from now on.
  func change(_ files: [String], to state: TeamState) {
    self.state = state
    mailbox.append(.changedOutside(saved, files: files))
  }

  /// Takes what a search has to tell out of the mail, to be sent later.
  func takeMail() -> [AppEvent] {
    defer { mailbox = [] }
    return mailbox
  }

  func send(_ news: [AppEvent]) { mailbox += news }

  /// The files cannot be read any more.
  func tear(_ sentence: String) { mailbox.append(.unreadable(sentence)) }

  private func mail() -> [AppEvent] { mailbox.isEmpty ? [] : [mailbox.removeFirst()] }
}
