import ArgumentParser
import Planning
import Rota

/// Which dates a command is about.
struct SpanOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("How many weeks, 1 to 26.", valueName: "number"))
  var weeks: Int?

  @Option(
    help: ArgumentHelp("The first date: 2027-01-11, a week such as 2027-W02, today or tomorrow.", valueName: "date"),
    transform: DayArgument.read)
  var from: DayArgument?

  private static let allowedWeeks = 1...UsualDates.mostWeeks

  func validate() throws {
    if let weeks, !SpanOptions.allowedWeeks.contains(weeks) {
      throw ValidationError("\(weeks) weeks cannot be looked at together: ask for 1 to 26.")
    }
  }

  /// As they can be typed again, each after a blank; empty where nothing was said.
  var words: String {
    (weeks.map { " --weeks \($0)" } ?? "") + (from.map { " --from \($0.word)" } ?? "")
  }

  /// The dates asked for, to be planned; without a word, the usual ones.
  func span(toPlan usual: UsualDates) throws(Complaint) -> DaySpan {
    let start = from?.day(today: usual.today) ?? usual.toPlan.start
    if let weeks { return try allowed(DaySpan(from: start, count: 7 * weeks)) }
    if let own = usual.current, own.contains(start) { return DaySpan(start, until: own.end) }
    return try allowed(DaySpan(from: start, count: 7 * UsualDates.weeks))
  }

  /// The dates asked for, to be looked at; without a word, the usual ones.
  func span(toLookAt usual: UsualDates) throws(Complaint) -> DaySpan {
    guard from == nil else { return try span(toPlan: usual) }
    guard let weeks else { return usual.toLookAt }
    return try allowed(DaySpan(from: usual.toLookAt.start, count: 7 * weeks))
  }

  private func allowed(_ span: DaySpan) throws(Complaint) -> DaySpan {
    guard span.last <= DayArgument.last else {
      throw .usage(
        "\(Wording.count(span.count, "day")) from \(span.start) would end on \(span.last); the last date respite plans is "
          + "\(DayArgument.last). Say fewer --weeks, or an earlier --from.")
    }
    return span
  }
}
