import Planning
import Rota

/// The lists the board offers, each line with what the rules say of it.
extension AppState {
  /// The empty seats of the selected date, for the selected member: their own site's first.
  func offers(for member: Member, on day: Day) -> [Choice] {
    // Seats of one shift are alike: one of them stands for all.
    let gaps = facts.gaps.filter { $0.day == day }
    let alike = Dictionary(grouping: gaps) { ShiftKey($0) }
    let seats = gaps.filter { alike[ShiftKey($0)]?.first == $0 }
    let choices = seats.compactMap { seat -> (isOwn: Bool, choice: Choice)? in
      guard let candidate = facts.why(seat, member), let shift = facts.shift(of: seat) else { return nil }
      let count = alike[ShiftKey(seat)]?.count ?? 1
      let label =
        "\(facts.title(of: seat, at: member.site)) \(facts.hours(of: seat))" + (count > 1 ? ", \(count) seats" : "")
      let edit = SeatEdit(seat: seat, member: member.id)
      let choice = Choice(
        label, mark: .init(candidate.verdict), verdict: candidate.verdict.word, note: candidate.reason,
        outcome: .edit(edit))
      return (shift.template.site == member.site, choice)
    }
    return (choices.filter(\.isOwn) + choices.filter { !$0.isOwn }).map(\.choice).sortedByVerdict
  }

  /// Who else could hold a seat, those first for whom nothing stands against it.
  func candidates(for seat: SeatID) -> [Choice] {
    guard let explanation = facts.why(seat) else { return [] }
    return explanation.candidates.filter { $0.verdict != .holds }.map { candidate in
      let burden = candidate.verdict == .could ? " \(carries(candidate.member))" : ""
      return Choice(
        candidate.name, mark: .init(candidate.verdict), verdict: candidate.verdict.word,
        note: candidate.reason + burden, outcome: .edit(SeatEdit(seat: seat, member: candidate.member)))
    }.sortedByVerdict
  }

  /// What can be done at the selected cell.
  func deeds() -> [Choice] {
    EditCommands.atCell.compactMap(CommandTable.command).map { command in
      let reason = command.availability(self).reason
      return Choice(
        command.title, mark: reason == nil ? .none : .disabled, note: reason ?? command.help, outcome: .run(command.id))
    }
  }

  /// Every open finding, breaches first; choosing one goes there.
  func findingChoices() -> [Choice] {
    shown.openFindings.map { finding in
      Choice(
        Wording.dates(finding.days), mark: finding.level == .hard ? .couldNot : .atACost, note: finding.sentence,
        outcome: .go(place(of: finding)))
    }
  }
}

extension Choice.Mark {
  init(_ verdict: Explanation.Verdict) {
    self =
      switch verdict {
      case .holds: .none
      case .could: .could
      case .couldAtACost: .atACost
      case .couldNot: .couldNot
      }
  }

  fileprivate var rank: Int {
    switch self {
    case .none: 0
    case .could: 1
    case .atACost: 2
    case .couldNot: 3
    case .disabled: 4
    }
  }
}

extension [Choice] {
  fileprivate var sortedByVerdict: [Choice] {
    enumerated().sorted { ($0.element.mark.rank, $0.offset) < ($1.element.mark.rank, $1.offset) }.map(\.element)
  }
}
