import Rota

/// The line in which a value of a rule is typed; what is wrong with it is said while it is typed.
struct ValueLine: Hashable, Sendable {
  /// The rule, in a sentence.
  let rule: String
  let subject: Subject
  /// `11`: what is set now.
  let present: String
  var field: LineField

  /// What is typed.
  enum Subject: Hashable, Sendable {
    case parameter(RuleDefinition.Parameter)
    /// The cost of a unit of breach; by itself it is this.
    case weight(Int)
  }

  init(_ line: RuleLine, _ subject: Subject) {
    rule = line.definition.sentence
    self.subject = subject
    present =
      switch subject {
      case .parameter(let parameter): line.value(parameter).words
      case .weight: "\(line.weight)"
      }
    field = LineField(present)
  }

  /// `hours`.
  var name: String {
    switch subject {
    case .parameter(let parameter): parameter.name
    case .weight: "weight"
    }
  }

  /// `hours off in every 24; 8 to 16`.
  var meaning: String {
    switch subject {
    case .parameter(let parameter):
      parameter.meaning + (parameter.range.map { "; \($0.lowerBound) to \($0.upperBound)" } ?? "")
    case .weight: "what one unit of breach costs; \(Self.weights.lowerBound) to \(Self.weights.upperBound)"
    }
  }

  /// As much as a file may say.
  private static let weights = 0...1_000_000

  /// What has been typed, as an edit, or what is wrong with it.
  var verdict: Verdict {
    let text = field.text.split(separator: " ").joined(separator: " ")
    switch subject {
    case .weight: return Self.number(text, in: Self.weights) { .weight($0) }
    case .parameter(let parameter):
      switch parameter.value {
      case .number: return Self.number(text, in: parameter.range) { .value(parameter.name, .number($0)) }
      case .time:
        guard let time = WallTime(text) else { return .wrong("A time is written with four digits, such as 16:00.") }
        return .right(.value(parameter.name, .time(time)))
      case .flag: return .wrong("It is yes or no.")
      }
    }
  }

  enum Verdict: Hashable, Sendable {
    case right(RuleEdit)
    /// One whole sentence.
    case wrong(String)
  }

  private static func number(_ text: String, in range: ClosedRange<Int>?, _ edit: (Int) -> RuleEdit) -> Verdict {
    guard !text.isEmpty else { return .wrong("A whole number is wanted.") }
    guard let number = Int(text) else { return .wrong("“\(text)” is no whole number.") }
    if let range, number < range.lowerBound {
      return .wrong("\(number) is less than \(range.lowerBound), the least that is allowed.")
    }
    if let range, number > range.upperBound {
      return .wrong("\(number) is more than \(range.upperBound), the most that is allowed.")
    }
    return .right(edit(number))
  }
}

extension AppState {
  /// Takes the typed value where it is one.
  mutating func takeValue() -> [Effect] {
    guard case .value(let line)? = layers.last else { return [] }
    switch line.verdict {
    case .right(let edit):
      layers.removeLast()
      propose(edit)
    case .wrong(let sentence): say(sentence, .warning)
    }
    return []
  }
}
