import Planning
import Rota
import Testing

@Suite struct SevereNeedsBuddyTests {
  private func crew(beside start: String, _ end: String, kind: ShiftTemplate.Kind = .review) -> Crew {
    var images = Crew.watch("images", "10:00", "12:00", on: [.mon, .tue], kind: .review)
    images.topics = ["violence"]
    var crew = Crew(3, days: 7).asking(images, Crew.watch("desk", start, end, on: [.mon, .tue], kind: kind))
    for index in crew.members.indices { crew.members[index].takes = ["violence"] }
    crew.topics = [Topic(id: "violence", severity: .severe)]
    return crew
  }

  private func findings(_ crew: Crew, desk: String? = "ben") -> [Finding] {
    crew.filling { $0.template == "images" ? "ada" : desk }.findings("severeNeedsBuddy")
  }

  @Test func `somebody is at work for half of the time at least, or the finding names who is alone`() throws {
    #expect(findings(crew(beside: "11:00", "17:00")).isEmpty)
    let finding = try #require(findings(crew(beside: "11:01", "17:00")).first)
    #expect(finding.members == ["ada"])
    #expect(finding.level == .soft)
    #expect(finding.amount == 2)
    #expect(finding.sentence == "Ada has nobody beside them: Images watch on Mon 11 Jan and 1 more date.")
  }

  @Test func `a shift of the day before the span is company too, and so is one of the day after`() {
    var crew = Crew(3, days: 1).asking(
      Crew.watch("early", "00:00", "02:00", kind: .review), Crew.watch("late", "22:00", "26:00", kind: .review),
      Crew.watch("night", "22:00", "26:00"), Crew.watch("dawn", "24:00", "30:00"))
    for index in 0..<2 { crew.templates[index].topics = ["violence"] }
    crew.topics = [Topic(id: "violence", severity: .severe)]
    (crew.templates[3].start, crew.templates[3].end) = (.midnight, WallTime(clock: "06:00"))
    let alone = crew.filling { $0.template == "early" || $0.template == "late" ? "ada" : nil }
    #expect(alone.findings("severeNeedsBuddy").count == 2)
    let before = alone.holding("night", on: crew.span.start - 1, "ben")
    #expect(before.findings("severeNeedsBuddy").map(\.seats.first?.template) == ["late"])
    let both = before.holding("dawn", on: crew.span.end, "ben")
    #expect(both.findings("severeNeedsBuddy").isEmpty)
  }

  @Test func `standby, an empty seat and oneself are nobody`() {
    #expect(findings(crew(beside: "09:00", "17:00", kind: .standby)).count == 1)
    #expect(findings(crew(beside: "09:00", "17:00"), desk: nil).count == 1)
    #expect(findings(crew(beside: "09:00", "17:00"), desk: "ada").count == 1)
  }
}
