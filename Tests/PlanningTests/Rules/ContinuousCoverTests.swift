import Planning
import Rota
import Testing

@Suite struct ContinuousCoverTests {
  private func crew(_ span: String, days: Int, second start: String) -> Crew {
    var crew = Crew(3, days: days, from: span).asking(
      Crew.watch("early", "06:00", "14:00"), Crew.watch("late", start, "30:00"))
    crew.continuousCover = ["early", "late"]
    return crew
  }

  @Test func `shifts that follow each other leave no hole, through a clock change`() {
    #expect(crew("2027-03-25", days: 6, second: "14:00").filling { _ in "ada" }.findings("continuousCover").isEmpty)
  }

  @Test func `a hole between shifts is told once, with its hours and how often`() throws {
    let holes = crew("2027-01-11", days: 3, second: "14:30").filling { _ in "ada" }.findings("continuousCover")
    #expect(holes.map(\.amount) == [3])
    #expect(try #require(holes.first).sentence.hasPrefix("Incident watch has nobody 13:00–13:30 UTC"))
  }

  @Test func `one run of missing hours is told with all its dates`() throws {
    let findings = crew("2027-01-11", days: 4, second: "14:00").filling {
      $0.day == Day(iso: "2027-01-14") ? "ada" : nil
    }
    .findings("continuousCover")
    let finding = try #require(findings.first)
    #expect(
      finding.sentence
        == "Incident watch has nobody for 72 h of its planned hours, 11–13 Jan, because seats are empty.")
    #expect(finding.days == DaySpan(from: Day(iso: "2027-01-11"), count: 3))
  }

  @Test func `a team of several sites hears whose seats are empty`() throws {
    var crew = crew("2027-01-11", days: 3, second: "14:00")
    crew.sites.append(Site(id: "lis", name: "Lisbon", zone: Zone.lisbon.id))
    crew.templates[1].site = "lis"
    let findings = crew.filling { $0.template == "early" ? "ada" : nil }.findings("continuousCover")
    #expect(findings.contains { $0.sentence.hasSuffix("11–13 Jan, because seats in Lisbon are empty.") })
  }

  @Test func `what nobody holds is told apart from what nobody planned`() throws {
    let findings = crew("2027-01-11", days: 3, second: "14:00").filling { $0.template == "early" ? "ada" : nil }
      .findings("continuousCover")
    #expect(findings.map(\.amount) == [48])
    #expect(
      try #require(findings.first).sentence
        == "Incident watch has nobody for 48 h of its planned hours, 11–13 Jan, because seats are empty.")
  }
}
