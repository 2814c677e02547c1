import Planning
import Rota
import Scheduling
import Testing

@Suite struct BackupForEveryWatchTests {
  private static let evening = Crew.watch("evening", "18:00", "22:00", on: [.mon, .tue])

  private func findings(_ templates: [ShiftTemplate]) -> [Finding] {
    var crew = Crew(3, days: 7)
    crew.templates = templates
    return crew.findings("backupForEveryWatch")
  }

  @Test func `a watch nobody stands behind is named, with its dates`() throws {
    let finding = try #require(findings([Self.evening]).first)
    #expect(finding.level == .hard)
    #expect(finding.amount == 2)
    #expect(finding.sentence == "Evening watch has no backup, on 2 dates, 11–12 Jan.")
  }

  @Test func `it is about cover: no holder is blamed, and a plan empties no seat for it`() throws {
    var crew = Crew(3, days: 7)
    crew.templates = [Self.evening]
    let plan = Planner(zones: .fixtures).plan(crew.state, span: crew.span, effort: Effort(moves: 2_000, seed: 1))
    let finding = try #require(plan.after.findings.first { $0.rule == "backupForEveryWatch" })
    #expect(finding.seats.isEmpty)
    #expect(finding.members.isEmpty)
    #expect(plan.after.gaps.isEmpty)
  }

  @Test func `watches of one name at two sites are two findings, each with its site`() {
    var crew = Crew(3, days: 7)
    crew.sites.append(Site(id: "lis", name: "Lisbon", zone: Zone.lisbon.id))
    var lisbon = Self.evening
    (lisbon.id, lisbon.site) = ("abend", "lis")
    crew.templates = [Self.evening, lisbon]
    #expect(
      crew.findings("backupForEveryWatch").map(\.sentence) == [
        "Berlin's Evening watch has no backup, on 2 dates, 11–12 Jan.",
        "Lisbon's Evening watch has no backup, on 2 dates, 11–12 Jan.",
      ])
  }

  @Test func `two backups that meet are one, and a minute between them is none`() {
    func halves(_ second: String) -> [ShiftTemplate] {
      [
        Self.evening, Crew.watch("first", "17:00", "20:00", kind: .standby, role: "backup"),
        Crew.watch("second", second, "22:00", kind: .standby, role: "backup"),
      ]
    }
    #expect(findings(halves("20:00")).isEmpty)
    #expect(findings(halves("19:00")).isEmpty)
    #expect(findings(halves("20:01")).map(\.amount) == [2])
  }

  @Test func `a backup for all of it, or a second seat, is enough`() {
    let backup = Crew.watch("backup", "18:00", "22:00", on: [.mon, .tue], kind: .standby, role: "backup")
    #expect(findings([Self.evening, backup]).isEmpty)
    let short = Crew.watch("backup", "18:00", "21:59", on: [.mon, .tue], kind: .standby, role: "backup")
    #expect(findings([Self.evening, short]).count == 1)
    var pair = Self.evening
    pair.seats = 2
    #expect(findings([pair]).isEmpty)
  }
}
