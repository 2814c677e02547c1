import Planning
import Rota

extension LineRoom {
  /// Every change that was ever accepted, the latest first.
  static let history = LineRoom("What was changed, the latest first")
    .telling { app in
      app.saved.history.isEmpty
        ? ["Nothing has been changed yet."] : ["Times in \(app.team.place(of: app.readersZone.id))."]
    }
    .offering { app in
      app.saved.history.map { past in
        LineChoice(app.headline(of: past) + (past.standing == .takenBack ? ", taken back" : ""), to: .change(past))
      }
    }

  /// All that one change did, and the way back to before it.
  private static func change(_ past: PastChange) -> LineRoom {
    LineRoom("One change")
      .telling { app in
        [app.headline(of: past), past.standing.sentence] + past.change.steps.map { app.sentence($0) }
      }
      .offering { _ in
        guard case .holds(let undos) = past.standing else { return [] }
        let changes = Wording.count(undos, "change")
        return [LineChoice("Take back to here: \(changes)", to: .takingBack(undos))]
      }
  }

  /// Asked before several changes are taken back at once.
  private static func takingBack(_ count: Int) -> LineRoom {
    LineRoom("Take back \(Wording.count(count, "change"))")
      .telling { app in
        app.saved.history.compactMap { past in
          guard case .holds(let undos) = past.standing, undos <= count else { return nil }
          return app.headline(of: past)
        }
      }
      .offering { _ in
        [
          LineChoice("Leave everything as it is") { $0.leave() },
          LineChoice("Take back \(Wording.count(count, "change"))") { sitting in
            sitting.leave(2)
            sitting.act { _ in [.undo(count)] }
          },
        ]
      }
  }
}

extension PastChange.Standing {
  /// What has become of a change.
  fileprivate var sentence: String {
    switch self {
    case .holds(1): "It is the last change that holds."
    case .holds(let undos): "It holds; \(Wording.count(undos - 1, "change")) came after it."
    case .takenBack: "It was taken back."
    case .undo: "It takes an earlier change back."
    case .redo: "It brings back what had been taken back."
    }
  }
}
