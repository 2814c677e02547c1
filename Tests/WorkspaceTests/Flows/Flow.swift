import Planning
import Rota
import Scheduling
import TestSupport
import Workspace

/// Somebody who does anything at all with a rota: asks, approves, swaps, covers, lets go, taps out, publishes, plans, takes
/// back.
struct Flow {
  private let bench: Bench
  private(set) var loaded: LoadedWorkspace
  private(set) var today = Jetty.monday
  private var random: SplitMix64
  /// The files before each change that can be taken back, and after each that can be brought back.
  private var undoable: [[String: [UInt8]]] = []
  private var redoable: [[String: [UInt8]]] = []

  /// What one step must not have done.
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  enum Step: CaseIterable {
    case request, approve, change, cancel, swap, ask, take, withdraw, letGo, relief, went, publish, plan, rebalance
    case undo, redo, tomorrow
  }

  init(seed: UInt64) throws {
    bench = Bench()
    random = SplitMix64(seed: seed)
    loaded = try bench.workspace.create(Jetty.state)
    try plan()
    undoable = []
  }

  var state: TeamState { loaded.state }
  private var zones: ZoneTable { loaded.zones }
  private var files: [String: [UInt8]] { bench.files(journals: false) }

  /// Does one thing, or nothing where it is refused.
  mutating func step() throws {
    guard let step = Step.allCases.randomElement(using: &random) else { return }
    let before = state
    do { try perform(step) } catch is Refusal { return }
    try check(step, since: before)
  }

  private mutating func perform(_ step: Step) throws {
    switch step {
    case .request: try commit(LeaveBook(state, today: today).requesting(leave()).after)
    case .approve: try approve()
    case .change: try change()
    case .cancel:
      guard let leave = someLeave(.approved) else { return }
      try commit(LeaveBook(state, today: today).deciding(.cancel, leave))
    case .swap: try commit(book.swapping(seat(), seat()))
    case .ask:
      let (own, other) = (seat(), seat())
      try commit(Bool.random(using: &random) ? book.askingCover(of: own) : book.askingSwap(of: own, for: other))
    case .take:
      let open =
        state.rota.asks.map(\.seat)
        + Array(state.team.shifts(in: Jetty.span, zones: zones).flatMap(\.seats))
        .filter { state.rota[$0] == nil }
      guard let seat = open.randomElement(using: &random) else { return }
      try commit(book.taking(seat, by: member().id))
    case .withdraw:
      guard let seat = state.rota.asks.map(\.seat).randomElement(using: &random) else { return }
      try commit(book.withdrawing(seat))
    case .letGo: try commit(book.lettingGo(seat()).after)
    case .relief:
      let start = zones["Europe/Lisbon"].interval(of: today).start
      let now = start.adding(minutes: Int.random(in: 0..<1440, using: &random))
      try commit(TimeOff.relief(asked(member()), now: now, until: nil, in: state, zones: zones).steps)
    case .went: try went()
    case .publish:
      let publication = Publication(
        of: state, over: Jetty.span, changes: loaded.journal.map(\.change), today: today, zones: zones)
      guard let week = publication.weeks.randomElement(using: &random) else { return }
      try commit([.week(week, before: .draft, after: .published)])
    case .plan: try plan()
    case .rebalance:
      let repairs = Rebalancer(zones: zones).repairs(of: state, over: Jetty.span, today: today)
      guard let repair = repairs.randomElement(using: &random) else { return }
      try commit(repair.steps)
    case .undo: try undo()
    case .redo: try redo()
    case .tomorrow: if today < Jetty.span.last { today = today + 1 }
    }
  }
}

extension Flow {
  private mutating func approve() throws {
    guard let leave = someLeave(.requested) else { return }
    let approved = try LeaveBook(state, today: today).deciding(.approve, leave)
    let answer = AwayCheck(zones: zones, threads: 1).answer(for: leave, in: state, over: Jetty.span, today: today)
    try commit(LeaveApproval(answer, state: state, approved: approved, zones: zones).steps)
  }

  private mutating func change() throws {
    guard let leave = someLeave(.requested) ?? someLeave(.approved) else { return }
    var shorter = leave
    shorter.to = max(leave.from, leave.to - 1)
    try commit(LeaveBook(state, today: today).changing(leave, to: shorter).after)
  }

  private mutating func went() throws {
    let worked = state.rota.assignments(in: DaySpan(Jetty.monday, through: today))
    guard let held = worked.randomElement(using: &random), let member = state.team.member(held.member) else { return }
    let went = SeatRecord.Went(
      member: member.id, longerMinutes: Int.random(in: 1...120, using: &random),
      missedRest: Bool.random(using: &random))
    try commit(TimeOff.rest(after: held.seat, went, asked(member), in: state, zones: zones).steps)
  }

  private mutating func plan() throws {
    let effort = Effort(moves: 3000, lanes: 1, threads: 1, seed: random.next())
    let proposal = Planner(zones: zones).plan(state, span: DaySpan(today, until: Jetty.span.end), effort: effort)
    try commit(proposal.steps)
  }

  private mutating func commit(_ after: TeamState) throws {
    try commit(ChangeSet.steps(from: state, to: after))
  }

  private mutating func commit(_ steps: [ChangeSet.Step]) throws {
    guard !steps.isEmpty else { return }
    let before = files
    let change = ChangeSet(steps: steps, author: "ada", time: Bench.noon, cause: "flow")
    loaded = try bench.workspace.commit(change, to: loaded)
    undoable.append(before)
    redoable = []
  }

