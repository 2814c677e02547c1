import Planning
import Rota
import Testing

@Suite struct LeaveBookTests {
  private let today = Day(iso: "2027-01-11")

  private func leave(_ first: Int, _ last: Int, _ status: Leave.Status = .requested) -> Leave {
    Leave(member: "ada", from: today + first, to: today + last, status: status)
  }

  private func book(_ leave: Leave...) -> LeaveBook {
    var crew = Crew(2)
    crew.leave = leave
    return LeaveBook(crew.state, today: today)
  }

  @Test func `what is asked for is kept with its date and nothing else`() throws {
    let after = try book().requesting(leave(7, 11)).after
    #expect(after.team.leave.map(\.status) == [.requested])
    #expect(after.team.leave.map(\.requested) == [today])
    #expect(after.team.leave.map(\.decided) == [nil])
  }

  @Test func `dates that overlap are refused, adjacent ones are not`() throws {
    let book = book(leave(7, 11, .approved))
    #expect(throws: Refusal.self) { try book.requesting(leave(11, 13)) }
    #expect(throws: Refusal.self) { try book.requesting(leave(0, 30)) }
    #expect(try book.requesting(leave(12, 13)).after.team.leave.count == 2)
    #expect(try book.requesting(leave(5, 6)).after.team.leave.count == 2)
  }

  @Test func `a morning and the afternoon of one date do not overlap`() throws {
    var morning = leave(7, 7, .approved)
    morning.endsAtNoon = true
    var afternoon = leave(6, 7)
    afternoon.endsAtNoon = true
    #expect(throws: Refusal.self) { try book(morning).requesting(afternoon) }
    afternoon = leave(7, 8)
    afternoon.startsAtNoon = true
    // Both begin on one date, which names a leave; the later one takes no other's place.
    #expect(throws: Refusal.self) { try book(morning).requesting(afternoon) }
    var earlier = leave(6, 7)
    earlier.endsAtNoon = true
    var later = leave(7, 8, .approved)
    later.startsAtNoon = true
    #expect(try book(later).requesting(earlier).after.team.leave.count == 2)
  }

  @Test func `declined leave can be asked for again`() throws {
    let after = try book(leave(7, 11, .declined)).requesting(leave(7, 9)).after
    #expect(after.team.leave.map(\.status) == [.requested])
  }

  @Test func `only what was asked for is decided, and only what was approved is cancelled`() throws {
    let asked = book(leave(7, 11))
    let ada = Crew(1).members[0]
    let found = try asked.leave(of: ada, from: nil, for: .approve)
    #expect(try asked.deciding(.approve, found).team.leave.map(\.status) == [.approved])
    #expect(try asked.deciding(.decline, found).team.leave.map(\.decided) == [today])
    #expect(try asked.deciding(.withdraw, found).team.leave.map(\.status) == [.withdrawn])
    #expect(throws: Refusal.self) { try asked.leave(of: ada, from: nil, for: .cancel) }
    #expect(throws: Refusal.self) { try asked.leave(of: ada, from: today, for: .approve) }
    #expect(throws: Refusal.self) {
      try book(leave(7, 8), leave(14, 15)).leave(of: ada, from: nil, for: .approve)
    }
  }

  @Test func `of cancelled leave the days already taken stay`() throws {
    let taken = leave(-2, 4, .approved)
    let after = try book(taken).deciding(.cancel, taken)
    #expect(after.team.leave.map(\.to) == [today - 1])
    #expect(after.team.leave.map(\.status) == [.approved])
    let ahead = leave(2, 4, .approved)
    #expect(try book(ahead).deciding(.cancel, ahead).team.leave.map(\.status) == [.withdrawn])
    #expect(throws: Refusal.self) {
      try book(leave(-4, -1, .approved)).deciding(.cancel, leave(-4, -1, .approved))
    }
  }

  @Test func `what is asked for and follows or overlaps what is asked for already becomes one request`() throws {
    let (whole, after) = try book(leave(7, 11), leave(14, 15)).requesting(leave(12, 13))
    #expect(whole.days == DaySpan(today + 7, through: today + 15))
    #expect(after.team.leave.map(\.days) == [whole.days])
    #expect(try book(leave(7, 11)).requesting(leave(13, 14)).after.team.leave.count == 2)
  }

  @Test func `leave is moved as far as it has not been taken`() throws {
    let approved = leave(7, 11, .approved)
    let (shorter, after) = try book(approved).changing(approved, to: leave(8, 9))
    #expect(shorter.lies(within: approved) && !approved.lies(within: shorter))
    #expect(after.team.leave.map(\.days) == [DaySpan(today + 8, through: today + 9)])
    #expect(after.team.leave.map(\.status) == [.approved])
    let begun = leave(-3, 4, .approved)
    #expect(try book(begun).changing(begun, to: leave(-3, -1)).after.team.leave.map(\.to) == [today - 1])
    #expect(throws: Refusal.self) { try book(begun).changing(begun, to: leave(-3, -2)) }
    #expect(throws: Refusal.self) { try book(begun).changing(begun, to: leave(-2, 4)) }
    #expect(throws: Refusal.self) { try book(approved, leave(14, 15)).changing(approved, to: leave(7, 14)) }
  }
}
