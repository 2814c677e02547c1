import PlannerUI
import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// Tomasz asks for two days. Inês looks at what it takes and approves it; from then on his row says so, and no plan breaks it.
@Suite struct LeaveIsApproved {
  @Test func `what he held goes to others, and the board shows him away`() throws {
    let story = try Story(Cast.plannedLantern)
    let asked = story.command("leave", "request", "tomasz", "2027-01-19..2027-01-20", as: "tomasz")
    #expect(asked.status == .done, "\(asked.errors)")
    let approved = story.command("leave", "approve", "tomasz", "--apply", as: "ines")
    #expect(approved.status == .done, "\(approved.output)\(approved.errors)")
    try story.restart()
    story.go(to: "tomasz", "2027-01-19")
    story.expect(screen: "Tomasz Wieczorek is away, 19–20 Jan.")
    let disk = try story.disk.state
    #expect(disk.team.leave.contains { $0.member == "tomasz" && $0.status == .approved })
    let days = DaySpan(from: Quay.date("2027-01-19"), count: 2)
    #expect(disk.rota.assignments(in: days).allSatisfy { $0.member != "tomasz" })
    #expect(try story.judgement.breaches.isEmpty)
    story.press("p")
    story.planCompletes()
    #expect(story.state.shown.state.rota.assignments(in: days).allSatisfy { $0.member != "tomasz" })
  }
}
