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

  @Test func `standby, an empty seat and oneself are nobody`() {
    #expect(findings(crew(beside: "09:00", "17:00", kind: .standby)).count == 1)
    #expect(findings(crew(beside: "09:00", "17:00"), desk: nil).count == 1)
    #expect(findings(crew(beside: "09:00", "17:00"), desk: "ada").count == 1)
  }
}
