import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct LeaveTests {
  static let digit = ScreenID.leave.digit

  static func stage(
    _ state: TeamState = Quay.asking, columns: Int = 100, rows: Int = 30, glyphs: Glyphs = .unicode,
    author: String = "aoife"
  ) -> Stage {
    var stage = Stage(state, columns: columns, rows: rows, glyphs: glyphs, author: author)
    stage.world.asksEngine = true
    stage.press(digit)
    return stage
  }

  @Test(arguments: Glyphs.allCases)
  func `a request and what it would take`(glyphs: Glyphs) {
    let frames = ScreenSnapshotTests.sizes.map { columns, rows in
      var stage = Self.stage(columns: columns, rows: rows, glyphs: glyphs)
      stage.wake()
      return stage.frame
    }
    Snapshot.check(frames, "leave-\(glyphs)")
  }

  @Test func `while it is looked at, everything else goes on`() throws {
    var stage = Self.stage()
    #expect(stage.line(holding: "Meera Venkatesan")?.contains("looking…") == true)
    #expect(stage.world.looked.map(\.leave.member) == ["meera"])
    stage.press("y")
    #expect(stage.state.notice?.text == "What it would take is still being worked out.")
    stage.press("j")
    #expect(stage.world.looked.map(\.leave.member) == ["meera", "nadia"], "the line that is looked at comes first")
    stage.wake()
    #expect(stage.line(holding: "Nadia Ivanchuk")?.contains("looking…") == false)
    stage.press("k")
    #expect(stage.world.looked.count == 3)
    stage.press("j")
    #expect(stage.world.looked.count == 3, "what is known is not asked again")
  }

  @Test func `escape ends the looking before it leaves the screen, and r looks again`() {
    var stage = Self.stage()
    stage.press("esc")
    #expect(stage.state.screen == .leave && stage.world.givenUp == 1)
    #expect(stage.line(holding: "not looked at") != nil)
    stage.press("y")
    #expect(stage.state.notice?.text == "It is not known what it would take. r looks at it.")
    stage.press("r")
    stage.wake()
    #expect(stage.line(holding: "Meera Venkatesan")?.contains("not looked at") == false)
    stage.press("esc")
    #expect(stage.state.screen == .board)
  }

  @Test func `an approval keeps the leave and its repair as one change, and undo takes both back`() throws {
    var stage = Self.stage()
    stage.wake()
    let before = stage.world.state
    let held = before.rota.assignments(in: DaySpan(from: .on("2027-03-24"), count: 2)).filter { $0.member == "meera" }
    #expect(!held.isEmpty)
    #expect(stage.line(holding: "Moves") != nil)
    stage.press("y")
    let change = try #require(stage.world.done.last)
    #expect(stage.world.done.count == 1)
    #expect(change.cause == "leave approved: meera, 2027-03-24 to 2027-03-25")
    #expect(stage.state.notice?.text.hasPrefix("Meera Venkatesan's leave, 24–25 Mar, is approved, and") == true)
    let after = stage.world.state
    #expect(after.team.leave.first { $0.key == Quay.meera.key }?.status == .approved)
    for assignment in held { #expect(after.rota[assignment.seat].map { $0.member != "meera" } == true) }
    Snapshot.check(stage.frame, "leave-approved")
    stage.press("u")
    #expect(stage.world.state == before)
    stage.press("ctrl-r")
    #expect(stage.world.state == after)
  }

  @Test func `who gains a published shift soon has to agree first`() throws {
    var stage = Self.stage(Quay.publishedAsking)
    stage.wake()
    #expect(stage.line(holding: "if they agree") != nil)
    stage.press("y")
    #expect(stage.state.hasLayer)
    Snapshot.check(stage.frame, "leave-agree")
    stage.press("enter")
    #expect(stage.world.done.isEmpty, "the first answer changes nothing")
    stage.press("y j enter")
    #expect(stage.world.done.count == 1)
  }

  @Test func `what would leave a seat empty is approved only when asked twice`() throws {
    var stage = Self.stage(Quay.scarceAsking)
    stage.wake()
    #expect(stage.line(holding: "not yet") != nil || stage.line(holding: "planning anew") != nil)
    stage.press("enter")
    Snapshot.check(stage.frame, "leave-details")
    stage.press("esc y enter")
    #expect(stage.world.done.isEmpty)
    stage.press("y j enter")
    let after = stage.world.state
    #expect(after.team.leave.first { $0.key == Quay.meera.key }?.status == .approved)
    #expect(stage.state.facts.judgement.breaches.allSatisfy { !$0.members.contains("meera") })
  }

  @Test func `a refusal says what stands against it and which dates would do`() throws {
    var stage = Self.stage(Quay.scarceAsking)
    stage.wake()
    stage.press("d")
    Snapshot.check(stage.frame, "leave-decline")
    stage.press("enter")
    #expect(stage.world.done.isEmpty)
    stage.press("d j enter")
    #expect(stage.world.done.last?.cause == "leave declined: meera, 2027-03-24 to 2027-03-25")
    #expect(stage.world.state.rota == Quay.scarceAsking.rota)
    stage.press("u")
    #expect(stage.world.state == Quay.scarceAsking)
  }

  @Test func `another way is shown and kept`() throws {
    var stage = Self.stage()
    stage.wake()
    guard stage.line(holding: "Way 1 of") != nil else {
      stage.press("tab")
      #expect(stage.state.notice?.text == "There is no other way that is as good.")
      return
    }
    stage.press("tab")
    #expect(stage.line(holding: "Way 2 of") != nil)
    stage.press("y")
    #expect(stage.world.done.count == 1)
  }

  @Test func `a member asks in three keys from their week, and may withdraw`() throws {
    var stage = Stage(Quay.planned, author: "meera")
    stage.press("\(ScreenID.week.digit) n n")
    stage.press("l enter")
    #expect(stage.state.screen == .leave)
    let asked = try #require(stage.world.state.team.leave.first { $0.member == "meera" })
    #expect(asked.days == DaySpan(.on("2027-03-15"), through: .on("2027-03-21")))
    #expect(asked.status == .requested && asked.requested == Quay.moment.today)
    #expect(stage.world.done.last?.cause == "leave requested: meera, 2027-03-15 to 2027-03-21")
    stage.wake()
    stage.press("y")
    #expect(stage.state.notice?.text == "Leave is decided by whoever leads the team: Aoife Kinsella.")
    stage.press("x")
    #expect(stage.world.state.team.leave.first { $0.member == "meera" }?.status == .withdrawn)
    stage.press("u u")
    #expect(stage.world.state == Quay.planned)
  }

  static let typed: [(text: String, says: String)] = [
    ("", "The dates are wanted"), ("8-12 ma", "Dates are written like"), ("8-12 mar", "8–12 Mar 2027, 5 days"),
    ("8–12mar", "8–12 Mar 2027, 5 days"), ("fri 12 mar", "Fri 12 Mar 2027, 1 day"), ("w11", "15–21 Mar 2027, 7 days"),
    ("W08", "21–27 Feb 2028"), ("tomorrow", "Thu 4 Mar 2027, 1 day"),
    ("2027-03-08..2027-03-09", "8–9 Mar 2027, 2 days"),
    ("30 mar - 2 apr", "30 Mar – 2 Apr 2027, 4 days"), ("8 mar/noon - 9 mar", "8–9 Mar 2027, 1½ days"),
    ("12 mar/noon", "Fri 12 Mar 2027, half a day"), ("1-2 mar", "1–2 Mar 2028"), ("31 feb", "Dates are written like"),
    ("2027-03-01", "Mon 1 Mar is over."), ("12-8 mar", "Dates are written like"),
    ("28 dec - 3 jan", "28 Dec 2027 – 3 Jan 2028"),
  ]

  @Test(arguments: typed)
  func `dates are checked while they are typed`(typed: (text: String, says: String)) {
    var stage = Stage(Quay.planned, columns: 120, author: "meera")
    stage.press("\(Self.digit) l")
    stage.type(typed.text)
    #expect(stage.line(holding: typed.says) != nil, "\(stage.text)")
  }

  @Test func `dates that are taken are refused while they are typed`() {
    var stage = Self.stage(Quay.away, author: "meera")
    stage.press("l")
    stage.type("25-26 mar")
    #expect(stage.line(holding: "is away 24–25 Mar already") != nil)
    Snapshot.check(stage.frame, "leave-typing")
    stage.press("enter")
    #expect(stage.world.done.isEmpty && stage.state.hasLayer)
  }

  @Test func `a question leaves no trace`() {
    var stage = Self.stage(author: "grace")
    stage.press("c")
    stage.type("23-24 mar")
    stage.press("enter")
    #expect(stage.line(holding: "only a question") != nil)
    stage.wake()
    Snapshot.check(stage.frame, "leave-question")
    #expect(stage.world.done.isEmpty && stage.world.state == Quay.asking)
    stage.press("y")
    #expect(stage.state.notice?.text.hasPrefix("Leave is decided by") == true)
    stage.press("x")
    #expect(stage.state.notice?.text == "Nothing was asked, and nothing is kept.")
    #expect(stage.line(holding: "only a question") == nil)
  }

  @Test func `a member sees their own requests and nobody else's`() {
    var stage = Self.stage(author: "oskar")
    #expect(stage.line(holding: "Oskar Lindqvist")?.contains("declined") == true)
    #expect(stage.line(holding: "Meera") == nil)
    #expect(stage.line(holding: "4 Leave·") == nil)
    stage = Self.stage(author: "grace")
    #expect(stage.line(holding: "You have not asked for leave.") != nil)
    stage = Self.stage(Quay.withoutLeave)
    #expect(stage.line(holding: "Nobody is away, and nobody asks to be.") != nil)
  }

  @Test func `the list is filtered by name and by status`() {
    var stage = Self.stage()
    #expect(stage.line(holding: "4 Leave·2") != nil)
    stage.press("/")
    stage.type("declined")
    #expect(stage.line(holding: "Oskar Lindqvist") != nil)
    #expect(stage.line(holding: "Nadia Ivanchuk") == nil)
    stage.press("enter esc")
    #expect(stage.line(holding: "Nadia Ivanchuk") != nil)
  }

  @Test func `what was worked out is forgotten when the rota changes`() {
    var stage = Self.stage()
    stage.wake()
    stage.press("1")
    stage.go(to: "grace", "2027-03-04")
    stage.press("k k x \(Self.digit)")
    #expect(stage.world.looked.count >= 2)
    #expect(stage.line(holding: "looking…") != nil)
  }

  @Test func `approved leave is cancelled, and what was taken of it stays`() throws {
    var stage = Self.stage()
    stage.world.moment = Moment(now: Instant(seconds: 1_804_585_320), today: .on("2027-03-09"))
    stage.press("/")
    stage.type("kwame")
    stage.press("enter x")
    let kept = try #require(stage.world.state.team.leave.first { $0.member == "kwame" })
    #expect(kept.status == .approved && kept.to == .on("2027-03-08"))
    #expect(stage.world.done.last?.cause == "leave cancelled: kwame, 2027-03-08 to 2027-03-12")
  }
}

extension Quay {
  static let meera = Leave(
    member: "meera", from: .on("2027-03-24"), to: .on("2027-03-25"), status: .requested, requested: .on("2027-03-02"))

  /// Planned, with two requests, and one that was declined.
  static let asking: TeamState = {
    var state = planned
    state.team.leave += [
      meera,
      Leave(
        member: "nadia", from: .on("2027-03-26"), to: .on("2027-03-26"), status: .requested,
        requested: .on("2027-03-01")),
      Leave(
        member: "oskar", from: .on("2027-03-11"), to: .on("2027-03-12"), status: .declined,
        requested: .on("2027-03-01"),
        decided: .on("2027-03-02")),
    ]
    state.team.leave.sort { $0.key < $1.key }
    return state
  }()

  /// The same with Meera's approved.
  static let away: TeamState = {
    var state = asking
    for place in state.team.leave.indices where state.team.leave[place].member == "meera" {
      state.team.leave[place].status = .approved
    }
    return state
  }()

  /// The same with all weeks published, and the present shortly before the dates that are asked for.
  static let publishedAsking: TeamState = {
    var state = asking
    for week in span.weeks { state.rota.set(week, to: .published) }
    state.team.leave.removeAll { $0.member == "meera" || $0.member == "nadia" }
    state.team.leave.append(
      Leave(member: "meera", from: .on("2027-03-15"), to: .on("2027-03-16"), status: .requested))
    state.team.leave.sort { $0.key < $1.key }
    return state
  }()

  /// The same with too few in Toronto for anybody to go.
  static let scarceAsking: TeamState = {
    var state = asking
    for id: MemberID in ["grace", "kwame", "nadia", "sofia"] {
      for place in state.team.members.indices where state.team.members[place].id == id {
        state.team.members[place].skills = []
      }
    }
    for assignment in state.rota.assignments
    where ["grace", "kwame", "nadia", "sofia"].contains(assignment.member.text) {
      state.rota.unassign(assignment.seat)
    }
    state.team.leave.removeAll { $0.member == "nadia" }
    return state
  }()

  static let withoutLeave: TeamState = {
    var state = planned
    state.team.leave = []
    return state
  }()
}
