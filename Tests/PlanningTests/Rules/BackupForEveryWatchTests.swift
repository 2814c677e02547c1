import Planning
import Rota
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
