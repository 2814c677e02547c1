import Planning
import Rota
import Testing

@Suite struct PublicationTests {
  private let monday = Day(iso: "2027-01-11")
  private var week: ISOWeek { ISOWeek(of: monday) }

  private var crew: Crew {
    Crew(2, days: 14).asking(Crew.watch("day", "09:00", "17:00", on: [.mon, .tue]))
      .holding("day", on: monday, "ada").holding("day", on: monday + 1, "ben")
  }

  private func seat(_ day: Day) -> SeatID { SeatID(duty: "watch", template: "day", day: day, role: "primary") }

  private func change(_ steps: ChangeSet.Step...) -> ChangeSet {
    ChangeSet(steps: steps, author: "ada", time: Instant(seconds: 0), cause: "test")
  }

  private func publication(_ crew: Crew, _ changes: [ChangeSet] = []) -> Publication {
    Publication(of: crew.state, over: crew.span, changes: changes, today: monday - 13, zones: .fixtures)
  }

  @Test func `drafts are published, and what nobody has planned is not`() {
    let publication = publication(crew)
    #expect(publication.weeks == [week])
    #expect(publication.steps == [.week(week, before: .draft, after: .published)])
    #expect(publication.people.map(\.member) == ["ada", "ben"])
    #expect(publication.people.map(\.holds) == [[seat(monday)], [seat(monday + 1)]])
    #expect(publication.people.map(\.soon) == [[seat(monday)], []])
    #expect(publication.gaps.isEmpty)
  }

  @Test func `what moved since, there and back, is no change; what was moved before is none either`() {
    var crew = crew
    crew.rota.set(week, to: .published)
    let ada = ChangeSet.Holder(member: "ada")
    let ben = ChangeSet.Holder(member: "ben")
    let publish = change(.week(week, before: .draft, after: .published))
    let move = change(.assignment(seat: seat(monday), before: ben, after: ada))
    let back = change(.assignment(seat: seat(monday), before: ada, after: ben))
    #expect(publication(crew, [move, publish]).people.isEmpty)
    #expect(publication(crew, [publish, back, move]).people.isEmpty)
    let told = publication(crew, [publish, move]).people
    #expect(told.map(\.member) == ["ada", "ben"])
    #expect(told.map(\.gains) == [[seat(monday)], []])
    #expect(told.map(\.loses) == [[], [seat(monday)]])
    let unpublish = change(.week(week, before: .published, after: .draft))
    #expect(publication(crew, [publish, move, unpublish, publish]).people.isEmpty)
  }
}
