import ArgumentParser
import Planning
import Rota
import SampleTeams
import Scheduling
import Workspace

/// Unpacks a sample team and plans it.
struct DemoCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A sample team, planned, to look around in.",
    discussion: discussion(
      """
      lantern is six people at one site, harbour fourteen on two continents, beacon forty-five around the clock. The \
      workspace is written to a scratch folder, or where --into says; nothing else is touched. On a terminal the board \
      opens at the first planned week, elsewhere that week is printed.
      """,
      examples: [
        ("respite demo", "the smallest team"),
        ("respite demo harbour --into ~/harbour", "two sites, kept in that folder"),
      ]))

  @Argument(
    help: ArgumentHelp(
      "One of: \(SampleTeam.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "team"))
  var sample = SampleTeam.lantern

  @Option(help: ArgumentHelp("A folder for it, empty or yet to be made.", valueName: "dir"))
  var into: String?

  @OptionGroup(title: "The search") var search: SearchOptions
  @OptionGroup(title: "The board") var board: BoardSwitches
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try unpack(at: desk)
    let span = open.team.settings.horizon?.span ?? open.usualDates.toPlan
    let proposal = desk.search(open, span: span, options: search)
    guard proposal.ended != .cancelled else {
      throw .no("You stopped the search, so the team is not planned. Its workspace is in \(open.workspace.root)")
    }
    let planned = try desk.commit(proposal.changes(by: desk.author(in: open.team), at: desk.machine.now()), to: open)
    let today = shared.today == nil ? span.start : open.today
    // A sample's dates may be far from the clock's: its commands begin where its plan does.
    let hint = Hint(team: open.workspace.root, today: today)
    let saved = "The sample team was planned in \(open.workspace.root)"
    if let status = try desk.show(planned, today: today, board) {
      return Answer(PlaceReport(folder: open.workspace.root, hint: hint), status: status, saved: saved)
    }
    return Answer(report(of: planned, proposal, open.state, today, hint), saved: saved)
  }

  private func unpack(at desk: Desk) throws(Complaint) -> OpenWorkspace {
    let folder =
      if let into { desk.absolute(into) } else { try desk.machine.makeScratchFolder("respite-\(sample.rawValue)") }
    let workspace = desk.workspace(at: folder)
    let bundle = sample.bundle
    let loaded = try desk.telling(workspace) { () throws(WorkspaceError) in try workspace.unpack(bundle) }
    let zone = loaded.zones[loaded.state.team.settings.zone]
    return OpenWorkspace(workspace: workspace, loaded: loaded, today: desk.today(in: zone), hint: Hint(team: folder))
  }

  private func report(
    of planned: OpenWorkspace, _ proposal: Proposal, _ before: TeamState, _ today: Day, _ hint: Hint
  ) -> DemoReport {
    let plan = PlanReport(
      before: before, proposal: proposal, zones: planned.zones, seed: search.seed, isApplied: true, applyWords: "",
      hint: hint)
    return DemoReport(
      folder: planned.workspace.root, hint: hint, plan: plan,
      week: WeekReport(planned, week: planned.team.settings.week(of: today), today: today),
      check: CheckReport(team: planned.team, judgement: planned.judgement(over: plan.span), hint: hint, dateWords: ""))
  }
}

extension SampleTeam: ExpressibleByArgument {}
