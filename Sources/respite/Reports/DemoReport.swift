import Planning
import Rota
import Workspace

/// A sample team that has been planned: its first week, and what the rules say of the plan.
struct DemoReport: ValueReport {
  let folder: String
  /// How to type a command about it.
  let hint: Hint
  let plan: PlanReport
  let week: WeekReport
  let check: CheckReport

  var json: JSON {
    ["folder": .string(folder), "plan": plan.json, "week": week.json, "check": check.json]
  }

  func write(on page: inout Page) {
    week.write(on: &page)
    page.gap()
    check.write(on: &page)
    page.gap()
    PlaceReport(folder: folder, hint: hint).write(on: &page)
  }
}

/// Where a sample team's workspace is: all that is left to say once its board is closed.
struct PlaceReport: ValueReport {
  let folder: String
  let hint: Hint

  var json: JSON { ["folder": .string(folder)] }

  func write(on page: inout Page) {
    page.line("The workspace of this sample team is in \(folder)", tone: .dim)
    page.say("Its board, on a terminal:", command: hint.command(), tone: .dim)
  }
}
