import Planning
import Rota
import Scheduling
import Testing

@Suite struct ShiftBookTests {
  private let monday = Day(iso: "2027-01-11")

  private func seat(_ day: Int, _ template: TemplateID = "day") -> SeatID {
    SeatID(duty: "watch", template: template, day: monday + day, role: "primary")
  }

  /// Ada holds Monday, Ben Tuesday and Cleo Wednesday, all in a published week.
  private var crew: Crew {
    var crew = Crew(3, days: 7).asking(Crew.watch("day", "09:00", "17:00"))
      .holding("day", on: monday, "ada").holding("day", on: monday + 1, "ben").holding("day", on: monday + 2, "cleo")
    for definition in RuleCatalog.all where definition.level == .soft && definition.id != "noticeDays" {
      crew.rules[definition.id] = RuleSetting(level: .off)
    }
    for rule in ["noHero", "maxWatchShare", "backupForEveryWatch"] {
      crew.rules[RuleID(rule)] = RuleSetting(level: .off)
    }
    crew.rota.set(ISOWeek(of: monday), to: .published)
    return crew
  }

  private func book(_ state: TeamState, today: Int = 0) -> ShiftBook {
    ShiftBook(
      state, over: DaySpan(from: monday, count: 7), speakingOf: [], today: monday + today, zones: .fixtures)
  }

  @Test func `whoever asks for cover holds the shift until somebody takes it`() throws {
    let asked = try book(crew.state).askingCover(of: seat(0))
    #expect(asked.rota[seat(0)]?.member == "ada")
    #expect(asked.rota.ask(of: seat(0)) == SeatRecord.Ask(member: "ada"))
    #expect(book(asked).offers(to: "ben").contains(seat(0)))
    #expect(!book(asked).offers(to: "ada").contains(seat(0)))
    #expect(try book(asked).withdrawing(seat(0)) == crew.state)
    let taken = try book(asked).taking(seat(0), by: "ben")
    #expect(taken.rota[seat(0)]?.member == "ben")
    #expect(taken.rota.ask(of: seat(0)) == nil)
    #expect(throws: Refusal.self) { try book(taken).withdrawing(seat(0)) }
  }

  @Test func `nobody takes what its holder does not offer, nor what is over or not planned`() throws {
    #expect(throws: Refusal.self) { try book(crew.state).taking(seat(0), by: "ben") }
    #expect(throws: Refusal.self) { try book(crew.state, today: 3).askingCover(of: seat(0)) }
    #expect(throws: Refusal.self) { try book(crew.state).taking(seat(8), by: "ben") }
    #expect(try book(crew.state).taking(seat(4), by: "ben").rota[seat(4)]?.member == "ben")
  }

  @Test func `a hard rule binds volunteers, too, and is said kindly`() throws {
    var crew = crew.asking(Crew.watch("eve", "17:00", "23:00")).holding("eve", on: monday, "ben")
    crew.rota.set(ISOWeek(of: monday), to: .published)
    let asked = try book(crew.state).askingCover(of: seat(0))
    let refusal = #expect(throws: Refusal.self) { try book(asked).taking(seat(0), by: "ben") }
    #expect(refusal?.sentence.hasPrefix("Thank you. The rules keep Day watch on Mon 11 Jan from Ben: ") == true)
    #expect(refusal?.sentence.hasSuffix("1 other person can take it.") == true)
    #expect(book(asked).takers(of: seat(0)).map(\.member) == ["cleo"])
  }

  @Test func `a swap needs two people, keeps every hard rule of both and hands nothing back`() throws {
    #expect(try book(crew.state).swaps(for: seat(0)).map(\.gives) == [seat(1), seat(2)])
    let swapped = try book(crew.state).swapping(seat(0), seat(1))
    #expect(swapped.rota[seat(0)]?.member == "ben")
    #expect(swapped.rota[seat(1)]?.member == "ada")
    #expect(swapped.rota.records[seat(0)]?.letGo == ["ada"])
    let back = try book(swapped).swapping(seat(0), seat(1))
    #expect(back.rota.assignments == crew.rota.assignments)
    #expect(throws: Refusal.self) { try book(crew.state).swapping(seat(0), seat(0)) }
    var away = crew
    away.leave = [Leave(member: "ada", from: monday + 1, to: monday + 1, status: .approved)]
    #expect(throws: Refusal.self) { try book(away.state).swapping(seat(0), seat(1)) }
    #expect(try book(away.state).swaps(for: seat(0)).map(\.gives) == [seat(2)])
  }

