import PlannerUI
import Planning
import Rota
import Testing
import Workspace

@testable import respite

/// Linh moves on at the end of the month. What she held after that must be seen to, and what she did stays known.
@Suite struct RetireAMember {
  @Test func `a last day frees what comes after it, in one change`() throws {
    let story = try Story(Cast.plannedLantern)
    let held = Cast.plannedLantern.rota.assignments.filter { $0.member == "tomasz" }
    let later = held.filter { $0.seat.day > Quay.date("2027-01-29") }
    story.show(.team)
    for _ in 0..<8 where story.state.chosenMember?.id != "tomasz" { story.press("j") }
    story.press("x")
    story.type("2027-01-29")
    story.expect(screen: "\(later.count) duties after it become gaps")
    story.press("enter")
    let disk = try story.disk.state
    #expect(disk.team.member("tomasz")?.left == Quay.date("2027-01-29"))
    #expect(disk.rota.assignments.count { $0.member == "tomasz" } == held.count - later.count)
    #expect(try Set(story.judgement.gaps) == Set(later.map(\.seat)))
    story.press("u")
    #expect(try story.disk.state == Cast.plannedLantern)
  }
}
