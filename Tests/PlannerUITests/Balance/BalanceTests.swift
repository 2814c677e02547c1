import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct BalanceTests {
  private func stage(
    _ state: TeamState = Quay.planned, author: String = "aoife", columns: Int = 80, rows: Int = 24,
    glyphs: Glyphs = .unicode
  ) -> Stage {
    var stage = Stage(state, columns: columns, rows: rows, glyphs: glyphs, author: author)
    stage.goWhere(.balance)
    return stage
  }

  /// The same rota in a team of the first few only.
  private func small(_ count: Int) -> TeamState {
    var state = Quay.planned
    let gone = state.team.members.suffix(state.team.members.count - count).map(\.id)
    for assignment in state.rota.assignments where gone.contains(assignment.member) {
      state.rota.unassign(assignment.seat)
    }
    state.team.members.removeAll { gone.contains($0.id) }
    state.team.leave.removeAll { gone.contains($0.member) }
    return state
  }

  @Test func `the numbers are those of the ledgers`() throws {
    let stage = stage(columns: 200, rows: 60)
    let standing = try #require(stage.state.facts.ledgers.standing(of: "aoife", in: .total))
    let row = try #require(stage.line(holding: "▸ all"))
    func hours(_ amount: Int) -> String { "\((abs(amount) + 200) / 400 / 10).\((abs(amount) + 200) / 400 % 10)" }
    #expect(row.contains(" \(hours(standing.load)) ") && row.contains(" \(hours(standing.share)) "))
    #expect(row.contains(hours(standing.balance)))
    #expect(standing.balance == standing.carried + standing.load - standing.share)
  }

  @Test func `the team stands in its own order, whatever anybody carries`() {
    for keys in ["", "l", "l l", "l l l", "l l l l l"] {
      var stage = stage(columns: 200, rows: 60)
      stage.press(keys)
      let lines = stage.text.split(separator: "\n").map(String.init)
      let places = stage.state.team.members.compactMap { member in
        lines.lastIndex { $0.contains("│ ") && $0.contains(" \(member.name)  ") }
      }
      #expect(places.count == stage.state.team.members.count, "\(keys)")
      #expect(places == places.sorted(), "\(keys)")
    }
  }

  @Test func `four people see their own balance and nobody else's`() {
    var stage = stage(small(4))
    #expect(stage.line(holding: "shown in teams of five or more") != nil)
    #expect(stage.line(holding: "Aoife Kinsella (you)") != nil)
    for name in ["Chiamaka Eze", "Grace Nakamura", "Kwame Mensah"] { #expect(stage.line(holding: name) == nil) }
    stage.press("j")
    #expect(stage.state.notice?.text.contains("teams of five or more") == true)
    #expect(stage.state.balanceMember?.id == "aoife")
    #expect(self.stage(small(5)).line(holding: "shown in teams of five or more") == nil)
  }

  @Test func `severe material is told to each person alone`() {
    var stage = stage(author: "oskar", columns: 200, rows: 60)
    #expect(stage.line(holding: "severe ") != nil)
    #expect(stage.line(holding: "severe material in a day") != nil)
    stage.press("l l l l")
    #expect(stage.state.balance.ledger == .severe)
    #expect(stage.text.split(separator: "\n").count { $0.contains("shown to them alone") } == 9)
    stage.press("k")
    #expect(stage.state.balanceMember?.id != "oskar")
    #expect(stage.line(holding: "severe") == nil)
    stage.press("m")
    #expect(stage.line(holding: "Oskar Lindqvist (you)") != nil)
  }

  @Test func `the load is the nearest limit, with its numbers`() throws {
    let stage = stage(columns: 120, rows: 40)
    let load = try Load(
      of: #require(stage.state.facts.timetable.timeline(of: "aoife")), in: stage.state.facts.timetable)
    let nearest = try #require(load.nearest)
    #expect(
      stage.line(holding: "Load: \(load.nearness.words). Nearest limit: \(nearest.what), \(nearest.words)") != nil)
    for use in load.uses { #expect(stage.line(holding: "\(use.what) ")?.contains(use.words) == true) }
    #expect(stage.line(holding: "nothing is known of the weeks before") != nil)
  }

  @Test func `another person is chosen with keys, with the mouse, and for every screen`() throws {
    var stage = stage(columns: 200, rows: 60)
    stage.press("j j")
    let chosen = stage.state.balanceMember?.id
    #expect(chosen == stage.state.team.members[2].id)
    let there = try #require(stage.frame.cursor)
    stage.press("k k")
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.balanceMember?.id == chosen)
    stage.goWhere(.week)
    #expect(stage.state.weekMember?.id == chosen)
  }

  @Test func `how it is counted can be read`() {
    var stage = stage()
    stage.press("w")
    #expect(stage.line(holding: "hours of work by day") != nil)
  }

  @Test func `no size is too small or too large`() {
    for state in [Quay.planned, Quay.empty, small(4)] {
      var stage = stage(state)
      for columns in SizeSweepTests.columns {
        for rows in SizeSweepTests.rows {
          stage.resize(columns, rows)
          #expect(stage.frame.size == Size(columns: columns, rows: rows))
          if let cursor = stage.frame.cursor { #expect(stage.frame.bounds.contains(cursor), "\(columns)×\(rows)") }
        }
      }
    }
  }

  @Test(arguments: Glyphs.allCases, BoardSnapshotTests.sizes)
  func `what somebody carries`(glyphs: Glyphs, size: (Int, Int)) {
    let stage = stage(columns: size.0, rows: size.1, glyphs: glyphs)
    Snapshot.check(stage.frame, "balance-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `a team that has planned nothing`() {
    Snapshot.check(stage(Quay.empty).frame, "balance-empty")
  }

  @Test func `a small team`() {
    Snapshot.check(stage(small(4)).frame, "balance-small")
  }
}