  private mutating func undo() throws {
    guard let expected = undoable.popLast() else { return }
    redoable.append(files)
    loaded = try bench.workspace.undo(loaded, author: "ada", time: Bench.noon).workspace
    guard files == expected else { throw Broken(description: "undo did not restore the files") }
  }

  private mutating func redo() throws {
    guard let expected = redoable.popLast() else { return }
    undoable.append(files)
    loaded = try bench.workspace.redo(loaded, author: "ada", time: Bench.noon).workspace
    guard files == expected else { throw Broken(description: "redo did not bring the files back") }
  }

  private var book: ShiftBook {
    ShiftBook(state, over: Jetty.span, speakingOf: [], today: today, zones: zones)
  }

  private func asked(_ member: Member) -> TimeOff.Asked {
    TimeOff.Asked(member: member, span: Jetty.span, today: today, agreed: member.id < "cleo")
  }

  private mutating func member() -> Member { state.team.members[Int.random(in: 0..<6, using: &random)] }

  private mutating func seat() -> SeatID {
    let held = state.rota.assignments.map(\.seat)
    return held.randomElement(using: &random)
      ?? SeatID(duty: "watch", template: "eve", day: today, role: "primary")
  }

  private mutating func leave() -> Leave {
    let from = today + Int.random(in: 0...12, using: &random)
    return Leave(
      member: member().id, from: from, to: from + Int.random(in: 0...3, using: &random),
      startsAtNoon: Int.random(in: 0...3, using: &random) == 0, status: .requested)
  }

  private mutating func someLeave(_ status: Leave.Status) -> Leave? {
    state.team.leave.filter { $0.status == status && $0.to >= today }.randomElement(using: &random)
  }
}

// MARK: What always holds

extension Flow {
  private func check(_ step: Step, since before: TeamState) throws {
    try requireLeaveKept(step)
    try requireShiftsKept(step, since: before)
    try requireSilence(step)
  }

  private func requireLeaveKept(_ step: Step) throws {
    let findings = Evaluator(zones: zones).judge(state, over: DaySpan(today, until: Jetty.span.end)).findings
    if let finding = findings.first(where: { $0.rule == "leaveIsHard" && !$0.isHistory }) {
      throw Broken(description: "after \(step): \(finding.sentence)")
    }
  }

  /// Nobody is in a shift twice, no seat is made up, what is past stays, and what only changes hands is held after.
  private func requireShiftsKept(_ step: Step, since before: TeamState) throws {
    let seats = Set(state.team.shifts(in: Jetty.span, zones: zones).flatMap(\.seats))
    let held = Set(state.rota.assignments.map(\.seat))
    guard held.isSubset(of: seats), held.count == state.rota.assignments.count else {
      throw Broken(description: "after \(step): a seat that is none, or twice")
    }
    let past = DaySpan(Jetty.monday, until: today)
    if step != .tomorrow, step != .undo, step != .redo, step != .relief,
      state.rota.assignments(in: past) != before.rota.assignments(in: past)
    {
      throw Broken(description: "after \(step): the past has changed")
    }
    let passing: Set<Step> = [.request, .swap, .ask, .take, .withdraw, .publish, .cancel, .change]
    let lost = Set(before.rota.assignments.map(\.seat)).subtracting(held)
    if passing.contains(step), let seat = lost.min() { throw Broken(description: "after \(step): \(seat) is lost") }
  }

  /// No file, the journal among them, has room for a reason, tells relief from leave or names what somebody does not take.
  private func requireSilence(_ step: Step) throws {
    for (path, bytes) in bench.files() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      let isOwn = path == "team.json" || path.hasPrefix("members/") || path.hasPrefix("duties/")
      let words = ["reason", "because", "relief", "sick", "opt"] + (isOwn ? [] : ["graphic"])
      if let word = words.first(where: text.contains) { throw Broken(description: "after \(step): \(word) in \(path)") }
    }
  }

  /// What is on the disk is what is known.
  func requireSaved() throws {
    guard try bench.workspace.load().state == state else { throw Broken(description: "the files say something else") }
  }

  /// Somebody who does not take a topic and somebody who is busy are told of, and refused, in the same words.
  mutating func requireSameWords() throws {
    let desks = state.rota.assignments(in: DaySpan(today, until: Jetty.span.end)).filter { $0.seat.template == "desk" }
    guard let desk = desks.randomElement(using: &random),
      let index = state.team.members.indices.filter({ state.team.members[$0].id != desk.member })
        .randomElement(using: &random)
    else { return }
    var (untaken, busy) = (state, state)
    for member in state.team.members.indices { untaken.team.members[member].takes = ["graphic"] }
    busy.team.members = untaken.team.members
    untaken.team.members[index].takes = []
    busy.team.members[index].workDays.removeAll { $0 == desk.seat.day.weekday }
    let words = [untaken, busy].map { state -> [String] in
      let member = state.team.members[index]
      let explained = Explainer(state: state, span: Jetty.span, zones: zones).why(desk.seat, member)?.sentence
      let book = ShiftBook(state, over: Jetty.span, speakingOf: [], today: today, zones: zones)
      guard case .couldNot(let why) = book.trial.verdict(on: member.id, taking: desk.seat) else { return [] }
      return [explained ?? "", why]
    }
    guard words[0] == words[1], !words[0].isEmpty else { throw Broken(description: "other words: \(words)") }
  }
}
