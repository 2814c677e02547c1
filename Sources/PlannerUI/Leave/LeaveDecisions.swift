import Planning
import Rota

/// What is done about the chosen leave. Each is one change of the journal, and can be taken back.
extension AppState {
  /// Approves the chosen leave in the way that is looked at; asks first where somebody must agree or seats stay empty.
  mutating func approveLeave() -> [Effect] {
    guard let line = chosenLeave, let outlook = chosenOutlook, let way = chosenWay else { return [] }
    if !outlook.answer.isPossible {
      open(approveAllTheSame(line.leave, outlook, way))
      return []
    }
    guard let consents = way.repair?.consents, !consents.isEmpty else { return decide(.approve) }
    open(haveAgreed(consents))
    return []
  }

  /// Carries a decision out.
  mutating func decide(_ decision: LeaveBook.Decision) -> [Effect] {
    guard let line = chosenLeave else { return [] }
    let (name, dates) = (team.name(of: line.leave.member), Wording.dates(line.leave))
    let steps: [ChangeSet.Step]
    switch decision {
    case .approve:
      guard let way = chosenWay else { return [] }
      steps = way.steps
      let moved = way.repair?.changes.count ?? 0
      let moves = moved == 0 ? "" : moved == 1 ? ", and 1 shift moves" : ", and \(moved) shifts move"
      pendingWords = "\(name)'s leave, \(dates), is approved\(moves)."
    case .decline, .withdraw, .cancel:
      do throws(Refusal) {
        let after = try LeaveBook(saved.state, today: moment.today).deciding(decision, line.leave)
        steps = ChangeSet.steps(from: saved.state, to: after)
      } catch {
        say(error.sentence, .warning)
        return []
      }
      pendingWords = "\(name)'s leave, \(dates), is \(decision.done)."
    }
    // On to the next one that waits.
    leave.chosen = nil
    return [.save(ChangeSet(steps: steps, author: author, time: moment.now, cause: line.leave.cause(decision.done)))]
  }

  /// Asked before leave is declined, with what stands against it and the dates that would do.
  var declineChoices: Choices? {
    guard let line = chosenLeave else { return nil }
    let known = chosenOutlook.map { [againstWords($0), $0.answer.insteadSentence].compactMap(\.self) } ?? []
    let words = known.isEmpty ? "What it would take is not known yet." : known.joined(separator: " ")
    return Choices(
      title: "Decline the leave of \(team.name(of: line.leave.member)), \(Wording.dates(line.leave))?",
      items: [
        Choice("Leave it open", note: words, outcome: .nothing),
        Choice("Decline it", note: "The same dates can be asked for again.", outcome: .leave(.decline)),
      ])
  }

  /// Withdraws a request, cancels what is approved, or drops what was only thought of.
  mutating func endLeave() -> [Effect] {
    guard let line = chosenLeave else { return [] }
    guard line.isThought else { return decide(line.leave.status == .requested ? .withdraw : .cancel) }
    (leave.thought, leave.chosen) = (nil, nil)
    say("Nothing was asked, and nothing is kept.")
    return leave.looking == line.leave ? [.stopLooking] : []
  }

  private func approveAllTheSame(_ leave: Leave, _ outlook: LeaveOutlook, _ way: LeaveOutlook.Way) -> Choices {
    let more = way.standing.gaps - outlook.today.gaps
    let words = more > 0 ? "It leaves \(Wording.count(more, "seat")) empty." : "The rota has to be planned anew."
    return Choices(
      title: "Approve the leave of \(team.name(of: leave.member)), \(Wording.dates(leave)), all the same?",
      items: [
        Choice("Not yet", note: againstWords(outlook), outcome: .nothing),
        Choice(
          "Approve it", note: "\(words) p on the Board then plans anew, and keeps the leave.", outcome: .leave(.approve)
        ),
      ])
  }

  private func haveAgreed(_ consents: [Repair.Consent]) -> Choices {
    let names = consents.map { team.name(of: $0.member) }
    let seats = consents.flatMap(\.seats).map { "\(facts.title(of: $0)) on \(Wording.date($0.day))" }
    return Choices(
      title: "Have they agreed? \(Wording.list(names)) would gain a published shift at short notice.",
      items: [
        Choice("Not yet", note: "Nothing changes. To be asked about: \(Wording.list(seats)).", outcome: .nothing),
        Choice(
          names.count == 1 ? "\(names[0]) has agreed" : "All of them have agreed",
          note: "The leave is approved with this repair; u takes both back.", outcome: .leave(.approve)),
      ])
  }
}

extension LeaveBook.Decision {
  /// What the leave is once it is made.
  fileprivate var done: String {
    switch self {
    case .approve: "approved"
    case .decline: "declined"
    case .withdraw: "withdrawn"
    case .cancel: "cancelled"
    }
  }
}
