import Planning
import Rota
import Scheduling
import Testing

@testable import respite

@Suite struct PlanReportTests {
  /// Kwame takes Sunday's watch and gives Tuesday's to Grace; a backup stays open.
  private func report(ended: Solution.Ending = .effort, isApplied: Bool = false) throws -> PlanReport {
    let (tuesday, sunday) = ("incident-watch/late/2027-01-12/primary", "incident-watch/late/2027-01-17/primary")
    var planned = Quay.state
    planned.rota.assign(try #require(Quay.holds("grace", tuesday)))
    planned.rota.assign(try #require(Quay.holds("kwame", sunday)))
    let span = Quay.settings.week(of: Quay.monday)
    let seats = Quay.team.shifts(in: span, zones: Clocks.table).flatMap(\.seats).sorted()
    func judgement(gaps: [String], findings: [Finding], cost: Int, unevenness: Int) -> Judgement {
      let gaps = gaps.compactMap { SeatID($0) }
      let breaches = findings.count { $0.level == .hard }
      return Judgement(
        span: span, seats: seats, gaps: gaps, findings: findings,
        score: PlanScore(gaps: gaps.count, breaches: breaches, cost: cost, unevenness: unevenness))
    }
    func finding(_ level: RuleSetting.Level, _ sentence: String) -> Finding {
      Finding(rule: "minDailyRestHours", level: level, days: span, amount: 1, sentence: sentence)
    }
    let backup = "incident-watch/lateB/2027-01-17/backup"
    let solved = finding(.hard, "Kwame Mensah has too little rest.")
    let raised = finding(.soft, "Grace Nakamura has one long week.")
    return PlanReport(
      before: Quay.state,
      proposal: Proposal(
        steps: ChangeSet.steps(from: Quay.state, to: planned), state: planned,
        before: judgement(gaps: [sunday, backup], findings: [solved], cost: 2, unevenness: 8_400),
        after: judgement(gaps: [backup], findings: [raised], cost: 3, unevenness: 1_500), ended: ended, moves: 42),
      zones: Clocks.table, seed: 1, isApplied: isApplied, applyWords: "plan --apply", hint: Hint())
  }

  private func text(_ report: PlanReport) -> String {
    var page = Page(width: 80)
    report.write(on: &page)
    return page.text
  }

  @Test func `it compares the scores, tells what is solved and what is new, and what everybody gains and loses`() throws
  {
    let text = text(try report())
    #expect(
      text == """
        Quay, 11–17 Jan 2027: 10 seats.

                               now  planned
        Gaps                     2        1
        Breaches                 1        0
        Cost of soft rules       2        3
        Evenness, 100 is even   64       87

        Moves   1 of the 6 seats held; one moves only where that makes up for the
                disturbance.

        Gap     Late watch, backup, Toronto: Sun 17 Jan.
        New     Grace Nakamura has one long week.
        Solved  Kwame Mensah has too little rest.

                          gains  loses  then holds  hours
        Grace Nakamura        1      ·           2     10
        Inês Carvalho         ·      ·           2      7
        Kwame Mensah          1      1           2     10
        Tomasz Wieczorek      ·      ·           1    3.5

        Nothing is saved yet. To keep this very plan:
          respite plan --apply

        """)
  }

  @Test func `what is further from a rule than before is worse, nearer is better, and elsewhere is no news`() throws {
    let report = try report()
    var proposal = report.proposal
    func finding(_ member: MemberID, _ amount: Int, _ sentence: String) -> Finding {
      Finding(
        rule: "maxWeekends", level: .soft, members: [member], days: report.span, amount: amount, sentence: sentence)
    }
    proposal.before.findings = [finding("grace", 1, "a"), finding("ines", 3, "b"), finding("kwame", 2, "c")]
    proposal.after.findings = [
      finding("grace", 2, "Grace."), finding("ines", 1, "Ines."), finding("kwame", 2, "Kwame."),
    ]
    let text = text(
      PlanReport(
        before: report.before, proposal: proposal, zones: report.zones, seed: 1, isApplied: false, applyWords: "plan",
        hint: Hint()))
    #expect(text.contains("\nWorse   Grace.\nBetter  Ines.\n\n"), "\(text)")
    #expect(!text.contains("Kwame."))
  }

  @Test(
    arguments: [
      (.effort, false, "Nothing is saved yet. To keep this very plan:\n  respite plan --apply\n"),
      (.effort, true, "Saved as a draft. To take it back: respite undo\n"),
      (
        .seconds, false,
        "The time was up: another run may find another plan.\nNothing is saved yet. To plan and keep it:\n  respite plan --apply\n"
      ),
      (
        .seconds, true,
        "The time was up: another run may find another plan.\nSaved as a draft. To take it back: respite undo\n"
      ),
      (.cancelled, false, "You stopped the search: this is the best found so far, and it is not saved.\n"),
    ] as [(Solution.Ending, Bool, String)])
  func `it says how the search ended and whether the plan is kept`(
    ended: Solution.Ending, isApplied: Bool, ending: String
  ) throws {
    #expect(text(try report(ended: ended, isApplied: isApplied)).hasSuffix("\n\n" + ending))
  }

  @Test func `a plan that changes nothing says so`() throws {
    let report = try report()
    var proposal = report.proposal
    proposal.steps = []
    let same = PlanReport(
      before: report.before, proposal: proposal, zones: report.zones, seed: 1, isApplied: false, applyWords: "",
      hint: Hint())
    #expect(text(same).hasSuffix("\n\nNothing better was found: the rota stays as it is.\n"))
  }

  @Test func `seats that must stay empty are explained, with ways out`() throws {
    var report = try report()
    report.shortage = Shortage(
      leastGaps: 2,
      clash: Clash(
        shifts: [], rules: ["noHero"], leave: [], sentences: ["Late watch cannot be filled.", "Ben is away."],
        waysOut: [Clash.WayOut(sentence: "One more person: then every seat can be filled.", gaps: 0)]))
    #expect(
      text(report).contains(
        """
        Proven  Every plan of these people under these rules leaves at least 2 seats
                empty.
        Why     Late watch cannot be filled. Ben is away.
        Way out One more person: then every seat can be filled.
        """))
    #expect(report.jsonText.contains("\"leastGaps\": 2"))
    report.shortage = Shortage(leastGaps: 0, clash: nil)
    #expect(text(report).contains("Nothing proves that they must stay empty; --effort 100 looks harder."))
  }

  @Test func `a seed of any size is kept whole`() throws {
    let report = try report()
    let largest = PlanReport(
      before: report.before, proposal: report.proposal, zones: report.zones, seed: .max, isApplied: false,
      applyWords: "", hint: Hint())
    #expect(largest.jsonText.contains("\"seed\": \"18446744073709551615\""))
  }
}
