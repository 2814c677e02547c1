import Planning
import Rota

/// The line in which a field of a record is typed; what is wrong with it is said while it is typed.
struct RecordEntry: Hashable, Sendable {
  let subject: RecordSubject
  /// What is there now; empty for nothing.
  let present: String
  var field: LineField
  /// Why the files would not take what is typed, if they would not: the last answer to that question.
  var trouble: String?

  init(_ subject: RecordSubject, _ state: AppState) {
    self.subject = subject
    present = subject.text(state)
    field = LineField(present)
  }
}

/// What a line of a record's list, or what is typed, is about.
enum RecordSubject: Hashable, Sendable {
  case member(MemberID, MemberField)
  case newMember
  case shift(DutyID, TemplateID, ShiftField)
  case newShift(DutyID, TemplateID)
  /// Dates on which somebody asks to be away; the suggested ones where nothing is typed.
  case request(MemberID, suggested: DaySpan?)
  /// Dates of which they only want to know whether they could be.
  case absence(MemberID, suggested: DaySpan?)
}

/// A change to a record, and what it is in words.
struct RecordChange: Hashable, Sendable {
  var steps: [ChangeSet.Step]
  /// As the journal tells it.
  var cause: String
  /// What follows from it, as a sentence; empty for nothing worth saying.
  var consequence = ""
  /// The leave that is asked for with it, or asked about.
  var leave: Leave?
}

extension RecordSubject {
  /// Above the line.
  func title(_ state: AppState) -> String {
    switch self {
    case .member(let id, _): state.team.name(of: id)
    case .request(let id, _): "Leave for \(state.team.name(of: id))"
    case .absence(let id, _): "Could \(state.team.name(of: id)) be away?"
    case .newMember: "Somebody new"
    case .shift(let duty, let id, _): state.team.shiftTitle(duty, id)
    case .newShift(let duty, let id): "A new shift like \(state.team.shiftTitle(duty, id))"
    }
  }

  /// Before the line.
  var label: String {
    switch self {
    case .member(_, let field): field.label
    case .newMember, .newShift: "name"
    case .shift(_, _, let field): field.label
    case .request, .absence: "dates"
    }
  }

  /// What Enter does, as a sentence.
  var taking: String {
    switch self {
    case .member, .newMember, .shift, .newShift: "Enter saves it."
    case .request: "Enter asks for it:"
    case .absence: "Enter looks at it, and nothing is kept:"
    }
  }

  /// What may be typed.
  func meaning(_ state: AppState) -> String {
    switch self {
    case .member(_, let field): field.meaning(state)
    case .newMember: "as people say it"
    case .newShift: "as people say it; all else is as in the other, until you change it"
    case .shift(_, _, let field): field.meaning(state)
    case .request(_, let suggested), .absence(_, let suggested):
      suggested.map { "Enter alone means \(Wording.dates($0))" }
        ?? "8-12 mar, \(state.moment.today + 7)..\(state.moment.today + 11), w10, tomorrow; /noon halves a day"
    }
  }

  /// What is there now, as it would be typed.
  func text(_ state: AppState) -> String {
    switch self {
    case .member(let id, let field): state.team.member(id).map(field.text) ?? ""
    case .newMember, .newShift, .request, .absence: ""
    case .shift(let duty, let id, let field): state.team.template(duty, id).map(field.text) ?? ""
    }
  }

  /// What a typed text would change.
  func reading(_ text: String, _ state: AppState) -> Reading<RecordChange> {
    let reader = FieldReader(text, today: state.moment.today)
    switch self {
    case .member(let id, let field): return state.change(id, field, reader)
    case .newMember: return reader.name.map { state.addition(ofMember: $0, at: nil) }
    case .shift(let duty, let id, let field): return state.change(duty, id, field, reader)
    case .newShift(let duty, let id): return state.copy(duty, id, named: reader.name)
    case .request(let id, let suggested), .absence(let id, let suggested):
      return state.request(of: id, reader, suggested: suggested)
    }
  }
}

extension AppState {
  mutating func open(_ subject: RecordSubject) { layers.append(.record(RecordEntry(subject, self))) }

  /// The line on top in which a record is typed.
  private var recordEntry: RecordEntry? {
    if case .record(let entry)? = layers.last { entry } else { nil }
  }

  private func changeSet(_ change: RecordChange) -> ChangeSet {
    ChangeSet(steps: change.steps, author: author, time: moment.now, cause: change.cause)
  }

  /// Asks whether the files would take what is typed, where it is well written.
  func recordCheck() -> [Effect] {
    guard let entry = recordEntry, case .right(let change) = entry.subject.reading(entry.field.text, self),
      !change.steps.isEmpty
    else { return [] }
    return [.check(changeSet(change))]
  }

  mutating func take(check trouble: String?) {
    guard case .record(var entry)? = layers.last else { return }
    entry.trouble = trouble
    layers[layers.count - 1] = .record(entry)
  }

  /// Saves what is typed, where it can be.
  mutating func takeRecord() -> [Effect] {
    guard let entry = recordEntry else { return [] }
    switch entry.subject.reading(entry.field.text, self) {
    case .wrong(let sentence):
      say(sentence, .warning)
      return []
    case .right(let change):
      if let trouble = entry.trouble {
        say(trouble, .warning)
        return []
      }
      layers.removeLast()
      if let absence = change.leave {
        if case .absence = entry.subject { return think(of: absence) }
        return ask(change, absence)
      }
      if entry.subject == .newMember, team.settings.sites.count > 1 {
        open(siteChoices(for: FieldReader(entry.field.text, today: moment.today).text))
        return []
      }
      return save(change)
    }
  }

  /// Saves a change to a record as one change of the journal.
  mutating func save(_ change: RecordChange) -> [Effect] {
    guard !change.steps.isEmpty else {
      say("So it is already.")
      return []
    }
    pendingWords = "\(change.cause.capitalisedFirst)." + (change.consequence.isEmpty ? "" : " \(change.consequence)")
    return [.save(changeSet(change))]
  }
}
