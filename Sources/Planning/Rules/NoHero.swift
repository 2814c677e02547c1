package import Rota

/// Nobody carries a watch alone: at most half of a template's planned hours in any four whole weeks.
///
/// It holds for watch and standby where enough people could take it: more than two a seat, so three for an ordinary
/// watch. Against a person's hours stand the hours of the shifts, not of all their seats, or one person in every shift
/// of a pair would carry just half.
///
/// Windows are runs of four whole ISO weeks of the span. A span with fewer whole weeks is one window of those it has
/// together with the planned weeks just before and then just after it, up to four; a span with none is a window itself. A
/// window says nothing of fewer than three shifts; templates that occur more rarely are counted together with those like them (one duty,
/// site, role), so that a watch cut into a template a night is still one watch.
package struct NoHero: MemberRule {
  package static let definition = RuleDefinition(
    id: "noHero", sentence: "Nobody carries a watch alone",
    source: "Ours; the best-known schedule quality score gives such a plan 100 of 100", level: .hard, weight: 20,
    parameters: [percent])

  package static let percent = RuleDefinition.Parameter(
    "percent", .number(50), in: 10...50, "per cent of a watch's hours in four weeks that one person may hold")

  private let percent: Int
  private static let weeks = 4
  private static let fewestShifts = 3

  package init(_ values: RuleValues) { percent = values.number(Self.percent) }

  package func breaches(of timeline: Timeline, in timetable: Timetable) -> [Breach] {
    timetable.sharedWatches.compactMap { breach(timeline, of: $0, timetable) }
  }

  /// Every watch that a plan over `span` is judged by. `planned` are the weeks around it in which anybody holds anything.
  package static func watches(of shifts: [Shift], over span: DaySpan, planned: Set<ISOWeek>) -> [Watch] {
    windows(over: span, planned: planned).flatMap { Watch.all(in: $0, of: shifts, atLeast: fewestShifts) }
  }

  private func breach(_ timeline: Timeline, of watch: Watch, _ timetable: Timetable) -> Breach? {
    let held = timeline.shifts.filter { watch.window.contains($0.seat.day) && watch.holds($0.seat) }
    let minutes = held.reduce(0) { $0 + $1.interval.minutes }
    let most = watch.minutes * percent / 100
    let before = held.filter { $0.part == .history }.reduce(0) { $0 + $1.interval.minutes }
    let excess = minutes - max(most, before)
    guard excess > 0, timetable.couldTake(watch, atLeast: 2 * watch.seats + 1) else { return nil }
    return Breach(
      by: timeline.member, held, amount: excess.startedHours,
      sentence: "\(timeline.member.name) holds \(Wording.length(minutes: minutes)) of the "
        + "\(Wording.length(minutes: watch.minutes)) of \(watch.name) in \(Wording.dates(watch.window)); nobody carries more "
        + "than \(percent == 50 ? "half" : "\(percent) %") of a watch that others could share.")
  }

  /// The windows a plan is judged in.
  package static func windows(over span: DaySpan, planned: Set<ISOWeek>) -> [DaySpan] {
    let whole = span.weeks.filter { span.intersection($0.days).count == 7 }
    guard let first = whole.first, let last = whole.last else { return span.isEmpty ? [] : [span] }
    guard whole.count < weeks else {
      return whole.dropLast(weeks - 1).map { DaySpan(from: $0.monday, count: 7 * weeks) }
    }
    var (start, end) = (first, last)
    for _ in whole.count..<weeks {
      if planned.contains(start.previous) {
        start = start.previous
      } else if planned.contains(end.next) {
        end = end.next
      }
    }
    return [DaySpan(start.monday, until: end.days.end)]
  }
}
