import Planning
import Rota
import TerminalKit

/// What a change did, in words.
extension AppState {
  /// The chosen change in so many columns and rows.
  func historySections(width: Int, rows: Int) -> [PaneSection] {
    guard let past = chosenChange else { return [] }
    let steps = past.change.steps
    // A headline, a line on what has become of it, and one to say how many steps there are besides.
    var room = rows - 3
    var shown: [String] = []
    for step in steps.prefix(max(1, room)) {
      let sentence = sentence(step)
      room -= TextWidth.lines(sentence, width: PaneSection.textWidth(width)).count
      guard room >= 0 || shown.isEmpty else { break }
      shown.append(sentence)
    }
    let rest = steps.count - shown.count
    return [
      PaneSection("", [headline(of: past)], isBold: true),
      PaneSection("Changed", shown + (rest > 0 ? ["And \(rest) more; Enter shows all."] : []), isList: true),
      PaneSection("Now", [becameWords(past)]),
    ]
  }

  /// `Wed 3 Mar 2027 09:42 · Aoife Kinsella · plan 1–28 Mar`.
  func headline(of past: PastChange) -> String {
    let time = Dates.moment(past.change.time, in: readersZone)
    return "\(time) · \(team.name(ofAuthor: past.change.author)) · \(past.change.cause)"
  }

  /// What has become of a change, and how it is taken back.
  func becameWords(_ past: PastChange) -> String {
    switch past.standing {
    case .holds(1): "It is the last change that holds; u takes it back."
    case .holds(let undos):
      "It holds; b takes it back, and with it the \(Wording.count(undos - 1, "change")) made after it."
    case .takenBack: "It was taken back."
    case .undo: "It takes an earlier change back; ctrl-r brings back what was taken back last."
    case .redo: "It brings back what had been taken back."
    }
  }

  /// One step as a sentence. Of a member's record it is only told that it changes: what they take, and when, is theirs.
  func sentence(_ step: ChangeSet.Step) -> String {
    switch step {
    case .assignment(let seat, let before, let after): "\(words(for: seat, before: before, after: after))."
    case .record(let seat, let before, let after): sentence(seat, from: before, to: after)
    case .week(let week, _, let after):
      "Week \(week.week), \(Wording.dates(week.days)), \(after.map { "is \($0.words)" } ?? "is no longer planned")."
    case .settings: "The team's settings change."
    case .member(let id, let before, let after):
      words("\((after ?? before)?.name ?? id.text)", isNew: before == nil, isGone: after == nil)
    case .duty(let id, let before, let after):
      words("The duty \((after ?? before)?.name ?? id.text)", isNew: before == nil, isGone: after == nil)
    case .rule(let id, _, _): "The rule “\(RuleCatalog.definition(id)?.sentence ?? id.text)” is set otherwise."
    case .calendar(let id, let before, let after):
      words("The calendar \((after ?? before)?.name ?? id.text)", isNew: before == nil, isGone: after == nil)
    case .leave(let key, let before, let after): words(for: key, before: before, after: after)
    }
  }

  /// What is asked of a seat, or how it went.
  private func sentence(_ seat: SeatID, from before: SeatRecord?, to after: SeatRecord?) -> String {
    if let went = after?.went, went != before?.went {
      return "\(words(for: seat)): it went otherwise than planned for \(team.name(of: went.member))."
    }
    if let ask = after?.ask, ask != before?.ask {
      let what = ask.swap.map { "a swap for \(words(for: $0.seat))" } ?? "somebody to take it"
      return "\(words(for: seat)): \(team.name(of: ask.member)) asks for \(what)."
    }
    if before?.ask != nil, after?.ask == nil { return "\(words(for: seat)): nothing is asked any more." }
    return "\(words(for: seat)): what is said of it changes."
  }

  private func words(_ what: String, isNew: Bool, isGone: Bool) -> String {
    "\(what) \(isNew ? "is added" : isGone ? "is taken out" : "changes")."
  }

  private func words(for key: ChangeSet.LeaveKey, before: Leave?, after: Leave?) -> String {
    let dates = (after ?? before).map { ", \(Wording.dates($0.days))," } ?? ""
    let leave = "\(team.name(of: key.member))'s leave\(dates)"
    guard let after else { return "\(leave) is no longer there." }
    return before?.status == after.status ? "\(leave) changes." : "\(leave) is \(after.status.rawValue)."
  }
}

extension Rota.Status {
  /// `a draft`, `published`.
  fileprivate var words: String {
    switch self {
    case .draft: "a draft"
    case .published: "published"
    }
  }
}

extension Reader {
  /// All that a change did.
  init(_ past: PastChange, _ state: AppState) {
    var paragraphs = [Paragraph(state.becameWords(past), .dim), Paragraph("Changed", .heading)]
    paragraphs += past.change.steps.map { Paragraph(state.sentence($0)) }
    self.init(title: state.headline(of: past), paragraphs: paragraphs)
  }
}
