import PlannerUI
import Planning
import Rota
import Testing

@Suite struct LineLeaveTests {
  /// Grace asks for a day, as she can be away on it.
  private static func asked(_ dates: String = "2027-03-10", author: String = "grace") -> Sitting {
    var sitting = Sitting(author: author)
    sitting.choose("Leave", "Ask for leave")
    sitting.answer(dates)
    return sitting
  }

  private static func leave(_ sitting: Sitting, of member: MemberID = "grace") -> [Leave] {
    sitting.world.state.team.leave.filter { $0.member == member }
  }

  @Test func `ask for leave, without a reason`() {
    let sitting = Self.asked()
    #expect(sitting.heard.first == "Asked for Wed 10 Mar. Whoever leads the team decides. u takes it back.")
    #expect(sitting.hears("Grace Nakamura, Wed 10 Mar 2027: asked for"))
    #expect(Self.leave(sitting).map(\.status) == [.requested])
    #expect(sitting.world.done.map(\.cause) == ["leave requested: grace, 2027-03-10 to 2027-03-10"])
    #expect(sitting.all.contains("For Grace Nakamura. No reason is asked or kept."))
  }

  @Test(
    arguments: [
      ("2027-03-10 to 2027-03-12", "2027-03-10", "2027-03-12"), ("2027-W11", "2027-03-15", "2027-03-21"),
      ("tomorrow", "2027-03-04", "2027-03-04"), ("2027-03-10/noon..2027-03-11", "2027-03-10", "2027-03-11"),
    ])
  func `dates as people say them`(text: String, from: String, to: String) {
    let leave = Self.leave(Self.asked(text))
    #expect(leave.map(\.from) == [.on(from)] && leave.map(\.to) == [.on(to)])
    #expect(leave.first?.startsAtNoon == text.contains("/noon"))
  }

  @Test(arguments: ["soon", "2027-02-30", "2027-03-12..2027-03-10", "2027-03-10..", "..", "/noon"])
  func `what names no dates is said to, and asked again`(text: String) {
    let sitting = Self.asked(text)
    #expect(sitting.heard.first == "“\(text)” names no dates.")
    #expect(sitting.heard.last?.hasPrefix("Type the dates: ") == true)
    #expect(sitting.world.done.isEmpty)
  }

  @Test func `what the book refuses is said, and nothing is kept`() {
    var sitting = Self.asked("2027-03-01")
    #expect(sitting.heard.first == "Mon 1 Mar is over.")
    sitting = Self.asked("2027-03-09", author: "kwame")
    #expect(sitting.heard.first?.hasPrefix("Kwame Mensah is away 8 to 12 Mar already") == true)
    #expect(sitting.world.done.isEmpty)
  }

  @Test func `the list says who waits, and leads to each`() {
    var sitting = Self.asked()
    sitting.answer("t")
    sitting.choose("Leave")
    #expect(sitting.hears("1 request waits for a decision."))
    sitting.choose("Kwame Mensah, 8 to 12 Mar 2027: approved")
    #expect(sitting.heard.first == "One leave.")
    #expect(!sitting.hears("Decline it"))
  }

  @Test func `a lead sees the repair, and approves it with the leave as one change`() {
    var sitting = Self.asked()
    sitting.choose("See what it would take")
    #expect(sitting.heard.contains("Looking for what it would take. This can take some seconds."))
    #expect(sitting.hears("Grace Nakamura, Wed 10 Mar 2027."))
    sitting.choose("Approve it")
    #expect(sitting.heard.first?.hasPrefix("Approved: Grace Nakamura is away Wed 10 Mar.") == true)
    #expect(sitting.hears("Grace Nakamura, Wed 10 Mar 2027: approved"))
    #expect(sitting.world.done.count == 2)
    #expect(!sitting.world.state.rota.assignments.contains { $0.member == "grace" && $0.seat.day == .on("2027-03-10") })
    sitting.answer("u")
    #expect(sitting.hears("Grace Nakamura, Wed 10 Mar 2027: asked for"))
  }

  @Test(arguments: [("Decline it", Leave.Status.declined), ("Withdraw it", .withdrawn)])
  func `declined or withdrawn`(label: String, status: Leave.Status) {
    var sitting = Self.asked()
    sitting.choose(label)
    #expect(sitting.heard.first == "The leave of Grace Nakamura, Wed 10 Mar, is \(status.rawValue). u takes it back.")
    #expect(Self.leave(sitting).map(\.status) == [status])
    sitting.answer("t")
    sitting.choose("Leave", "All leave")
    #expect(sitting.heard.contains { $0.hasSuffix("Grace Nakamura, Wed 10 Mar 2027: \(status.rawValue)") })
  }

  @Test func `cancelled, days already taken stay`() {
    var sitting = Sitting(today: Moment(now: Quay.moment.now.adding(minutes: 7 * 24 * 60), today: .on("2027-03-10")))
    sitting.choose("Leave", "Kwame Mensah", "Cancel it")
    #expect(Self.leave(sitting, of: "kwame").map(\.to) == [.on("2027-03-09")])
  }

  @Test func `could I be away: nothing of it is kept unless it is asked for`() {
    var sitting = Sitting(author: "grace")
    sitting.choose("Could somebody be away", "Grace Nakamura")
    sitting.answer("2027-03-10")
    #expect(sitting.heard.contains { $0.hasPrefix("Yes") || $0.hasPrefix("Only by") || $0.hasPrefix("Not yet") })
    #expect(sitting.world.done.isEmpty)
    sitting.choose("Ask about other dates")
    sitting.answer("2027-03-11")
    sitting.choose("Ask for this leave")
    #expect(Self.leave(sitting).map(\.from) == [.on("2027-03-11")])
  }
}

/// Who could be away in which week.
@Suite struct LineFreedomTests {
  /// Two people at one site, who need each other: little to try.
  private static let pair: TeamState = {
    var state = Quay.empty
    state.team.members.removeAll { !["aoife", "mateus"].contains($0.id) }
    state.team.duties.removeAll { $0.id != "ethics-review" }
    state.team.settings.sites.removeAll { $0.id != "dub" }
    state.team.duties[0].templates.removeAll { $0.id != "dubLaunch" }
    state.team.leave = []
    state.team.calendars = []
    return state
  }()

  @Test func `who could be away, whom the team could lose, and which skills few have`() {
    var sitting = Sitting(Self.pair)
    sitting.choose("Freedom")
    #expect(sitting.heard.contains("8 of 8 person-weeks could be taken off, every seat held and every hard rule kept."))
    #expect(sitting.hears("Aoife Kinsella: 4 of 4 weeks"))
    sitting.choose("Aoife Kinsella")
    #expect(sitting.hears("Week 9, 1 to 7 Mar: could be away."))
    sitting.answer("b")
    sitting.choose("Losing one person for good")
    #expect(sitting.hears("The team could lose any one person, and still fill every seat."))
    sitting.answer("b")
    sitting.choose("Skills that few have")
    #expect(sitting.hears("Every skill that is needed is had by three people or more."))
    for line in sitting.all { expectReadable(line) }
  }

  @Test func `ended early it says so`() {
    var sitting = Sitting(Self.pair)
    _ = sitting.lines.take("freedom")
    #expect(sitting.lines.hasWork)
    let heard = sitting.lines.doWork { true }
    #expect(heard.prefix(2) == ["Freedom.", "Ended early: only what was known by then is told."])
  }
}
