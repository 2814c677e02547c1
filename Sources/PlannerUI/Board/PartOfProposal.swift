import Planning
import Rota

/// A part of a proposal: the steps that concern what is chosen on the board.
extension AppState {
  /// The steps that change a chosen cell, with the weeks they need opened.
  var chosenSteps: [ChangeSet.Step] {
    guard let preview else { return [] }
    let places = Set(chosenPlaces)
    func isChosen(_ holder: ChangeSet.Holder?, _ seat: SeatID) -> Bool {
      let site = shown.shift(of: seat)?.template.site ?? ""
      let row = holder.flatMap { shown.member($0.member) }.map { BoardRow.member($0.id, $0.site) } ?? .gaps(site)
      return places.contains(BoardPlace(row: row, day: seat.day))
    }
    let seats = preview.proposal.steps.filter { step in
      guard case .assignment(let seat, let before, let after) = step else { return false }
      return isChosen(before, seat) || isChosen(after, seat)
    }
    let weeks = Set(
      seats.compactMap { step in if case .assignment(let seat, _, _) = step { ISOWeek(of: seat.day) } else { nil } })
    let opened = preview.proposal.steps.filter { step in
      if case .week(let week, _, _) = step { weeks.contains(week) } else { false }
    }
    return opened + seats
  }

  /// Asks whether the chosen part is accepted or all of it, and says what each would leave.
  mutating func askForPart() {
    guard let preview else { return }
    let steps = chosenSteps
    let all = preview.proposal.steps.seatCount
    guard steps.seatCount > 0 else { return say("Nothing of the proposal changes what is chosen.", .warning) }
    open(
      Choices(
        title: "Accept what of the proposal?",
        items: [
          Choice(
            "The chosen part: \(steps.seatCount) of \(Wording.count(all, "seat"))", note: standing(after: steps),
            outcome: .accept(steps)),
          Choice(
            "All of it", note: Self.standing(preview.facts.judgement), outcome: .accept(preview.proposal.steps)),
          Choice("Neither yet", note: "The proposal stays on the Board.", outcome: .nothing),
        ]))
  }

  private func standing(after steps: [ChangeSet.Step]) -> String {
    let state: TeamState
    do throws(ChangeError) { state = try saved.state.applying(steps) } catch { return error.description }
    let judgement = Evaluator(zones: saved.zones).judge(state, over: facts.span)
    let raised = FindingChanges(from: facts.openFindings, to: judgement.findings).raised.first { $0.level == .hard }
    return Self.standing(judgement) + (raised.map { " It breaks a rule: \($0.sentence)" } ?? "")
  }

  /// `Then there are 3 gaps and no breach.`
  private static func standing(_ judgement: Judgement) -> String {
    let gaps = judgement.gaps.isEmpty ? "no gap" : Wording.count(judgement.gaps.count, "gap")
    let breaches = judgement.breaches.isEmpty ? "no breach" : Wording.breaches(judgement.breaches.count)
    return "Leaves \(gaps) and \(breaches)."
  }

  /// Saves steps of the proposal; what is not among them is dropped with it.
  mutating func accept(_ steps: [ChangeSet.Step]) -> [Effect] {
    guard let preview else { return [] }
    let dates = Wording.dates(facts.span)
    let isAll = steps.count == preview.proposal.steps.count
    let part = isAll ? "" : "part of "
    pendingWords =
      isAll ? "The plan for \(dates) is saved." : "\(Wording.count(steps.seatCount, "seat")) of the plan saved."
    letGo()
    return [
      .save(ChangeSet(steps: steps, author: author, time: moment.now, cause: "\(part)plan \(dates)"))
    ]
  }
}

extension [ChangeSet.Step] {
  /// How many seats they change.
  fileprivate var seatCount: Int { count { if case .assignment = $0 { true } else { false } } }
}
