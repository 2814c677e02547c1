import Planning
import Rota
import TerminalKit

/// What a typed text means for a record, or what is wrong with it, as one sentence.
enum Reading<Value> {
  case right(Value)
  case wrong(String)

  func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .right(let value): .right(change(value))
    case .wrong(let sentence): .wrong(sentence)
    }
  }
}

/// Reads what people type into the fields of a record, as the files would take it.
struct FieldReader {
  let today: Day
  /// What is typed, without blanks around it.
  let text: String

  init(_ text: String, today: Day) {
    self.text = text.split(separator: " ").joined(separator: " ")
    self.today = today
  }

  private static let longestName = 200
  private static let years = 1970...2199

  var name: Reading<String> {
    if text.isEmpty { return .wrong("A name is wanted.") }
    return text.count > Self.longestName ? .wrong("A name has at most \(Self.longestName) characters.") : .right(text)
  }

  func number(in range: ClosedRange<Int>) -> Reading<Int> {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard !digits.isEmpty else { return .wrong("A whole number is wanted.") }
    guard let number = Int(digits) else { return .wrong("“\(text)” is no whole number.") }
    guard range.contains(number) else {
      return .wrong("\(number) is not between \(range.lowerBound) and \(range.upperBound).")
    }
    return .right(number)
  }

  /// A date, `today` or `tomorrow`; nothing typed means no date.
  var day: Reading<Day?> {
    switch text.lowercased() {
    case "": return .right(nil)
    case "today": return .right(today)
    case "tomorrow": return .right(today + 1)
    default:
      guard let day = Day(text) else { return .wrong("A date is written like \(today), or today or tomorrow.") }
      guard Self.years.contains(day.civil.year) else {
        return .wrong("A year from \(Self.years.lowerBound) to \(Self.years.upperBound) is wanted.")
      }
      return .right(day)
    }
  }

  func time(upTo limit: Int) -> Reading<WallTime> {
    guard let time = WallTime(text), time.minutes <= limit else {
      let past = limit >= 24 * 60 ? "; past midnight, count on: 25:00" : ""
      return .wrong("A time is written with four digits, such as 16:00\(past).")
    }
    return .right(time)
  }

  /// `mon tue wed`, `mon-fri`, `weekdays`, `weekends`, `every day`.
  var weekdays: Reading<[Weekday]> {
    var days: Set<Weekday> = []
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    if words.isEmpty { return .wrong("A weekday is wanted: mon, mon-fri, weekdays, weekends or every day.") }
    for word in words where word != "and" && word != "every" {
      guard let some = Self.weekdays(word) else {
        return .wrong("“\(word)” is no weekday: mon, mon-fri, weekdays, weekends or every day.")
      }
      days.formUnion(some)
    }
    return days.isEmpty ? .wrong("A weekday is wanted.") : .right(days.sorted())
  }

  private static func weekdays(_ word: String) -> [Weekday]? {
    let all = Weekday.allCases
    switch word {
    case "weekdays", "weekday": return Array(all.prefix(5))
    case "weekends", "weekend": return Array(all.suffix(2))
    case "day", "daily", "all": return all
    default: break
    }
    let ends = word.split { $0 == "-" || $0 == "–" }.map { part in Weekday(rawValue: String(part.prefix(3))) }
    switch (ends.count, ends.first.flatMap(\.self), ends.last.flatMap(\.self)) {
    case (1, let day?, _): return [day]
    case (2, let first?, let last?):
      return first <= last ? all.filter { $0 >= first && $0 <= last } : all.filter { $0 >= first || $0 <= last }
    default: return nil
    }
  }

  /// Ids parted by commas or blanks, each known; `what` they are is said where one is not.
  func ids<Subject>(
    _ what: String, among known: [Identifier<Subject>]
  ) -> Reading<[Identifier<Subject>]> {
    let words = text.split { $0 == " " || $0 == "," }.map { Identifier<Subject>(String($0)) }
    var ids: [Identifier<Subject>] = []
    for word in words where !ids.contains(word) {
      guard known.contains(word) else {
        let near = known.first { Match.words(word.text.lowercased(), in: $0.text) }
        let hint = near.map { "Maybe you mean \($0)." } ?? "There are: \(Wording.list(known.map(\.text)))."
        return .wrong("“\(word)” is no \(what). \(known.isEmpty ? "There is none yet." : hint)")
      }
      ids.append(word)
    }
    return .right(ids)
  }

  /// Ids parted by commas or blanks, known or new.
  func newIDs<Subject>(_ what: String) -> Reading<[Identifier<Subject>]> {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    var ids: [Identifier<Subject>] = []
    for word in words {
      let isID =
        word.utf8.count <= 64 && word.first != "."
        && word.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "._-".unicodeScalars.contains($0))
        }
      guard isID else { return .wrong("“\(word)” is no \(what): one is a word of letters, digits, “-”, “_” or “.”.") }
      if !ids.contains(Identifier(word)) { ids.append(Identifier(word)) }
    }
    return .right(ids)
  }

  var flag: Reading<Bool> {
    switch text.lowercased() {
    case "yes", "y": .right(true)
    case "no", "n": .right(false)
    default: .wrong("It is yes or no.")
    }
  }
}

extension Wording {
  /// `weekdays`, `weekends`, `every day`, `Mon, Wed and Fri`.
  static func recurrence(_ days: [Weekday]) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    switch Set(days) {
    case Set(Weekday.allCases): return "every day"
    case Set(Weekday.allCases.prefix(5)): return "weekdays"
    case Set(Weekday.allCases.suffix(2)): return "weekends"
    default:
      let sorted = Set(days).sorted()
      guard let first = sorted.first, let last = sorted.last else { return "never" }
      let isRun = last.index - first.index == sorted.count - 1 && sorted.count > 2
      return isRun ? "\(names[first.index])–\(names[last.index])" : list(sorted.map { names[$0.index] })
    }
  }
}
