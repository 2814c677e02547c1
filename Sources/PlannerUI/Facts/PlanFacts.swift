package import Planning
package import Rota
import TerminalKit

/// What the board shows of a rota, worked out once for each state: cells, gaps, hours. Looking at it is cheap.
///
/// What the rules and the ledgers say of it is dear, and only worked out when it is first asked for: `judge` asks, off the
/// screen's own thread. Whether it may be shown yet is for the state of the program to say.
///
/// It never changes once it is made; it is shared rather than copied because every part of every frame reads it.
package final class PlanFacts: Sendable {
  package let state: TeamState
  /// The dates shown, judged and planned.
  package let span: DaySpan
  package let zones: ZoneTable
  package let groups: [SiteGroup]
  /// The seats that nobody holds, sorted; known before the rules are asked.
  package let gaps: [SeatID]
  /// Minutes each member holds within the span.
  package let carried: [MemberID: Carried]

  /// Every shift that starts on a date of the span, by start.
  let shiftsByStart: [Shift]

  /// Columns of the longest name shown.
  let longestName: Int

  private let shifts: [ShiftKey: Shift]
  private let cells: [MemberID: [DayCell]]
  private let gapsBySite: [SiteID: [Day: [SeatID]]]

  private let onceTimetable = Once<Timetable>()
  private let onceLedgers = Once<Ledgers>()
  private let onceJudgement = Once<Judgement>()
  private let onceFindings = Once<FindingIndex>()
  private let onceLanes = Once<Lanes>()

  /// What is already known of this very state and span is given as `judgement`.
  package init(_ state: TeamState, over span: DaySpan, zones: ZoneTable, judgement: Judgement? = nil) {
    self.state = state
    self.span = span
    self.zones = zones
    shiftsByStart = state.team.shifts(in: span, zones: zones)
    let shifts = Dictionary(
      shiftsByStart.map { (ShiftKey($0.duty, $0.template.id, $0.day), $0) }, uniquingKeysWith: { first, _ in first })
    self.shifts = shifts
    groups = SiteGroup.groups(of: state, over: span)
    longestName = groups.flatMap(\.members).map { TextWidth.width(of: $0.name) }.max() ?? 0
    let held = state.rota.assignments(in: span).compactMap { assignment in
      shifts[ShiftKey(assignment.seat)].map { (assignment: assignment, shift: $0) }
    }
    carried = held.reduce(into: [:]) { carried, held in
      carried[held.assignment.member, default: Carried()].add(held.shift)
    }
    let known = Set(state.team.members.map(\.id))
    let taken = Set(held.lazy.map(\.assignment).filter { known.contains($0.member) }.map(\.seat))
    gaps = shiftsByStart.gaps { taken.contains($0) }
    gapsBySite = gaps.reduce(into: [:]) { gaps, seat in
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
        DayCell.HeldSeat(seat: seat, mark: mark, pinned: assignment.pinned))
    }
    self.cells = cells
    if let judgement { _ = onceJudgement.value { judgement } }
  }
}

// What is dear.
extension PlanFacts {
  /// Asks the rules and the ledgers, which may take a while; from then on all that is dear is there at once.
  package func judge() { _ = (findings, evenness) }

  /// Everybody's time.
  package var timetable: Timetable { onceTimetable.value { Timetable(state, over: span, zones: zones) } }
  /// What everybody carries against an even share.
  package var ledgers: Ledgers { onceLedgers.value { Ledgers(timetable) } }
  package var judgement: Judgement {
    onceJudgement.value { Evaluator(zones: zones).judge(timetable, ledgers: ledgers) }
  }
  /// How evenly everybody carries, absences made up for: 100 is even. Nil where nobody carries anything.
  package var evenness: Int? { ledgers.evenness(in: .total) }
  /// The shifts on one axis of instants.
  var lanes: Lanes { onceLanes.value { Lanes(self) } }

  private var findings: FindingIndex { onceFindings.value { FindingIndex(judgement.findings, in: state.rota) } }
  private var explainer: Explainer { Explainer(state: state, timetable: timetable, ledgers: ledgers) }

  /// The findings in which a seat's holder has a part, breaches first.
  package func findings(at seat: SeatID) -> [Finding] { findings.at(seat) }

  /// Whether a seat's holder has a part in a breach.
  func isBroken(_ seat: SeatID) -> Bool { findings.isBroken(seat) }

  /// The findings about cover that touch a date and concern nobody in particular.
  package func coverFindings(on day: Day) -> [Finding] { findings.cover.filter { $0.days.contains(day) } }

  /// What the plan can still be blamed for, breaches first.
  package var openFindings: [Finding] { findings.open }

  /// Why a seat is held by whom it is; costs some milliseconds, so it is asked for the selected seat only.
  package func why(_ seat: SeatID) -> Explanation? { explainer.why(seat) }

  /// What would follow if `member` took `seat`.
  package func why(_ seat: SeatID, _ member: Member) -> Explanation.Candidate? { explainer.why(seat, member) }
}

extension PlanFacts {
  package var team: Team { state.team }

  /// What stands at a member's date; nil for somebody or some date the board does not show.
  package func cell(_ member: MemberID, _ day: Day) -> DayCell? {
    guard span.contains(day), let row = cells[member] else { return nil }
    return row[day - span.start]
  }

  /// The empty seats of a site's date, sorted.
  package func gaps(at site: SiteID, on day: Day) -> [SeatID] { gapsBySite[site]?[day] ?? [] }

  /// Whether any seat of the site is empty within the span.
  package func hasGaps(at site: SiteID) -> Bool { gapsBySite[site] != nil }

  /// The shift of a seat, within the span or beside it.
  package func shift(of seat: SeatID) -> Shift? {
    shifts[ShiftKey(seat)] ?? state.team.shift(of: seat, zones: zones)
  }

  /// Every seat of a site's date, by start.
  package func seats(at site: SiteID, on day: Day) -> [SeatID] {
    team.shifts(in: DaySpan(from: day, count: 1), zones: zones).filter { $0.template.site == site }.flatMap(\.seats)
  }

  package func member(_ id: MemberID) -> Member? { state.team.member(id) }

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
