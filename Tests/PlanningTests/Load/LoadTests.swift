import Planning
import Rota
import TestSupport
import Testing

@Suite struct LoadTests {
  private func use(
    _ rule: RuleDefinition, _ value: Int, _ limit: Int, _ unit: RuleUse.Unit = .whole
  ) -> RuleUse { RuleUse(rule, "things", value, of: limit, unit) }

  @Test func `the nearest limit is the load, the first of the table among equals`() throws {
    let load = Load(
      uses: [
        use(MaxNightsPer28Days.definition, 5, 6), use(MaxWatchShare.definition, 140 * 60, 168 * 60, .minutes),
        use(MaxSevereDaysPer7.definition, 2, 3), use(DetachBlock.definition, 40, 56),
      ], knownWeeks: 5)
    #expect(load.nearest?.rule == "maxNightsPer28Days")
    #expect(load.nearness == .busy)
    #expect(load.nearest?.words == "5 of 6" && load.uses[1].words == "140 h of 168 h")
    #expect(load.withoutExposure.uses.map(\.rule) == ["maxNightsPer28Days", "maxWatchShare", "detachBlockDays"])
  }

  @Test(arguments: [
    (59, 100, RuleUse.Nearness.comfortable), (60, 100, .busy), (84, 100, .busy), (85, 100, .atTheEdge),
    (100, 100, .atTheEdge), (101, 100, .over), (0, 0, .comfortable), (1, 0, .over),
  ])
  func `nearness has four words`(value: Int, limit: Int, nearness: RuleUse.Nearness) {
    #expect(use(NoHero.definition, value, limit).nearness == nearness)
  }

  @Test func `a limit of nothing that is passed is nearer than any other`() {
    let (passed, full) = (use(NoHero.definition, 1, 0), use(NoHero.definition, 9, 3))
    #expect(passed.isNearer(than: full) && !full.isNearer(than: passed) && !passed.isNearer(than: passed))
  }

  @Test func `whoever holds nothing is near to nothing`() throws {
    let timetable = Crew(2).asking(Crew.watch("day", "09:00", "17:00")).filling { _ in "ben" }.timetable
    let load = try Load(of: #require(timetable.timeline(of: "ada")), in: timetable)
    #expect(load.uses.isEmpty && load.nearest == nil && load.nearness == .comfortable)
  }

  @Test func `a rule that is off is no limit`() throws {
    let crew = Crew(2).asking(Crew.watch("day", "09:00", "17:00")).filling { _ in "ada" }
    func rules(_ crew: Crew) throws -> [RuleID] {
      let timetable = crew.timetable
      return try Load(of: #require(timetable.timeline(of: "ada")), in: timetable).uses.map(\.rule)
    }
    #expect(try rules(crew).contains("maxWatchShare"))
    #expect(try !rules(crew.setting("maxWatchShare", .off)).contains("maxWatchShare"))
  }

  @Test func `weeks before the dates are known or unknown, never free`() throws {
    var crew = Crew(2, days: 35).asking(Crew.watch("night", "22:00", "30:00", on: [.mon, .wed])).filling { _ in "ada" }
    let whole = crew.rota
    crew.span = DaySpan(from: crew.span.start + 28, count: 7)
    let timetable = crew.timetable
    let load = try Load(of: #require(timetable.timeline(of: "ada")), in: timetable)
    #expect(load.knownWeeks == 4 && crew.rota == whole)
    // Four weeks from the second on hold eight nights; the week that is shown has two of them.
    #expect(load.uses.first { $0.rule == "maxNightsPer28Days" }?.value == 8)
  }

  /// A limit is passed exactly where its rule finds something.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func `over means broken, and broken means over`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var crew = Crew(4, days: 84)
    crew.topics = [Topic(id: "hard", severity: .severe)]
    for index in crew.members.indices { crew.members[index].takes = ["hard"] }
    crew = crew.asking(
      Crew.watch("night", "22:00", "30:00"), Crew.watch("day", "09:00", "17:00"),
      Crew.watch("pager", "18:00", "30:00", kind: .standby, role: "backup"))
    var severe = Crew.watch("review", "10:00", "12:00", kind: .review, seats: 2)
    severe.topics = ["hard"]
    crew = crew.asking(severe)
    let names = crew.members.map(\.id.text)
    let share = Int.random(in: 20...95, using: &random)
    crew = crew.filling { _ in
      Int.random(in: 0..<100, using: &random) < share ? names.randomElement(using: &random) : nil
    }
    let timetable = crew.timetable
    let findings = Evaluator(zones: .fixtures).judge(timetable).findings
    for member in crew.members {
      let load = try Load(of: #require(timetable.timeline(of: member.id)), in: timetable)
      let over = Set(load.uses.filter { $0.nearness == .over }.map(\.rule))
      let limited = Set(load.uses.map(\.rule))
      let broken = Set(findings.filter { $0.members == [member.id] }.map(\.rule)).intersection(limited)
      #expect(over == broken, "\(member.name), seed \(seed), share \(share)")
    }
  }
}