  @Test func `a proposal says nothing any more once either shift has changed hands`() throws {
    let asked = try book(crew.state).askingSwap(of: seat(0), for: seat(1))
    #expect(asked.rota.ask(of: seat(0))?.swap == SeatRecord.Swap(seat: seat(1), member: "ben"))
    let moved = try book(asked).swapping(seat(1), seat(2))
    #expect(moved.rota.ask(of: seat(0)) == nil)
    #expect(moved.rota.records[seat(0)] == nil, "and is not kept")
  }

  @Test func `cover for each other ends where it began, and never loops`() throws {
    var state = try book(crew.state).askingCover(of: seat(0))
    state = try book(state).askingCover(of: seat(1))
    state = try book(state).taking(seat(0), by: "ben")
    state = try book(state).taking(seat(1), by: "ada")
    #expect(state.rota.asks.isEmpty)
    #expect(state.rota[seat(0)]?.member == "ben" && state.rota[seat(1)]?.member == "ada")
    state = try book(state).askingCover(of: seat(0))
    state = try book(state).taking(seat(0), by: "ada")
    #expect(state.rota[seat(0)]?.member == "ada")
  }

  @Test func `what is let go is open, and no plan gives it back`() throws {
    var draft = crew
    draft.rota.set(ISOWeek(of: monday), to: .draft)
    let (after, isFree) = try book(draft.state).lettingGo(seat(0))
    #expect(isFree && after.rota[seat(0)] == nil)
    let planned = Planner(zones: .fixtures).plan(
      after, span: DaySpan(from: monday, count: 7), effort: .init(moves: 20_000, lanes: 1, threads: 1))
    #expect(planned.state.rota[seat(0)] != nil)
    #expect(planned.state.rota[seat(0)]?.member != "ada")
    #expect(book(after).takers(of: seat(0)).map(\.member).contains("ada"), "of her own will she may")
    #expect(try book(after).taking(seat(0), by: "ada") == draft.state)
  }

  @Test func `within the notice of a published week the holder keeps it until somebody takes it`() throws {
    let (asked, isFree) = try book(crew.state).lettingGo(seat(0))
    #expect(!isFree && asked.rota[seat(0)]?.member == "ada")
    #expect(asked.rota.ask(of: seat(0)) != nil)
    let early = ShiftBook(
      crew.state, over: DaySpan(from: monday, count: 7), speakingOf: [], today: monday - 14, zones: .fixtures)
    #expect(try early.lettingGo(seat(0)).isFree)
  }

  @Test func `what keeps somebody from a shift is told in the same words, whatever it is`() throws {
    func sentences(_ change: (inout Crew) -> Void) throws -> [String] {
      var crew = crew
      crew.topics = [Topic(id: "graphic", severity: .moderate)]
      for index in crew.members.indices { crew.members[index].takes = ["graphic"] }
      crew.templates[0].topics = ["graphic"]
      change(&crew)
      let asked = try book(crew.state).askingCover(of: seat(0))
      let refusal = #expect(throws: Refusal.self) { try book(asked).taking(seat(0), by: "ben") }
      let explainer = Explainer(state: asked, span: crew.span, zones: .fixtures)
      return [refusal?.sentence ?? "", explainer.why(seat(0), crew.members[1])?.sentence ?? ""]
    }
    let topic = try sentences { $0.members[1].takes = [] }
    let busy = try sentences { $0.members[1].workDays = [.tue] }
    #expect(topic == busy)
    #expect(topic[0].contains("Ben is not available for this duty."))
  }
}
