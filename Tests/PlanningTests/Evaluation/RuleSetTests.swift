import Planning
import Rota
import Testing

@Suite struct RuleSetTests {
  @Test func `findings that say the same of different seats have an order too`() {
    var crew = Crew(2, days: 1)
    crew.members[0].skills = []
    crew.templates = (0..<8).map { number in
      var template = Crew.watch(TemplateID("t\(number)"), "09:00", "17:00")
      template.name = "Day watch"
      return template
    }
    let findings = crew.filling { _ in "ada" }.findings("skills")
    #expect(Set(findings.map(\.sentence)).count == 1)
    #expect(findings.flatMap(\.seats).map(\.template.text) == (0..<8).map { "t\($0)" })
  }
}
