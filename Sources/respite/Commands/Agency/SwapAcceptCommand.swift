import ArgumentParser
import Planning
import Rota

/// Says yes to a swap.
struct SwapAcceptCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Say yes to a swap that was proposed to you: it is done.",
    discussion: discussion("", examples: [("respite swap accept eve/2027-01-13", "")]))

  @Argument(help: ArgumentHelp("The seat that was offered.", valueName: "seat")) var seat: String
  @Flag(help: "Whoever was asked has agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    guard let swap = open.state.rota.ask(of: seat)?.swap else {
      throw .no("No swap is proposed for \(open.team.name(of: seat)).")
    }
    let book = desk.shiftBook([seat, swap.seat], in: open)
    let after = try refusing { () throws(Refusal) in try book.swapping(seat, swap.seat) }
    guard desk.missingYes(of: [swap.member], agreed: agreed).isEmpty else {
      throw .no("\(open.team.name(of: swap.member)) has to say yes. Once they have: add --agreed")
    }
    try desk.keep(after, "swap: \(seat) and \(swap.seat)", in: open)
    return Answer(
      ShiftReport(
        state: after, done: .swapped, seats: [seat, swap.seat], takers: [], next: open.hint.command("undo")),
      saved: "The swap was kept")
  }
}
