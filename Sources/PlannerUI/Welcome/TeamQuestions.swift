import TerminalKit

/// What a new team is asked, one question after the other, on a screen or in a line.
package struct TeamQuestions: Sendable {
  package private(set) var answers = TeamAnswers()
  package private(set) var question = Question.name
  /// Whether the machine knows a time zone of that name.
  private let hasZone: @Sendable (String) -> Bool

  package enum Question: Int, CaseIterable, Hashable, Sendable {
    case name, zone, people, done
  }

  package init(zone: String = "", hasZone: @escaping @Sendable (String) -> Bool) {
    usualZone = zone
    self.hasZone = hasZone
  }

  /// The zone that is meant where none is typed; empty for none.
  package let usualZone: String
  /// With so many people every watch has a backup and everybody a rest.
  package static let enoughPeople = 4
  private static let longestName = 100

  /// The question, as a sentence.
  package var prompt: String {
    switch question {
    case .name: "What is the team called?"
    case .zone: "In which time zone is it?" + (usualZone.isEmpty ? "" : " Nothing typed means \(usualZone).")
    case .people where answers.people.isEmpty: "Who is on it? One person at a time; you first."
    case .people: "Who else? Nothing typed ends the list."
    case .done: ""
    }
  }

  /// How it is answered.
  package var hint: String {
    switch question {
    case .name: "As people say it: Lantern."
    case .zone: "Named like Europe/Lisbon or America/Toronto."
    case .people: "A name, and a share of full time if it is not all: Linh 60%. \(peopleWords)"
    case .done: ""
    }
  }

  private var peopleWords: String {
    let count = answers.people.count
    let missing = Self.enoughPeople - count
    guard missing > 0 else { return "\(count) people: enough for a watch with a backup." }
    return "With \(Self.enoughPeople) or more, a watch has a backup and everybody a rest."
  }

  /// Where it stands: `2 of 3`.
  package var progress: String {
    "\(min(question.rawValue + 1, Question.allCases.count - 1)) of \(Question.allCases.count - 1)"
  }

  /// What is wrong with a text as an answer, as a sentence; nil where nothing is.
  package func problem(with text: String) -> String? {
    let text = Self.trimmed(text)
    switch question {
    case .name:
      if text.count > Self.longestName { return "A name has at most \(Self.longestName) characters." }
      return text.isEmpty ? "A name is wanted." : nil
    case .zone:
      let zone = text.isEmpty ? usualZone : text
      if zone.isEmpty { return "A zone is wanted." }
      return hasZone(zone) ? nil : "This machine knows no time zone called “\(zone)”."
    case .people:
      if text.isEmpty { return answers.people.isEmpty ? "A team has somebody." : nil }
      guard let person = person(text), person.name.count <= Self.longestName else {
        return "A share is a number from 1 to 100 %: Linh 60%."
      }
      let isKnown = answers.people.contains { $0.name.folded == person.name.folded }
      return isKnown ? "\(person.name) is on the list; add a family name to tell two people apart." : nil
    case .done: return nil
    }
  }

  /// Takes an answer, and goes on to the next question; what is wrong with it is returned, and nothing taken.
  package mutating func answer(_ text: String) -> String? {
    if let problem = problem(with: text) { return problem }
    let text = Self.trimmed(text)
    switch question {
    case .name:
      answers.name = text
      question = .zone
    case .zone:
      answers.zone = text.isEmpty ? usualZone : text
      question = .people
    case .people:
      if let person = person(text) { answers.people.append(person) } else { question = .done }
    case .done: break
    }
    return nil
  }

  /// Goes back by one answer; false at the first question.
  package mutating func back() -> Bool {
    switch question {
    case .name: return false
    case .zone: question = .name
    case .people:
      if answers.people.popLast() == nil { question = .zone }
    case .done: question = .people
    }
    return true
  }

  /// `Linh 60%` and `Linh, 60 %` are Linh at 60 % of full time.
  private func person(_ text: String) -> TeamAnswers.Person? {
    guard !text.isEmpty else { return nil }
    guard text.hasSuffix("%") else { return TeamAnswers.Person(name: Self.plain(text), share: 100) }
    var name = text.dropLast()
    while name.last == " " { name.removeLast() }
    let digits = String(name.reversed().prefix { $0.isNumber }.reversed())
    guard let share = Int(digits), (1...100).contains(share) else { return nil }
    name = name.dropLast(digits.count)
    while let last = name.last, last == " " || last == "," { name.removeLast() }
    return name.isEmpty ? nil : TeamAnswers.Person(name: Self.plain(String(name)), share: share)
  }

  /// A colon parts the words of a member elsewhere, so no name has one.
  private static func plain(_ name: String) -> String { name.split(separator: ":").joined(separator: " ") }

  private static func trimmed(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
}

/// What a new team has said of itself.
package struct TeamAnswers: Hashable, Sendable {
  package var name = ""
  package var zone = ""
  package var people: [Person] = []

  package init() {}

  package struct Person: Hashable, Sendable {
    package var name: String
    /// Per cent of full time.
    package var share: Int

    package init(name: String, share: Int) {
      self.name = name
      self.share = share
    }
  }
}
