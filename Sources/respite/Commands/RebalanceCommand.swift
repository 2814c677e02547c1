import ArgumentParser
import Planning
import Rota

/// Mends the rota with as little change as can be.
struct RebalanceCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebalance",
    abstract: "Mend the rota after leave, sickness, a departure or a slip, with the fewest changes.",
    discussion: discussion(
      """
      Fills every seat it can without breaking a hard rule, and changes as few shifts as possible; “the fewest possible” \
      is said only where it is proven. Pinned and published shifts stay with who holds them, unless they cannot hold them \
      any more. Ends with 1 when seats stay empty, or nothing can be mended.
      """,
      examples: [
        ("respite rebalance", "up to three ways, the smallest first"),
        ("respite rebalance --apply", "keep the first"), ("respite rebalance --apply --choose 2", "keep the second"),
      ]))

  @OptionGroup var dates: SpanOptions
  @Flag(help: "Keep a repair.") var apply = false
  @Option(help: ArgumentHelp("Which of the repairs to keep.", valueName: "number")) var choose = 1
  @Flag(help: "Those who have to agree have agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func validate() throws {
    guard (1...3).contains(choose) else { throw ValidationError("There are at most 3 repairs to choose from.") }
  }

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let span = try dates.span(toLookAt: open.usualDates)
    let repairs = Rebalancer(zones: open.zones).repairs(of: open.state, over: span, today: open.today)
    guard let chosen = repairs.indices.contains(choose - 1) ? repairs[choose - 1] : repairs.first,
      !apply || repairs.count >= choose
    else {
      if repairs.isEmpty { throw .no("Nothing can be mended without breaking a hard rule. To plan anew: respite plan") }
      throw .no("There is no repair number \(choose): \(Wording.count(repairs.count, "repair")) was found.")
    }
    if apply, !chosen.consents.isEmpty, !agreed {
      let names = Wording.list(chosen.consents.map { open.team.name(of: $0.member) })
      throw .no(
        "\(names) would gain a published shift at short notice, and have to agree. Once they have: add --agreed")
    }
    let isApplied = apply && !chosen.steps.isEmpty
    if isApplied {
      let changes = desk.changeSet(
        chosen.steps, cause: "rebalance: \(Wording.count(chosen.changes.count, "shift"))", in: open.team)
      try desk.commit(changes, to: open)
    }
    let report = RebalanceReport(
      team: open.team, zones: open.zones, span: span, repairs: repairs, applied: isApplied ? choose : nil,
      typed: "rebalance\(dates.words)", hint: open.hint)
    return Answer(
      report, status: chosen.uncovered.isEmpty ? .done : .no, saved: isApplied ? "The repair was kept" : nil)
  }
}
