import Planning
import Rota
import SampleTeams
import Testing

@Suite struct ResilienceFinderTests {
  private func resilience(_ crew: Crew, lossesFrom date: Day? = nil) -> Resilience {
    ResilienceFinder(zones: .fixtures).resilience(of: crew.state, over: crew.span, lossesFrom: date)
  }

  @Test func `Lantern can spare everybody in every week but two of its people in one`() throws {
    let sample = try Sample(.lantern)
    let resilience = ResilienceFinder(zones: .fixtures).resilience(of: sample.state, over: sample.span)
    #expect(resilience.personWeeks.count == 23)
    let tied = resilience.personWeeks.filter { $0.verdict.isFree != true }
    #expect(tied.map { "\($0.member) \($0.week)" } == ["ines 2027-W04", "tomasz 2027-W04"])
    #expect(tied.allSatisfy { $0.verdict.isFree == false && !$0.verdict.uncovered.isEmpty })
    #expect(resilience.freePercent == 91)
    // The team could lose Priya for good, and not Tomasz.
    let dear = resilience.losses.filter { $0.verdict.isFree != true }.map(\.member)
    #expect(dear.contains("tomasz"))
    #expect(!dear.contains("priya"))
  }

  @Test func `who alone may hold a seat is not free, and the proof is that seat`() throws {
    var crew = Crew(3, days: 14).asking(Crew.watch("day", "08:00", "12:00", on: [.wed], kind: .review))
    crew.members[1].skills = []
    crew.members[2].skills = []
    let resilience = resilience(crew)
    #expect(resilience.personWeeks.map(\.verdict.isFree) == [false, false, true, true, true, true])
    #expect(resilience.personWeeks.map(\.verdict.proof) == [.seat, .seat, .witness, .witness, .witness, .witness])
    let first = try #require(resilience.personWeeks.first)
    #expect(first.verdict.reason == "Day watch on Wed 13 Jan cannot be held without Ada: too few people may take it.")
    #expect(resilience.losses.map(\.verdict.isFree) == [false, true, true])
    #expect(resilience.singleHolders.map(\.holders) == [["ada"]])
    #expect(resilience.singleHolders.map(\.fewest) == [1])
  }

  @Test func `seats that only clash by the rest between them are found out by trying every way`() {
    // Two people, and an evening and an early morning that one person cannot hold both.
    var crew = Crew(2, days: 7).asking(
      Crew.watch("late", "16:00", "23:00", on: [.mon], kind: .review),
      Crew.watch("early", "06:00", "12:00", on: [.tue], kind: .review))
    let tight = resilience(crew)
    #expect(tight.personWeeks.map(\.verdict.isFree) == [false, false])
    #expect(tight.personWeeks.allSatisfy { $0.verdict.proof == .search || $0.verdict.proof == .bound })
    crew = Crew(3, days: 7).asking(crew.templates[0], crew.templates[1])
    #expect(resilience(crew).personWeeks.allSatisfy { $0.verdict.isFree == true })
  }

  @Test func `weeks away or before joining do not count, and pins stand in nobody's way`() {
    var crew = Crew(3, days: 14).asking(Crew.watch("day", "08:00", "12:00", on: [.wed], kind: .review))
    crew.leave = [
      Leave(member: "ada", from: crew.span.start, to: crew.span.start + 6, status: .approved),
      Leave(member: "ben", from: crew.span.start, to: crew.span.start + 6, status: .requested),
    ]
    crew.members[2].joined = crew.span.start + 7
    let seat = SeatID(duty: "watch", template: "day", day: crew.span.start + 9, role: "primary")
    crew.rota.assign(Assignment(seat: seat, member: "ada", pinned: true))
    crew.rota.set(ISOWeek(of: seat.day), to: .published)
    let resilience = resilience(crew)
    #expect(
      resilience.personWeeks.map { "\($0.member) \($0.week)" } == [
        "ada 2027-W03", "ben 2027-W02", "ben 2027-W03", "cleo 2027-W03",
      ])
    #expect(resilience.personWeeks.map(\.verdict.isFree) == [true, false, true, true])
  }

  @Test func `losing somebody is looked at from a date, too, and told to stop it stops`() {
    let crew = Crew(2, days: 14).asking(Crew.watch("day", "08:00", "12:00", on: [.wed], kind: .review))
    let later = crew.span.start + 7
    #expect(resilience(crew, lossesFrom: later).losses.map(\.from) == [crew.span.start, crew.span.start, later, later])
    #expect(resilience(crew, lossesFrom: crew.span.end).losses.count == 2)
    let cut = ResilienceFinder(zones: .fixtures).resilience(of: crew.state, over: crew.span) { done, total in
      #expect(total == 6)
      return done < 2
    }
    #expect(cut.personWeeks.count == 2)
    #expect(cut.losses.isEmpty)
  }
}
