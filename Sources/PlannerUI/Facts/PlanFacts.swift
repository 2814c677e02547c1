package import Planning
package import Rota
import TerminalKit

/// What the board shows of a rota, worked out once for each state: cells, gaps, findings, hours. Looking at it is cheap.
///
/// It never changes once it is made; it is shared rather than copied because every part of every frame reads it.
package final class PlanFacts: Sendable {
  package let state: TeamState
  /// The dates shown, judged and planned.
  package let span: DaySpan
  package let zones: ZoneTable
  package let judgement: Judgement
  /// Everybody's time, and what they carry against an even share.
  package let timetable: Timetable
  package let ledgers: Ledgers
  /// How evenly everybody carries, absences made up for: 100 is even. Nil where nobody carries anything.
  package let evenness: Int?
  package let groups: [SiteGroup]
  /// Minutes each member holds within the span.
  package let carried: [MemberID: Carried]

  /// Every shift that starts on a date of the span, by start.
  let shiftsByStart: [Shift]

  /// Columns of the longest name shown.
  let longestName: Int

  private let explainer: Explainer
  private let shifts: [ShiftKey: Shift]
  private let cells: [MemberID: [DayCell]]
  private let gaps: [SiteID: [Day: [SeatID]]]
  private let findings: FindingIndex

  /// What is already known of this very state and span is given as `judgement`; without it, it is judged here.
  package init(_ state: TeamState, over span: DaySpan, zones: ZoneTable, judgement: Judgement? = nil) {
    self.state = state
    self.span = span
    self.zones = zones
    let timetable = Timetable(state, over: span, zones: zones)
    let judgement = judgement ?? Evaluator(zones: zones).judge(timetable)
    self.judgement = judgement
    self.timetable = timetable
    ledgers = Ledgers(timetable)
    evenness = ledgers.evenness(in: .total)
    explainer = Explainer(state: state, timetable: timetable, ledgers: ledgers)
    shiftsByStart = timetable.shifts
    let shifts = Dictionary(
      timetable.shifts.map { (ShiftKey($0.duty, $0.template.id, $0.day), $0) },
      uniquingKeysWith: { first, _ in first })
    self.shifts = shifts
    groups = SiteGroup.groups(of: state, over: span)
    longestName = groups.flatMap(\.members).map { TextWidth.width(of: $0.name) }.max() ?? 0
    findings = FindingIndex(judgement.findings, in: state.rota)
    let held = state.rota.assignments(in: span).compactMap { assignment in
      shifts[ShiftKey(assignment.seat)].map { (assignment: assignment, shift: $0) }
    }
    carried = held.reduce(into: [:]) { carried, held in
      carried[held.assignment.member, default: Carried()].add(held.shift)
    }
    gaps = judgement.gaps.reduce(into: [:]) { gaps, seat in
      guard let site = shifts[ShiftKey(seat)]?.template.site else { return }
      gaps[site, default: [:]][seat.day, default: []].append(seat)
    }
    let calendar = StandingCalendar(state.team, over: span)
    var cells = groups.flatMap(\.members).reduce(into: [MemberID: [DayCell]]()) { cells, member in
      cells[member.id] = span.days.map { DayCell(standing: calendar.standing(of: member, on: $0)) }
    }
    for (assignment, shift) in held {
      let (member, seat) = (assignment.member, assignment.seat)
      let mark = DutyMark(shift.template, severity: state.team.severity(of: shift.template.topics))
      cells[member]?[seat.day - span.start].add(
        DayCell.HeldSeat(seat: seat, mark: mark, pinned: assignment.pinned), isBroken: findings.isBroken(seat))
    }
    self.cells = cells
  }
}

extension PlanFacts {
  package var team: Team { state.team }

  /// What stands at a member's date; nil for somebody or some date the board does not show.
  package func cell(_ member: MemberID, _ day: Day) -> DayCell? {
    guard span.contains(day), let row = cells[member] else { return nil }
    return row[day - span.start]
  }

  /// The empty seats of a site's date, sorted.
  package func gaps(at site: SiteID, on day: Day) -> [SeatID] { gaps[site]?[day] ?? [] }

  /// Whether any seat of the site is empty within the span.
  package func hasGaps(at site: SiteID) -> Bool { gaps[site] != nil }

  /// The shift of a seat, within the span or beside it.
  package func shift(of seat: SeatID) -> Shift? {
    shifts[ShiftKey(seat)] ?? state.team.shift(of: seat, zones: zones)
  }

  /// Every seat of a site's date, by start.
  package func seats(at site: SiteID, on day: Day) -> [SeatID] {
    team.shifts(in: DaySpan(from: day, count: 1), zones: zones).filter { $0.template.site == site }.flatMap(\.seats)
  }

  package func member(_ id: MemberID) -> Member? { state.team.member(id) }

  /// The findings in which a seat's holder has a part, breaches first.
  package func findings(at seat: SeatID) -> [Finding] { findings.at(seat) }

  /// The findings about cover that touch a date and concern nobody in particular.
  package func coverFindings(on day: Day) -> [Finding] { findings.cover.filter { $0.days.contains(day) } }

  /// What the plan can still be blamed for, breaches first.
  package var openFindings: [Finding] { findings.open }

  /// Why a seat is held by whom it is; costs some milliseconds, so it is asked for the selected seat only.
  package func why(_ seat: SeatID) -> Explanation? { explainer.why(seat) }

  /// What would follow if `member` took `seat`.
  package func why(_ seat: SeatID, _ member: Member) -> Explanation.Candidate? { explainer.why(seat, member) }

  /// A public holiday at the site, by name.
  package func holiday(at site: SiteID, on day: Day) -> String? {
    state.team.calendars.lazy.flatMap(\.holidays).first { $0.site == site && $0.date == day }?.name
  }
}

/// What names a shift: its seats share it.
struct ShiftKey: Hashable, Sendable {
  let duty: DutyID
  let template: TemplateID
  let day: Day

  init(_ duty: DutyID, _ template: TemplateID, _ day: Day) {
    self.duty = duty
    self.template = template
    self.day = day
  }

  init(_ seat: SeatID) { self.init(seat.duty, seat.template, seat.day) }
}
