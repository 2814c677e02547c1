import Planning
import Rota

/// Asking to be away, or only whether one could be: what is typed, and what follows from it.
extension AppState {
  /// Whose leave is asked for: the reader's own; one who decides may ask for whoever's week they look at.
  var askingMember: Member? {
    let own = team.member(MemberID(author))
    return (screen == .week && decidesLeave ? weekMember : own) ?? (decidesLeave ? weekMember : nil)
  }

  /// The dates that are meant where nothing is typed: the week that is looked at, where it lies ahead.
  var suggestedLeave: DaySpan? {
    let shown = team.settings.week(of: week.day)
    return screen == .week && shown.start > moment.today ? shown : nil
  }

  /// What typed dates would ask for; where nothing is typed, `suggested`.
  func request(of id: MemberID, _ reader: FieldReader, suggested: DaySpan?) -> Reading<RecordChange> {
    let dates: Reading<LeaveDates> =
      if reader.text.isEmpty, let suggested, let dates = LeaveDates(from: suggested.start, to: suggested.last) {
        .right(dates)
      } else {
        reader.leaveDates
      }
    switch dates {
    case .wrong(let sentence): return .wrong(sentence)
    case .right(let dates):
      do throws(Refusal) {
        let (leave, after) = try LeaveBook(saved.state, today: moment.today)
          .requesting(dates.leave(of: id, .requested))
        return .right(
          RecordChange(
            steps: ChangeSet.steps(from: saved.state, to: after), cause: leave.cause("requested"),
            consequence: "\(Dates.span(leave.days)), \(leave.lengthWords).", leave: leave))
      } catch {
        return .wrong(error.sentence)
      }
    }
  }

  /// Opens the line in which the dates are typed.
  mutating func askForLeave() -> [Effect] {
    if let member = askingMember { open(.request(member.id, suggested: suggestedLeave)) }
    return []
  }

  /// Keeps a request, and shows what it would take.
  mutating func ask(_ change: RecordChange, _ absence: Leave) -> [Effect] {
    leave.thought = nil
    showLeave(LeaveLine(leave: absence, isThought: false))
    pendingWords = "\(team.name(of: absence.member)) asks to be away \(Wording.dates(absence))."
    return [.save(ChangeSet(steps: change.steps, author: author, time: moment.now, cause: change.cause))]
  }

  /// Looks at an absence without keeping anything of it.
  mutating func think(of absence: Leave) -> [Effect] {
    leave.thought = absence
    showLeave(LeaveLine(leave: absence, isThought: true))
    return []
  }

  private mutating func showLeave(_ line: LeaveLine) {
    show(.leave)
    filterList("")
    leave.chosen = line.id
    leave.way = 0
  }
}

extension Leave {
  /// `5 days`, `half a day`, `2½ days`.
  var lengthWords: String {
    let halves = days.count * 2 - (startsAtNoon ? 1 : 0) - (endsAtNoon ? 1 : 0)
    if halves == 1 { return "half a day" }
    return halves.isMultiple(of: 2) ? Wording.count(halves / 2, "day") : "\(halves / 2)½ days"
  }
}
