import ArgumentParser
import Planning
import Rota

/// Asks for cover.
struct CoverRequestCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Ask somebody to take a shift; you keep it until somebody does.",
    discussion: discussion("", examples: [("respite cover request eve/2027-01-13", "")]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    let book = desk.shiftBook([seat], in: open)
    let (after, takers) = try refusing { () throws(Refusal) in (try book.askingCover(of: seat), book.takers(of: seat)) }
    try desk.keep(after, "cover asked: \(seat)", in: open)
    let report = ShiftReport(
      state: after, done: .asked, seats: [seat], takers: takers,
      next: open.hint.command("cover withdraw \(seat)"))
    return Answer(report, saved: "The request was kept")
  }
}
