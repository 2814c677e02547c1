import Planning
import Rota
import Testing

/// The rules on who may hold a shift at all, and what they give away.
@Suite struct EligibilityRulesTests {
  private static let day = Crew.watch("day", "09:00", "17:00", on: [.mon, .tue])

  private func finding(_ change: (inout Crew) -> Void) throws -> Finding {
    var crew = Crew(3, days: 7).asking(Self.day)
    change(&crew)
    let findings = crew.filling { _ in "ada" }.judgement.breaches.filter {
      $0.members == ["ada"] && $0.rule != "noHero"
    }
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  @Test func `each says what is in the way, with name and duty`() throws {
    #expect(
      try finding { $0.members[0].skills = [] }.sentence
        == "Ada is not trained for watch yet: Day watch on Mon 11 Jan and 1 more date.")
    #expect(
      try finding { $0.members[0].joined = Day(iso: "2027-01-12") }.sentence
        == "Ada is not with the team on that date: Day watch on Mon 11 Jan.")
    #expect(
      try finding { $0.members[0].site = "elsewhere" }.sentence
        == "Ada belongs to another site: Day watch on Mon 11 Jan and 1 more date.")
  }

  @Test func `a topic not taken looks like a day not worked, to the letter`() throws {
    let topic = try finding { crew in
      crew.topics = [Topic(id: "spam", severity: .low)]
      crew.templates[0].topics = ["spam"]
    }
    let day = try finding { $0.members[0].workDays = [.fri] }
    #expect(topic == day)
    #expect(topic.rule == "availability")
  }

  @Test func `a holder of both causes gets one finding, and each shift counts once`() throws {
    let both = try finding { crew in
      crew.topics = [Topic(id: "spam", severity: .low)]
      crew.templates[0].topics = ["spam"]
      crew.members[0].workDays = [.mon]
    }
    #expect(both.amount == 2)
    #expect(both == (try finding { $0.members[0].workDays = [.fri] }))
  }

  @Test func `two shifts at once are named, both of them`() throws {
    let crew = Crew(3, days: 1).asking(Self.day, Crew.watch("late", "16:00", "20:00")).filling { _ in "ada" }
    let finding = try #require(crew.findings("noOverlap").first)
    #expect(
      finding.sentence
        == "Ada holds Day watch on Mon 11 Jan and Late watch on Mon 11 Jan at the same time, 16:00–17:00.")
  }
}
