import Planning
import Rota
import Testing

@Suite struct TimeOffTests {
  private let monday = Day(iso: "2027-01-11")

  private func seat(_ day: Int, _ template: TemplateID = "day") -> SeatID {
    SeatID(duty: "watch", template: template, day: monday + day, role: "primary")
  }

  private var crew: Crew {
    var crew = Crew(4, days: 14).asking(Crew.watch("day", "09:00", "17:00"))
    for definition in RuleCatalog.all
    where definition.level == .soft && !["recovery", "noticeDays"].contains(definition.id) {
      crew.rules[definition.id] = RuleSetting(level: .off)
    }
    for rule in ["noHero", "maxWatchShare", "backupForEveryWatch"] {
      crew.rules[RuleID(rule)] = RuleSetting(level: .off)
    }
    return crew.filling { seat in (seat.day - monday) % 2 == 0 ? "ada" : "ben" }
  }

  private func asked(_ crew: Crew, agreed: Bool = false) -> TimeOff.Asked {
    TimeOff.Asked(member: crew.members[0], span: crew.span, today: monday, agreed: agreed)
  }

  /// Berlin's clocks.
  private func at(_ hour: Int, _ day: Int = 0) -> Instant {
    Zone.berlin.interval(of: monday + day).start.adding(minutes: 60 * hour)
  }

  private func relief(_ crew: Crew, at hour: Int, agreed: Bool = false, until: Int? = nil) -> TimeOff {
    TimeOff.relief(
      asked(crew, agreed: agreed), now: at(hour), until: until.map { monday + $0 }, in: crew.state, zones: .fixtures)
  }

  @Test func `relief is leave like any other, from today on, with its repair`() throws {
    let relief = relief(crew, at: 8)
    let leave = try #require(relief.leave)
    #expect(leave.days == DaySpan(monday, through: monday + 2))
    #expect(leave.status == .approved)
    #expect(relief.isRepaired && relief.open.isEmpty)
    #expect([seat(0), seat(2)].allSatisfy { ![nil, "ada"].contains(relief.after.rota[$0]?.member) })
    #expect(Evaluator(zones: .fixtures).judge(relief.after, over: crew.span).breaches.isEmpty)
    #expect(try crew.state.applying(relief.steps) == relief.after)
  }

  @Test func `what was worked today stays worked, and what runs is handed over`() throws {
    let done = relief(crew, at: 18)
    #expect(done.after.rota[seat(0)]?.member == "ada")
    #expect(done.leave?.from == monday + 1)
    let running = relief(crew, at: 12)
    #expect(running.after.rota[seat(0)]?.member != "ada")
    #expect(running.leave?.from == monday)
  }

  @Test func `a night that runs past midnight is handed over, and open to others`() throws {
    let nights = crew.asking(Crew.watch("night", "22:00", "30:00")).holding("night", on: monday - 1, "ada")
    let relief = relief(nights, at: 3)
    #expect(relief.open.contains(seat(-1, "night")))
    #expect(relief.after.rota.records[seat(-1, "night")]?.letGo == ["ada"])
  }

  @Test func `where others have to agree first nobody waits for them to be off`() throws {
    var published = crew
    for week in published.span.weeks { published.rota.set(week, to: .published) }
    let relief = relief(published, at: 8)
    #expect(!relief.isRepaired && relief.repair?.consents.isEmpty == false)
    #expect(relief.open == [seat(0), seat(2)])
    #expect(relief.leave != nil)
    let agreed = self.relief(published, at: 8, agreed: true)
    #expect(agreed.isRepaired && agreed.open.isEmpty)
  }

  @Test func `it joins leave that it overlaps, cuts what is asked for, and asks for no more than is there`() throws {
    var crew = crew
    crew.leave = [
      Leave(member: "ada", from: monday + 2, to: monday + 4, status: .approved),
      Leave(member: "ada", from: monday + 5, to: monday + 8, status: .requested),
    ]
    let joined = relief(crew, at: 8, until: 6)
    #expect(
      joined.after.team.leave.map(\.days) == [
        DaySpan(monday, through: monday + 6), DaySpan(monday + 7, through: monday + 8),
      ])
    #expect(joined.after.team.leave.map(\.status) == [.approved, .requested])
    crew.leave = [Leave(member: "ada", from: monday - 1, to: monday + 9, status: .approved)]
    #expect(relief(crew, at: 8).leave == nil)
  }

  @Test func `what went otherwise is counted as it was worked, and rest is booked`() throws {
    let went = SeatRecord.Went(member: "ada", longerMinutes: 120)
    let rest = TimeOff.rest(after: seat(0), went, asked(crew), in: crew.state, zones: .fixtures)
    #expect(rest.leave?.days == DaySpan(from: monday + 1, count: 1))
    #expect(rest.after.rota.records[seat(0)]?.went == went)
    let held = Timetable(rest.after, over: crew.span, zones: .fixtures).timeline(of: "ada")?.shifts.first
    #expect(held?.interval.minutes == 10 * 60)
    let little = TimeOff.rest(
      after: seat(0), SeatRecord.Went(member: "ada", longerMinutes: 59), asked(crew), in: crew.state, zones: .fixtures)
    #expect(little.leave == nil && little.after.rota.records[seat(0)]?.went?.longerMinutes == 59)
  }

  @Test func `standby that was called out is work for every rule on rest`() throws {
    let standby = crew.asking(Crew.watch("pager", "22:00", "30:00", kind: .standby)).holding("pager", on: monday, "ada")
    let went = SeatRecord.Went(member: "ada", calledOut: true)
    let rest = TimeOff.rest(after: seat(0, "pager"), went, asked(standby), in: standby.state, zones: .fixtures)
    #expect(rest.leave?.days == DaySpan(from: monday + 2, count: 1), "the night ended on Tuesday")
    let held = Timetable(rest.after, over: crew.span, zones: .fixtures).timeline(of: "ada")?.shifts
    #expect(held?.first { $0.seat == seat(0, "pager") }?.isWork == true)
  }

  @Test func `a team that has switched recovery off books none`() {
    let off = crew.setting("recovery", .off)
    #expect(relief(off, at: 8).leave?.days == DaySpan(from: monday, count: 1))
  }
}
