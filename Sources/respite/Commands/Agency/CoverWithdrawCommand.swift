import ArgumentParser
import Planning
import Rota

/// Takes an asking back, or declines a swap.
struct CoverWithdrawCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take back what is asked of a shift, or decline a swap.",
    discussion: discussion("", examples: [("respite cover withdraw eve/2027-01-13", "keep it after all")]),
    aliases: ["decline"])

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    let book = desk.shiftBook([seat], in: open)
    let after = try refusing { () throws(Refusal) in try book.withdrawing(seat) }
    try desk.keep(after, "no longer asked: \(seat)", in: open)
    let report = ShiftReport(
      state: after, done: .withdrawn, seats: [seat], takers: [], next: open.hint.command("undo"))
    return Answer(report, saved: "The change was kept")
  }
}
