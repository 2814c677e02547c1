import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct RulesTests {
  /// A stage that shows the rules, one of them chosen.
  private func stage(
    _ state: TeamState = Quay.planned, at rule: RuleID, columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode
  ) -> Stage {
    var stage = Stage(state, columns: columns, rows: rows, glyphs: glyphs)
    stage.goWhere(.rules)
    let place = RuleCatalog.all.firstIndex { $0.id == rule } ?? 0
    for _ in 0..<place { stage.press("j") }
    return stage
  }

  @Test func `every rule is listed with its level, its sentence and its values`() {
    var stage = Stage(columns: 200, rows: 60)
    stage.goWhere(.rules)
    for rule in RuleCatalog.all {
      let level = rule.mayBeSoftened ? rule.level.rawValue : "always"
      #expect(stage.line(holding: " \(rule.sentence)  ")?.contains(level) == true, "\(rule.id)")
    }
    #expect(stage.line(holding: "dayHours 16, weekHours 84") != nil)
  }

  @Test func `a rule is softened with its date, after it was seen what that does`() throws {
    var stage = stage(at: "backupForEveryWatch")
    let breaches = stage.state.facts.judgement.breaches.count
    #expect(breaches == 0 || stage.state.facts.openFindings.contains { $0.level == .hard })
    stage.press("v j enter")
    #expect(stage.state.rules.proposed == "backupForEveryWatch")
    #expect(stage.line(holding: "level from hard to soft, softened on Wed 3 Mar 2027") != nil)
    #expect(stage.world.done.isEmpty, "looking changes nothing")
    stage.press("enter")
    let setting = try #require(stage.world.state.team.rules["backupForEveryWatch"])
    #expect(setting == RuleSetting(level: .soft, softened: .on("2027-03-03")))
    #expect(stage.world.done.map(\.cause) == ["rule “Never without backup”: level from hard to soft"])
    #expect(stage.state.rules.proposed == nil)
    #expect(stage.line(holding: "Softened on Wed 3 Mar 2027.") != nil)
    stage.press("u")
    #expect(stage.world.state.team.rules.isEmpty)
  }

  @Test func `as strong as by itself again, a rule carries no date`() {
    var stage = stage(at: "noHero")
    stage.press("v j j enter enter")
    #expect(stage.world.state.team.rules["noHero"] == RuleSetting(level: .off, softened: .on("2027-03-03")))
    stage.press("v k k enter enter")
    #expect(stage.world.state.team.rules["noHero"] == nil)
    #expect(stage.world.done.count == 2)
  }

  @Test func `a value is checked while it is typed`() {
    var stage = stage(at: "maxWeeklyHours")
    stage.press("enter j enter")
    #expect(stage.line(holding: "hours: 60") != nil && stage.line(holding: "So it is set now.") != nil)
    stage.press("ctrl-u")
    #expect(stage.line(holding: "A whole number is wanted.") != nil)
    stage.type("73")
    #expect(stage.line(holding: "73 is more than 72, the most that is allowed.") != nil)
    stage.press("enter")
    #expect(stage.state.hasLayer && stage.state.notice?.tone == .warning)
    stage.press("ctrl-u")
    stage.type("five")
    #expect(stage.line(holding: "“five” is no whole number.") != nil)
    stage.press("ctrl-u")
    stage.type("7")
    #expect(stage.line(holding: "7 is less than 20, the least that is allowed.") != nil)
    stage.press("ctrl-u")
    stage.type("20")
    #expect(stage.line(holding: "✓ Enter shows what this would change.") != nil)
    stage.press("enter enter")
    #expect(
      stage.world.state.team.rules["maxWeeklyHours"] == RuleSetting(level: .hard, parameters: ["hours": .number(20)]))
  }

  @Test func `what a stricter value breaks, and a looser one frees, is told before it is accepted`() throws {
    var stage = stage(at: "maxWeeklyHours")
    stage.press("enter j enter ctrl-u")
    stage.type("20")
    stage.press("enter")
    #expect(stage.line(holding: "! Breaks") != nil)
    let told = try #require(stage.line(holding: "On these dates it finds"))
    stage.press("enter")
    let found = stage.state.facts.openFindings.count { $0.rule == "maxWeeklyHours" }
    #expect(found > 1 && told.contains("\(found) breaches more than now"))
    #expect(stage.state.notice?.text.contains("It breaks a rule") == true)
    stage.press("r")
    #expect(stage.line(holding: "it no longer finds \(found) things") != nil)
    #expect(stage.line(holding: "Frees") != nil)
    stage.press("d")
    #expect(stage.line(holding: "What it would no longer find") != nil)
    stage.press("esc esc")
    #expect(stage.state.rules.proposed == nil && stage.world.done.count == 1)
  }

  @Test func `breaches that become costs are neither broken nor freed`() {
    var state = Quay.planned
    state.team.rules["maxWeeklyHours"] = RuleSetting(level: .hard, parameters: ["hours": .number(20)])
    var stage = stage(state, at: "maxWeeklyHours")
    let found = stage.state.facts.openFindings.count { $0.rule == "maxWeeklyHours" }
    stage.press("v j enter")
    #expect(stage.line(holding: "On these dates \(found) breaches become costs.") != nil)
    #expect(stage.line(holding: "Frees") == nil)
  }

  @Test func `a switch and a time are set in their own ways`() {
    var stage = stage(at: "minDailyRestHours")
    stage.press("enter j enter k enter enter")
    #expect(
      stage.world.state.team.rules["minDailyRestHours"]
        == RuleSetting(level: .hard, parameters: ["countsStandby": .flag(true)]))
    stage = self.stage(at: "severeLatestEnd")
    stage.press("enter j enter ctrl-u")
    stage.type("15:3")
    #expect(stage.line(holding: "such as 16:00.") != nil)
    stage.type("0")
    stage.press("enter enter")
    let time = stage.world.state.team.rules["severeLatestEnd"]?.parameters.values.first
    #expect(time == WallTime("15:30").map(RuleValue.time))
  }

  @Test func `a soft rule has a weight`() {
    var stage = stage(at: "maxWeekends")
    stage.press("enter")
    for _ in 0..<20 where stage.line(holding: "▸")?.contains("weight") != true { stage.press("j") }
    stage.press("enter ctrl-u")
    stage.type("25")
    stage.press("enter enter")
    #expect(stage.world.state.team.rules["maxWeekends"] == RuleSetting(level: .soft, weight: 25))
    stage.press("v k enter enter")
    #expect(stage.world.state.team.rules["maxWeekends"] == RuleSetting(level: .hard), "a breach has no price")
  }

  @Test(arguments: RuleCatalog.all.filter { !$0.mayBeSoftened }.map(\.id))
  func `a rule that may not be softened says why`(rule: RuleID) {
    var stage = stage(at: rule)
    stage.press("v")
    #expect(!stage.state.hasLayer)
    #expect(stage.state.notice?.text.contains("is never weighed against a plan") == true)
    #expect(stage.line(holding: "Always hard") != nil || stage.line(holding: "nobody can soften") != nil)
  }

  @Test func `what somebody chose to look at is no finding of its own`() {
    var state = Quay.planned
    let seat = SeatID("ethics-review/dubSevere/2027-03-01/reviewer")
    if let seat { state.rota.assign(Assignment(seat: seat, member: "mateus")) }
    let stage = stage(state, at: "materialChoice")
    #expect(stage.line(holding: "so that nobody's choice") != nil || stage.line(holding: "choice shows.") != nil)
    #expect(stage.state.facts.openFindings.contains { $0.rule == "availability" })
    #expect(!stage.state.facts.openFindings.contains { $0.rule == "materialChoice" })
  }

  @Test func `what a rule finds leads to the board`() throws {
    var stage = Stage(Quay.halfPlanned)
    stage.goWhere(.rules)
    stage.press("! f enter")
    #expect(stage.state.screen == .board)
    #expect(stage.state.selection != nil)
  }

  @Test func `nothing is set while a plan is made, and a saved change drops what is looked at`() {
    var stage = stage(at: "noHero")
    stage.press("v j enter esc")
    #expect(stage.state.notice?.text == "The rule stays as it is.")
    stage.press("v j enter")
    stage.goWhere(.board)
    stage.go(to: "oskar", "2027-03-01")
    stage.press("x")
    #expect(stage.state.rules.proposed == nil)
    stage.press("p")
    stage.goWhere(.rules)
    stage.press("enter")
    #expect(!stage.state.hasLayer && stage.state.notice?.text.contains("A plan is being made") == true)
  }

  @Test(arguments: [[], ["enter"], ["v"], ["enter j enter"], ["enter j enter ctrl-u", "20", "enter"]])
  func `no size is too small or too large`(scene: [String]) {
    var stage = stage(at: "maxWeeklyHours")
    for (place, part) in scene.enumerated() {
      if place == 1 { stage.type(part) } else { stage.press(part) }
    }
    for columns in SizeSweepTests.columns {
      for rows in SizeSweepTests.rows {
        stage.resize(columns, rows)
        #expect(stage.frame.size == Size(columns: columns, rows: rows))
        if let cursor = stage.frame.cursor { #expect(stage.frame.bounds.contains(cursor), "\(columns)×\(rows)") }
        if columns >= 20, rows >= 3 { #expect(stage.frame.cursor != nil, "\(columns)×\(rows)") }
      }
    }
  }

  @Test func `a click chooses a rule and a second one opens it`() throws {
    var stage = stage(at: "noHero")
    let there = try #require(stage.frame.cursor)
    stage.press("j")
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.line(holding: "▸")?.contains("Nobody carries a watch alone") == true)
    stage.session.take([.mouse(Mouse(.press, at: there))])
    #expect(stage.state.hasLayer)
  }

  @Test(arguments: Glyphs.allCases, BoardSnapshotTests.sizes)
  func `the rules`(glyphs: Glyphs, size: (Int, Int)) {
    let stage = stage(
      Quay.halfPlanned, at: "minDailyRestHours", columns: size.0, rows: size.1, glyphs: glyphs)
    Snapshot.check(stage.frame, "rules-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test(arguments: Glyphs.allCases, BoardSnapshotTests.sizes)
  func `a change of a rule, looked at`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = stage(at: "maxWeeklyHours", columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("enter j enter ctrl-u")
    stage.type("20")
    stage.press("enter")
    Snapshot.check(stage.frame, "rule-change-\(size.0)x\(size.1)-\(glyphs)")
  }

  @Test func `a value being typed`() {
    var stage = stage(at: "maxWeeklyHours")
    stage.press("enter j enter")
    stage.type("0")
    Snapshot.check(stage.frame, "rule-value")
  }

  @Test func `the rules of a team that has planned nothing`() {
    Snapshot.check(stage(Quay.empty, at: "noHero").frame, "rules-empty")
  }
}
