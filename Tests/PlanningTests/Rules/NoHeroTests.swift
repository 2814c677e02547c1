import Planning
import Rota
import Testing

@Suite struct NoHeroTests {
  private static let weekdays: [Weekday] = [.mon, .tue, .wed, .thu, .fri]
  private let evening = Crew.watch("evening", "18:00", "22:00", on: weekdays)

  private func turns(_ seat: SeatID, of names: [String]) -> String { names[seat.day.number % names.count] }

  @Test func `one of six who holds every watch is named, with the watch`() throws {
    let findings = Crew(6).asking(evening).filling { _ in "cleo" }.findings("noHero")
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.members == ["cleo"])
    #expect(finding.level == .hard)
    #expect(finding.amount == 40)
    #expect(
      finding.sentence
        == "Cleo holds 80 h of the 80 h of Evening watch in 11 Jan – 7 Feb; nobody carries more than half of a watch "
        + "that others could share.")
  }

  @Test func `half is allowed and one shift more is not`() {
    let even = Crew(3).asking(evening).filling { $0.day.number % 2 == 0 ? "ada" : "ben" }
    #expect(even.findings("noHero").isEmpty)
    let first = even.span.days.first { $0.weekday != .sat && $0.number % 2 == 1 }
    let more = even.filling { $0.day == first || $0.day.number % 2 == 0 ? "ada" : "ben" }
    #expect(more.findings("noHero").flatMap(\.members) == ["ada"])
  }

  @Test func `of two who could take it one must carry half or more, so the rule is silent`() {
    #expect(Crew(2).asking(evening).filling { _ in "ada" }.findings("noHero").isEmpty)
  }

  @Test func `those who could never take it do not count as others`() {
    var crew = Crew(4).asking(evening)
    for index in 2...3 { crew.members[index].skills = [] }
    #expect(crew.filling { _ in "ada" }.findings("noHero").isEmpty)
    crew.members[2].skills = ["watch"]
    #expect(crew.filling { _ in "ada" }.findings("noHero").count == 1)
  }

  @Test func `one person every night and another every day are two heroes`() {
    let crew = Crew(6).asking(Crew.watch("day", "09:00", "21:00"), Crew.watch("night", "21:00", "33:00"))
      .filling { $0.template == "day" ? "ben" : "ada" }
    #expect(Set(crew.findings("noHero").flatMap(\.members)) == ["ada", "ben"])
  }

  @Test func `reviews are not a watch`() {
    let desk = Crew.watch("desk", "10:00", "12:00", kind: .review)
    #expect(Crew(6).asking(desk).filling { _ in "ada" }.findings("noHero").isEmpty)
  }

  @Test func `a watch cut into one template a night is still one watch`() {
    let nights = (11...24).map {
      Crew.watch(TemplateID("n\($0)"), "18:00", "22:00", from: "2027-01-\($0)", to: "2027-01-\($0)")
    }
    var crew = Crew(6, days: 28)
    crew.templates = nights
    let findings = crew.filling { _ in "dan" }.findings("noHero")
    #expect(findings.flatMap(\.members) == ["dan"])
    #expect(findings.map(\.amount) == [28])
  }

  @Test func `one person in every shift of a pair carries it all, where five could share it`() {
    let pair = Crew.watch("evening", "18:00", "22:00", on: Self.weekdays, seats: 2)
    let hero: (SeatID) -> String = { $0.index == 1 ? "ada" : ["ben", "cleo", "dan", "eva"][$0.day.number % 4] }
    #expect(Crew(5).asking(pair).filling(hero).findings("noHero").flatMap(\.members) == ["ada"])
    #expect(Crew(4).asking(pair).filling(hero).findings("noHero").isEmpty)
  }

  @Test func `every run of four weeks is looked at, not just the calendar's`() {
    let crew = Crew(4, days: 42).asking(evening)
    let start = crew.span.start
    let middle = crew.filling { seat in
      (7..<28).contains(seat.day - start) ? "ada" : turns(seat, of: ["ben", "cleo", "dan"])
    }
    #expect(middle.findings("noHero").flatMap(\.members) == ["ada", "ada"])
  }

  @Test func `a shorter plan is one window: one person doing all of a week is seen`() {
    let week = Crew(4, days: 7).asking(evening)
    #expect(week.filling { _ in "ada" }.findings("noHero").flatMap(\.members) == ["ada"])
    #expect(week.filling { turns($0, of: ["ada", "ben", "cleo"]) }.findings("noHero").isEmpty)
    let days = Crew(4, days: 4).asking(evening)
    #expect(days.filling { _ in "ada" }.findings("noHero").flatMap(\.members) == ["ada"])
    #expect(Crew(4, days: 2).asking(evening).filling { _ in "ada" }.findings("noHero").isEmpty)
  }

  @Test func `a week on call in turn is no heroism when the weeks before are known`() {
    let weeks = ["ada", "ben", "cleo", "dan"]
    var crew = Crew(4).asking(evening)
    crew = crew.filling { weeks[($0.day - Day("2027-01-11")!) / 7] }
    crew.span = DaySpan(from: Day("2027-02-01")!, count: 7)
    #expect(crew.findings("noHero").isEmpty)
  }

  @Test func `the plan is not blamed for a hero of the past`() {
    var crew = Crew(4).asking(evening)
    crew = crew.filling { $0.day < Day("2027-02-01")! ? "ada" : turns($0, of: ["ben", "cleo", "dan"]) }
    crew.span = DaySpan(from: Day("2027-02-01")!, count: 7)
    #expect(crew.findings("noHero").filter { !$0.isHistory }.isEmpty)
  }

  @Test func `a week looked at alone is judged by the weeks planned around it`() {
    // Ada has all of the first week and a quarter of the four: nothing is wrong, whichever dates one looks at.
    let people = ["ada", "ben", "cleo", "dan"]
    var crew = Crew(4, days: 28).asking(Crew.watch("day", "08:00", "16:00"))
    let start = crew.span.start
    crew = crew.filling { people[($0.day - start) / 7] }
    #expect(crew.findings("noHero") == [])
    crew.span = DaySpan(from: start, count: 7)
    #expect(crew.findings("noHero") == [])
  }
}
