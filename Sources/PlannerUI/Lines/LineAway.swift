import Planning
import Rota

extension LineRoom {
  /// Whom to ask about. Nothing of it is kept, and nobody learns of it.
  static let away = LineRoom("Could somebody be away")
    .telling { _ in ["Nothing of this is kept, and nobody learns of it."] }
    .offering { app in app.peopleChoices { .awayDates(of: $0) } }

  static func awayDates(of id: MemberID) -> LineRoom {
    LineRoom("Could somebody be away")
      .telling { ["Asked about \($0.team.name(of: id))."] }
      .asking(LineText.askForDates) { sitting, text in
        guard let dates = LineText.dates(text, today: sitting.app.moment.today) else {
          return sitting.say(["“\(text)” names no dates."])
        }
        let leave = dates.leave(of: id, .requested)
        sitting.look(into: leave) { .wouldBeAway(leave, $0) }
      }
  }

  /// What an absence that is only thought of would take.
  private static func wouldBeAway(_ leave: Leave, _ answer: AwayAnswer) -> LineRoom {
    LineRoom("Could they be away")
      .telling { $0.lines(of: answer) }
      .offering { _ in
        [
          LineChoice("Ask for this leave") { $0.request(leave, leaving: 2) },
          LineChoice("Ask about other dates") { $0.leave() },
        ]
      }
  }
}

extension LineText {
  static let askForDates =
    "Type the dates: one such as 2027-03-08, two with .. between, a week such as 2027-W10, today or tomorrow; /noon "
    + "after a date makes it half."

  /// Dates as they are typed; nil where there are none.
  static func dates(_ text: String, today: Day) -> LeaveDates? {
    switch text.lowercased() {
    case "today": LeaveDates(today.description)
    case "tomorrow": LeaveDates((today + 1).description)
    default: LeaveDates(text.replacing(" to ", with: "..").replacing(" ", with: ""))
    }
  }
}

extension LineSitting {
  /// Finds out what an absence would take, and goes to the room that tells it.
  mutating func look(into leave: Leave, _ room: @escaping @Sendable (AwayAnswer) -> LineRoom) {
    let threads = threads
    let work = LineWork { app, _ in
      let check = AwayCheck(zones: app.facts.zones, threads: threads)
      return room(check.answer(for: leave, in: app.saved.state, over: app.facts.span, today: app.moment.today))
    }
    start(work, saying: "Looking for what it would take. This can take some seconds.")
  }
}

extension AppState {
  /// An answer, its repairs and its ways out, one fact a line.
  func lines(of answer: AwayAnswer) -> [String] {
    var lines = ["\(team.name(of: answer.leave.member)), \(Dates.span(answer.leave.days)).", answer.sentence]
    if !facts.span.contains(answer.leave.to) {
      lines.append(
        "Only dates up to \(Dates.day(facts.span.last)) are looked at; later ones ask nothing of anybody yet.")
    }
    guard !answer.isPossible else {
      let repairs = answer.repairs.filter { !$0.changes.isEmpty }
      return lines
        + repairs.enumerated().flatMap { number, repair in
          self.lines(of: repair, called: repairs.count > 1 ? "Way \(number + 1): " : "")
        }
    }
    lines += GapWords(team: team).lines(answer.uncovered).map { "Empty: \($0)" }
    if answer.kind == .notYet, answer.isProven {
      lines.append("Proven: no rota of the others fills every seat and keeps every hard rule.")
    }
    lines += answer.ways.map { "Way out: \($0)" }
    if !answer.nearest.isEmpty {
      lines.append("Instead, \(Wording.list(answer.nearest.map(Wording.dates))) can be taken off.")
    }
    return lines
  }

  private func lines(of repair: Repair, called name: String) -> [String] {
    let consents = repair.consents.map { "\(team.name(of: $0.member)) has to agree: it is published, and soon." }
    return [name + repair.sentence] + repair.changes.map { "Moves: \($0.sentence(in: team, facts.zones))" }
      + GapWords(team: team).lines(repair.uncovered).map { "Empty: \($0)" } + consents
      + repair.raised.map { "New: \($0.sentence)" }
  }
}
