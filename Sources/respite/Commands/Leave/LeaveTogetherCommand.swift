import ArgumentParser
import Planning
import Rota

/// Answers who of several people could be away on the same dates.
struct LeaveTogetherCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "together", abstract: "Who of those who ask for the same dates could go together?",
    discussion: discussion(
      """
      Looks for the most people who can go with every seat held and every hard rule kept, were all drafts planned anew, and \
      for pairs of whom only one can. It decides nothing and keeps nothing. Without names it asks for everybody whose \
      request touches the dates. Ends with 1 when not all can go.
      """,
      examples: [
        ("respite leave together 2027-W30", "everybody who asks for that week"),
        ("respite leave together 2027-W30 ines tomasz zoe", "these three"),
      ]))

  @Argument(help: ArgumentHelp("A date, two with .. between, or a week.", valueName: "dates"))
  var dates: DatesArgument
  @Argument(help: ArgumentHelp("Members' ids or names.", valueName: "member"))
  var members: [String] = []
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  /// More are not tried together: each more doubles what there is to try.
  private static let most = 12

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    var asked: Set<MemberID> = []
    for word in members { asked.insert(try MemberWord(team: open.team, me: desk.me).member(word).id) }
    if members.isEmpty {
      let requests = open.team.leave.filter { $0.status == .requested && !$0.days.intersection(dates.span).isEmpty }
      asked = Set(requests.map(\.member))
    }
    guard !asked.isEmpty else { throw .no("Nobody asks to be away on \(Wording.dates(dates.span)).") }
    guard asked.count <= LeaveTogetherCommand.most else {
      throw .usage("\(asked.count) people are too many to try together; name up to \(LeaveTogetherCommand.most).")
    }
    let people = open.team.members.filter { asked.contains($0.id) }
    let finder = TogetherFinder(zones: open.zones)
    let answers = open.team.settings.sites.compactMap { site -> Together? in
      let here = people.filter { $0.site == site.id }
      guard !here.isEmpty else { return nil }
      return finder.answer(for: here, on: dates.span, in: open.state, over: open.usualDates.toLookAt, today: open.today)
    }
    let report = TogetherReport(team: open.team, days: dates.span, people: people.map(\.id), answers: answers)
    return Answer(report, status: report.isEverybody ? .done : .no)
  }
}
