import ArgumentParser
import Planning
import Rota

/// Relief: off now, no questions.
struct ReliefCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "relief", abstract: "Off now, no questions: your shifts are let go, and rest follows.",
    discussion: discussion(
      """
      It takes effect at once and needs nobody's yes. It is kept as leave, which nothing tells apart from any other; how \
      many days follow is the team's rule “recovery”. Whoever would gain a published shift soon has to agree; until \
      somebody does it is open, and others see it. What you have worked today stays yours.
      """,
      examples: [
        ("respite relief", "you, from now on"), ("respite relief --until 2027-01-20", "up to that date"),
        ("respite relief kwame --agreed", "those who take over have agreed"),
      ]))

  @Argument(help: ArgumentHelp("A member's id or name; me without it.", valueName: "member"))
  var member = "me"
  @Option(
    help: ArgumentHelp("The last date off; without it, as the rules say.", valueName: "date"),
    transform: DayArgument.read)
  var until: DayArgument?
  @Flag(help: "Those who take over have agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let person = try MemberWord(team: open.team, me: desk.me).member(member)
    let asked = TimeOff.Asked(member: person, span: open.usualDates.toLookAt, today: open.today, agreed: agreed)
    let timeOff = TimeOff.relief(
      asked, now: desk.moment(for: person, in: open), until: until?.day(today: open.today), in: open.state,
      zones: open.zones)
    return try desk.keep(timeOff, of: person, cause: "away: \(person.id)", words: "Done. You are off", in: open)
  }
}

extension Desk {
  /// Keeps time off, and says who could take what it leaves open.
  func keep(
    _ timeOff: TimeOff, of person: Member, cause: String, words: String, in open: OpenWorkspace
  ) throws(Complaint) -> Answer {
    try commit(changeSet(timeOff.steps, cause: cause, in: open.team), to: open)
    let book = ShiftBook(
      timeOff.after, over: open.usualDates.toLookAt, speakingOf: timeOff.open, today: open.today, zones: open.zones)
    let takers = timeOff.open.map { (seat: $0, takers: book.takers(of: $0).map(\.member)) }
    return Answer(
      TimeOffReport(
        team: open.team, zones: open.zones, member: person, timeOff: timeOff, takers: takers, words: words,
        hint: open.hint), saved: "It was kept")
  }
}
