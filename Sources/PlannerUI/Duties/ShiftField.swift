import Planning
import Rota

/// What of a recurring shift can be set.
enum ShiftField: CaseIterable, Hashable, Sendable {
  case name, seats, days, start, end, skills, topics, from, to

  var label: String {
    switch self {
    case .name: "name"
    case .seats: "seats"
    case .days: "days"
    case .start: "start"
    case .end: "end"
    case .skills: "skills"
    case .topics: "topics"
    case .from: "first date"
    case .to: "last date"
    }
  }

  func meaning(_ state: AppState) -> String {
    let today = state.moment.today
    return switch self {
    case .name: "as people say it"
    case .seats: "how many hold it at once, 1 to \(ShiftTemplate.seatCounts.upperBound)"
    case .days: "on which it starts: weekdays, weekends, every day, mon-thu, or mon wed fri"
    case .start: "on the site's clock, such as 09:30"
    case .end: "on the site's clock; 25:00 is one o'clock the next morning"
    case .skills: "what a holder must be trained for: \(Wording.list(state.team.knownSkills.map(\.text)))"
    case .topics: "what a holder looks at: \(Wording.list(state.team.settings.topics.map(\.id.text)))"
    case .from: "on which it begins to apply, such as \(today), today; empty for no bound"
    case .to: "on which it applies last; empty for no bound"
    }
  }

  /// What is there now, as it would be typed.
  func text(_ template: ShiftTemplate) -> String {
    switch self {
    case .name: template.name
    case .seats: "\(template.seats)"
    case .days: template.days.map(\.rawValue).joined(separator: " ")
    case .start: template.start.description
    case .end: template.end.description
    case .skills: template.skills.map(\.text).joined(separator: ", ")
    case .topics: template.topics.map(\.text).joined(separator: ", ")
    case .from: template.from?.description ?? ""
    case .to: template.to?.description ?? ""
    }
  }

  /// What is there now, as it is said.
  func words(_ template: ShiftTemplate) -> String {
    switch self {
    case .name: template.name
    case .seats: Wording.count(template.seats, "seat")
    case .days: Wording.recurrence(template.days)
    case .start, .end: "\(text(template)), so \(template.hoursInWords)"
    case .skills: template.skills.isEmpty ? "none needed" : Wording.list(template.skills.map(\.text))
    case .topics: template.topics.isEmpty ? "none" : Wording.list(template.topics.map(\.text))
    case .from: template.from.map(Dates.day) ?? "no bound"
    case .to: template.to.map(Dates.day) ?? "no bound"
    }
  }

  /// The shift with what is typed in the place of this field.
  func reading(_ reader: FieldReader, _ template: ShiftTemplate, _ team: Team) -> Reading<ShiftTemplate> {
    func with<Value>(_ path: WritableKeyPath<ShiftTemplate, Value>, _ reading: Reading<Value>) -> Reading<ShiftTemplate>
    {
      reading.map { value in
        var template = template
        template[keyPath: path] = value
        return template
      }
    }
    switch self {
    case .name: return with(\.name, reader.name)
    case .seats: return with(\.seats, reader.number(in: ShiftTemplate.seatCounts))
    case .days: return with(\.days, reader.weekdays)
    case .start: return with(\.start, reader.time(upTo: 24 * 60 - 1)).checkingWindow
    case .end: return with(\.end, reader.time(upTo: WallTime.limit - 1)).checkingWindow
    case .skills: return with(\.skills, reader.ids("skill anybody has", among: team.knownSkills))
    case .topics: return with(\.topics, reader.ids("topic of the team", among: team.settings.topics.map(\.id)))
    case .from: return with(\.from, reader.day).checkingWindow
    case .to: return with(\.to, reader.day).checkingWindow
    }
  }
}

extension Reading<ShiftTemplate> {
  fileprivate var checkingWindow: Reading<ShiftTemplate> {
    guard case .right(let template) = self else { return self }
    let length = template.end.minutes - template.start.minutes
    if length <= 0 {
      let next = WallTime(minutes: template.end.minutes + 24 * 60)
      let hint = next.map { " Past midnight, count on: \($0)." } ?? ""
      return .wrong("The end, \(template.end), is not after the start, \(template.start).\(hint)")
    }
    if length > 24 * 60 { return .wrong("The end, \(template.end), is more than 24 hours after \(template.start).") }
    if let from = template.from, let to = template.to, to < from {
      return .wrong("The last date, \(Wording.date(to)), lies before the first, \(Wording.date(from)).")
    }
    return self
  }
}

extension ShiftTemplate {
  /// `07:00–15:00`, `18:00–02:00 next day`.
  var hoursInWords: String {
    "\(start.onTheClock)–\(end.onTheClock)\(end.minutes > 24 * 60 ? " next day" : "")"
  }

  /// `weekdays, 07:00–15:00`, with the dates between which it applies.
  var recurrenceInWords: String {
    var words = "\(Wording.recurrence(days)), \(hoursInWords)"
    switch (from, to) {
    case (nil, nil): break
    case (let from?, nil): words += ", from \(Dates.day(from))"
    case (nil, let to?): words += ", until \(Dates.day(to))"
    case (let from?, let to?): words += ", \(Dates.span(DaySpan(from, through: to)))"
    }
    return words
  }
}

extension Team {
  func template(_ duty: DutyID, _ id: TemplateID) -> ShiftTemplate? {
    duties.first { $0.id == duty }?.templates.first { $0.id == id }
  }

  /// The name of a shift, with its site where there are several.
  func shiftTitle(_ duty: DutyID, _ id: TemplateID) -> String { template(duty, id).map(title) ?? id.text }
}
