import ArgumentParser
import Planning
import Rota

/// Proposes a swap, or says which there could be.
struct SwapProposeCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Propose a swap, or see which swaps the rules allow.",
    discussion: discussion(
      "A swap that is proposed from both sides is done at once, and so is one with --agreed.",
      examples: [
        ("respite swap eve/2027-01-13", "what it could be swapped for"),
        ("respite swap eve/2027-01-13 eve/2027-01-15", "propose it"),
        ("respite swap eve/2027-01-13 eve/2027-01-15 --agreed", "both have said yes"),
      ]))

  @Argument(help: ArgumentHelp("The seat to give.", valueName: "seat")) var seat: String
  @Argument(help: ArgumentHelp("The seat to have for it.", valueName: "other")) var other: String?
  @Flag(help: "Both have agreed.") var agreed = false
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    let open = try desk.open()
    let seat = try SeatWord(team: open.team).seat(seat)
    guard let other else {
      let book = desk.shiftBook([seat], in: open)
      let swaps = try refusing { () throws(Refusal) in try book.swaps(for: seat) }
      let next = open.hint.command("swap \(seat) \(swaps.first?.gives?.description ?? "SEAT")")
      return Answer(
        ShiftReport(state: open.state, done: .found, seats: [seat], takers: swaps, next: next),
        status: swaps.isEmpty ? .no : .done)
    }
    return try proposed(seat, try SeatWord(team: open.team).seat(other), in: open, at: desk)
  }

  private func proposed(
    _ seat: SeatID, _ other: SeatID, in open: OpenWorkspace, at desk: Desk
  ) throws(Complaint) -> Answer {
    let book = desk.shiftBook([seat, other], in: open)
    let (holders, swapped) = try refusing { () throws(Refusal) in
      ([try book.holder(of: seat), try book.holder(of: other)], try book.swapping(seat, other))
    }
    let missing = desk.missingYes(of: holders, agreed: agreed)
    let isAsked = open.state.rota.ask(of: other)?.swap?.seat == seat && missing == [holders[1]]
    if missing.isEmpty || isAsked {
      try desk.keep(swapped, "swap: \(seat) and \(other)", in: open)
      return Answer(
        ShiftReport(
          state: swapped, done: .swapped, seats: [seat, other], takers: [], next: open.hint.command("undo")),
        saved: "The swap was kept")
    }
    guard missing.count == 1 else {
      let names = Wording.list(holders.map(open.team.name))
      throw .no("\(names) both have to say yes. Once they have: add --agreed")
    }
    // Whoever runs it gives their own, whichever of the two they named first.
    let (own, wanted) = missing == [holders[1]] ? (seat, other) : (other, seat)
    let asked = try refusing { () throws(Refusal) in try book.askingSwap(of: own, for: wanted) }
    try desk.keep(asked, "swap asked: \(own) for \(wanted)", in: open)
    return Answer(
      ShiftReport(
        state: asked, done: .proposed, seats: [own, wanted], takers: [],
        next: open.hint.command("swap accept \(own)")), saved: "The proposal was kept")
  }
}
