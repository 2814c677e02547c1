import Planning
import Rota

extension LineRoom {
  /// What can be planned.
  static let plan = LineRoom("Plan")
    .telling { app in
      ["A plan is only proposed: you hear what it would do, and accept or drop it."]
        + (EditCommands.mayPlan(app).reason.map { [$0] } ?? [])
    }
    .offering { app in
      guard EditCommands.mayPlan(app).isEnabled else { return [] }
      return app.planChoices.items.map { choice in
        LineChoice("\(choice.label): \(choice.note)") { sitting in
          guard case .plan(let scope) = choice.outcome else { return }
          sitting.act { $0.plan(scope) }
          sitting.enter(.planning)
        }
      }
    }

  /// While a plan is searched for.
  static let planning = LineRoom("Planning")
    .telling { _ in ["You hear what it proposes as soon as it is found."] }
    .offering { _ in
      [
        LineChoice("How far is it") { sitting in
          sitting.say([
            sitting.app.run?.progress.map { "\($0.percent) % of the search; best so far \($0.standing)." }
              ?? "It has just begun."
          ])
        },
        LineChoice("Stop, with the best plan so far") { $0.stopPlanning() },
      ]
    }
    .waiting("A plan is being made. 2 stops it.")

  /// What a plan would do, neither accepted nor dropped.
  static let proposal = LineRoom("The proposal")
    .telling { app in
      guard let preview = app.preview else { return [] }
      let found = preview.summary.findings
      let breaches = found.raised.filter { $0.level == .hard }.map { "It breaks a rule: \($0.sentence)" }
      let (costs, solved) = (found.raised.count - breaches.count, found.solved.count)
      return (preview.wasStopped ? ["Stopped early."] : []) + [preview.summary.sentence] + breaches
        + [
          "\(Wording.count(solved, "finding")) solved, \(Wording.count(costs, "new cost")).",
          "\(Wording.people(preview.summary.people.count)) would hold something else: \(preview.summary.balance).",
        ]
    }
    .offering { _ in
      [
        LineChoice("Accept it") { sitting in
          sitting.leave()
          sitting.act { $0.acceptPreview() }
        },
        LineChoice("Drop it; nothing changes") { sitting in
          sitting.leave()
          sitting.act { $0.run("preview.drop") }
        },
        LineChoice("Everything that would change") { sitting in
          sitting.say(sitting.app.preview.map { Reader($0).lines } ?? [])
        },
      ]
    }
    .waiting("The proposal waits: 1 accepts it, 2 drops it.")
}

extension LineSitting {
  /// Ends the search; what it proposes is told as soon as it has ended.
  mutating func stopPlanning() {
    guard app.run?.isStopping == false else { return say(["The search is ending."]) }
    act { $0.run("plan.stop") }
    say(["Ending with the best plan found."])
  }
}
