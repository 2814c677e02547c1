import Planning
import Rota
import Testing

@Suite struct LeaveOutlookTests {
  private let monday = Day(iso: "2027-01-11")

  private func look(_ crew: Crew, _ first: Int, _ last: Int, isWanted: () -> Bool = { true }) -> LeaveOutlook? {
    let leave = Leave(member: "ada", from: monday + first, to: monday + last, status: .requested)
    return LeaveOutlook(
      of: leave, in: crew.state, over: crew.span, today: monday, zones: .fixtures, isWanted: isWanted)
  }

  private func crew(_ count: Int) -> Crew {
    Crew(count, days: 14).asking(Crew.watch("am", "08:00", "10:00", on: [.mon, .wed], kind: .review))
      .filling { $0.day.weekday == .mon ? "ada" : "ben" }
  }

  @Test func `each way leads to the leave approved and stands as it says`() throws {
    let crew = crew(3)
    let outlook = try #require(look(crew, 0, 6))
    #expect(outlook.today.gaps == 0)
    for way in outlook.ways {
      let after = try crew.state.applying(way.steps)
      #expect(after.team.leave.map(\.status) == [.approved])
      let judgement = Evaluator(zones: .fixtures).judge(after, over: crew.span)
      #expect(way.standing.gaps == judgement.gaps.count && way.standing.breaches == judgement.breaches.count)
      #expect(way.shortage == nil)
    }
  }

  @Test func `where nobody can take a seat, it is let go, and it is told why`() throws {
    let crew = Crew(1, days: 14).asking(Crew.watch("am", "08:00", "10:00", on: [.mon], kind: .review))
      .filling { _ in "ada" }
    let outlook = try #require(look(crew, 0, 1))
    #expect(outlook.answer.kind == .notYet)
    let way = try #require(outlook.ways.first)
    #expect(way.standing.gaps == 1)
    #expect(way.shortage?.candidates.map(\.verdict) == [.couldNot])
    #expect(try crew.state.applying(way.steps).rota.assignments.map(\.seat.day) == [monday + 7])
  }

  @Test func `nothing comes of what is no longer wanted`() {
    #expect(look(crew(3), 0, 6, isWanted: { false }) == nil)
    var asked = 0
    let cut = look(crew(3), 0, 6) {
      asked += 1
      return asked < 2
    }
    #expect(cut == nil)
  }
}
