import PlannerUI
import Planning
import Rota

/// A world in memory: saves at once, undoes exactly, and plans the same way every time.
final class FakeWorld {
  private(set) var state: TeamState
  private(set) var done: [ChangeSet] = []
  private(set) var undone: [ChangeSet] = []
  /// What a search has to tell, in the order in which `mail` hands it out, one a time.
  private var mailbox: [AppEvent] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  /// Said instead of saving, once.
  var failure: String?

  init(_ state: TeamState) { self.state = state }

  var world: World {
    World(
      moment: { Quay.moment }, save: { self.save($0) }, undo: { self.undo() }, redo: { self.redo() },
      plan: { self.plan($0, $1) }, cancelPlan: { self.cancel() }, mail: { self.mail() },
      redraw: { self.redraws += 1 },
      suspend: {
        self.suspensions += 1
        return []
      })
  }

  private var saved: SavedPlan {
    SavedPlan(state: state, zones: .quay, undoable: done.last?.cause, redoable: undone.last?.cause)
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
      return [.saved(saved)]
    } catch {
      return [.failed(error.description)]
    }
  }

  private func undo() -> [AppEvent] {
    guard let last = done.popLast() else { return [.failed("There is nothing to undo.")] }
    do { state = try state.applying(last.inverseSteps) } catch { return [.failed(error.description)] }
    undone.append(last)
    return [.saved(saved, words: "Undone: \(last.cause).")]
  }

  private func redo() -> [AppEvent] {
    guard let last = undone.popLast() else { return [.failed("There is nothing to redo.")] }
    do { state = try state.applying(last.steps) } catch { return [.failed(error.description)] }
    done.append(last)
    return [.saved(saved, words: "Done again: \(last.cause).")]
  }

  private func plan(_ state: TeamState, _ span: DaySpan) {
    mailbox = [
      .planProgress(PlanProgress(done: 420, total: 1000, gaps: 3, breaches: 0)),
      .planFinished(GreedyFill.proposal(from: state, over: span, zones: .quay)),
    ]
  }

  private func cancel() {
    mailbox = [.planFinished(GreedyFill.proposal(from: state, over: Quay.span, zones: .quay, everyOther: true))]
  }

  private func mail() -> [AppEvent] { mailbox.isEmpty ? [] : [mailbox.removeFirst()] }
}
