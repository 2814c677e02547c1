import Planning
import Rota

extension LineRoom {
  /// Who is away, and who asks to be. There is no place for a reason.
  static let leave = LineRoom("Leave")
    .telling { app in
      let asked = app.leaveLines.count { $0.status == .requested }
      return app.leaveLines.isEmpty
        ? ["Nobody is away from today on, and nobody asks to be."]
        : [
          asked == 0
            ? "No request waits."
            : "\(Wording.count(asked, "request")) \(asked == 1 ? "waits" : "wait") for a decision."
        ]
    }
    .offering { app in
      let own = app.team.member(MemberID(app.author)).map { LineChoice("Ask for leave", to: .ask(for: $0.id)) }
      let other = LineChoice(own == nil ? "Ask for leave" : "Ask for somebody else", to: .asking)
      return [own, other].compactMap(\.self) + app.choices(of: app.leaveLines)
        + [LineChoice("All leave, what is over, declined or withdrawn too", to: .allLeave)]
    }

  private static let allLeave = LineRoom("All leave")
    .offering { app in app.choices(of: app.team.leave.sorted { ($0.from, $0.member) < ($1.from, $1.member) }) }

  private static let asking = LineRoom("Who would be away").offering { app in app.peopleChoices { .ask(for: $0) } }

  /// Asking for leave.
  static func ask(for id: MemberID?) -> LineRoom {
    LineRoom("Ask for leave")
      .telling { app in ["For \(id.map(app.team.name) ?? "nobody"). No reason is asked or kept."] }
      .asking(LineText.askForDates) { sitting, text in
        guard let id, let dates = LineText.dates(text, today: sitting.app.moment.today) else {
          return sitting.say(["“\(text)” names no dates."])
        }
        sitting.request(dates.leave(of: id, .requested), leaving: 1)
      }
  }

  /// One leave, and what can become of it.
  static func leave(_ key: ChangeSet.LeaveKey) -> LineRoom {
    LineRoom("One leave")
      .telling { app in app.leave(key).map { [app.words(for: $0)] } ?? ["This leave is no longer there."] }
      .offering { app in
        guard let leave = app.leave(key) else { return [] }
        switch leave.status {
        case .requested:
          return [
            LineChoice("See what it would take, and approve it") { sitting in
              sitting.look(into: leave) { .decision(leave, $0) }
            },
            LineChoice("Decline it") { $0.decide(.decline, leave, "declined") },
            LineChoice("Withdraw it") { $0.decide(.withdraw, leave, "withdrawn") },
          ]
        case .approved:
          guard leave.to >= app.moment.today else { return [] }
          return [LineChoice("Cancel it; days already taken stay") { $0.decide(.cancel, leave, "cancelled") }]
        case .declined, .withdrawn: return []
        }
      }
  }

  /// A decision, with the repaired rota in front of whoever makes it.
  private static func decision(_ leave: Leave, _ answer: AwayAnswer) -> LineRoom {
    LineRoom("What it would take")
      .telling { $0.lines(of: answer) }
      .offering { app in
        let ways = answer.repairs.indices.map { number in
          let repair = answer.repairs[number]
          let agreed = repair.consents.map { app.team.name(of: $0.member) }
          let which = answer.repairs.count > 1 ? " with way \(number + 1)" : ""
          let proviso = agreed.isEmpty ? "" : "; \(Wording.list(agreed)) \(agreed.count == 1 ? "has" : "have") agreed"
          let count = repair.uncovered.count
          let gaps = count == 0 ? "" : "; \(Wording.count(count, "seat")) \(count == 1 ? "stays" : "stay") empty"
          return LineChoice("Approve it\(which)\(proviso)\(gaps)") { $0.approve(leave, answer, repair: number) }
        }
        let bare = LineChoice("Approve it; what they hold becomes a gap") { $0.approve(leave, answer, repair: 0) }
        return (ways.isEmpty ? [bare] : ways) + [
          LineChoice("Decline it") { sitting in
            sitting.leave()
            sitting.decide(.decline, leave, "declined")
          }
        ]
      }
  }
}

extension AppState {
  /// Leave that is not over and may still come to something, by first date.
  fileprivate var leaveLines: [Leave] {
    team.leave.filter { $0.to >= moment.today && ($0.status == .requested || $0.status == .approved) }
      .sorted { ($0.from, $0.member) < ($1.from, $1.member) }
  }

  fileprivate func leave(_ key: ChangeSet.LeaveKey) -> Leave? { team.leave.first { $0.key == key } }

  fileprivate func choices(of leave: [Leave]) -> [LineChoice] {
    leave.map { leave in LineChoice(words(for: leave), to: .leave(leave.key)) }
  }

  /// `Kwame Mensah, 8–12 Mar 2027, from noon: asked for`.
  fileprivate func words(for leave: Leave) -> String {
    let halves = (leave.startsAtNoon ? ", from noon" : "") + (leave.endsAtNoon ? ", until noon" : "")
    return "\(team.name(of: leave.member)), \(Dates.span(leave.days))\(halves): \(leave.status.words)"
  }
}
