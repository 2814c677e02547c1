import Planning
import Rota
import Testing
import Workspace

@testable import respite

@Suite struct PublishTests {
  /// Quay without leave and with every hard rule kept.
  private var state: TeamState {
    var state = Quay.state
    state.team.leave = []
    return state
  }

  @Test func `publishing is seen first, then kept, and taken back whole`() throws {
    let stage = try Stage.holding(state)
    let before = try stage.files()
    let look = stage.run("publish")
    #expect(look.status == .done)
    #expect(look.output.hasPrefix("Quay, 11–17 Jan 2027: 1 week to publish.\n"))
    #expect(look.output.contains("Inês Carvalho          2      7     2\n"))
    #expect(look.output.contains("Soon    6 shifts of 4 people begin in less than 14 days"))
    #expect(look.output.hasSuffix("Nothing is published yet. To publish it: respite publish --apply\n"))
    #expect(try stage.files() == before)
    #expect(stage.run("publish", "--apply").output.contains("1 week published."))
    #expect(try stage.read("rota/2027-W02.json").contains(#""status": "published""#))
    #expect(try stage.workspace.load().journal.last?.change.cause == "publish 11–17 Jan")
    #expect(stage.run("undo").status == .done)
    #expect(try stage.files() == before)
  }

  @Test func `what has changed since is told person by person, and what was taken back is not`() throws {
    let stage = try Stage.holding(state)
    _ = stage.run("publish", "--apply")
    #expect(stage.run("publish").output.contains("Nothing has changed on the dates that were published earlier."))
    #expect(stage.run("rebalance", "--apply", "--agreed").status != .usage)
    let since = stage.run("publish")
    #expect(since.output.hasPrefix("Quay, 11–17 Jan 2027: published already.\n"))
    #expect(since.output.contains("Since it was published:\n  "))
    #expect(since.output.contains(" gains Lisbon's Ethics desk on Mon 11 Jan"))
    let people = try stage.run("publish", "--json").object()["people"] as? [[String: Any]]
    #expect(people?.contains { ($0["gains"] as? [String])?.isEmpty == false } == true)
    _ = stage.run("undo")
    #expect(stage.run("publish").output.contains("Nothing has changed"))
  }

  @Test func `a broken rule is published only when that was said`() throws {
    var state = state
    state.team.leave = [
      Leave(member: "ines", from: Quay.monday, to: Quay.monday, status: .approved)
    ]
    let stage = try Stage.holding(state)
    let run = stage.run("publish", "--apply")
    #expect(run.status == .no)
    #expect(run.output.contains("Breach  Inês Carvalho is away and holds Ethics desk on Mon 11 Jan."))
    #expect(run.output.hasSuffix("respite publish --apply --even-with-breaches\n"))
    #expect(try stage.read("rota/2027-W02.json").contains("draft"))
    #expect(stage.run("publish", "--apply", "--even-with-breaches").status == .done)
  }

  @Test func `dates without a plan cannot be published`() throws {
    let stage = try Stage.holding(state)
    #expect(stage.run("publish", "2027-W10").status == .no)
    #expect(stage.run("publish", "2027-01-11/noon..2027-01-12").status == .usage)
  }

  @Test func `a plan leaves what is published, and moves what is not too soon when asked to`() throws {
    var state = state
    state.rota.set(ISOWeek(of: Quay.monday), to: .published)
    let stage = try Stage.holding(state)
    _ = stage.run("plan", "--effort", "1", "--apply")
    #expect(try stage.workspace.load().state.rota == state.rota)
    _ = stage.run("plan", "--effort", "1", "--apply", "--also-published")
    #expect(try stage.workspace.load().state.rota == state.rota, "all of it begins within the notice")
    state.team.rules["noticeDays"] = RuleSetting(level: .soft, parameters: ["days": .number(0)])
    let later = try Stage.holding(state)
    _ = later.run("plan", "--effort", "1", "--apply", "--also-published")
    let planned = try later.workspace.load().state.rota
    #expect(planned != state.rota)
    #expect(planned.weeks == state.rota.weeks)
  }
}
