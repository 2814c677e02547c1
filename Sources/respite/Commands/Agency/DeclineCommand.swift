import ArgumentParser
import Planning
import Rota

/// Declines a shift of a draft.
struct DeclineCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline a shift that is planned and not published yet.",
    discussion: discussion(
      "Always free: no reason is asked or kept, nothing is counted, and no plan gives it back to you.",
      examples: [("respite decline eve/2027-02-13", "")]))

  @Argument(help: ArgumentHelp("The seat.", valueName: "seat")) var seat: String
  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer { try desk.letGo(seat, .draft) }
}

extension Desk {
  /// Lets a shift go, of a week that is a draft or published.
  func letGo(_ word: String, _ status: Rota.Status) throws(Complaint) -> Answer {
    let open = try open()
    let seat = try SeatWord(team: open.team).seat(word)
    if let now = open.state.rota.weeks[ISOWeek(of: seat.day)], now != status {
      let other = now == .draft ? "decline" : "release"
      throw .no(
        "\(open.team.name(of: seat)) is \(now == .draft ? "not published yet" : "published"). To let it go: "
          + open.hint.command("\(other) \(seat)"))
    }
    let book = shiftBook([seat], in: open)
    let (after, isFree) = try refusing { () throws(Refusal) in try book.lettingGo(seat) }
    let takers = book.takers(of: seat)
    try keep(after, isFree ? "let go: \(seat)" : "cover asked: \(seat)", in: open)
    let report = ShiftReport(
      state: after, done: isFree ? .letGo : .asked, seats: [seat], takers: takers,
      next: open.hint.command(isFree ? "undo" : "cover withdraw \(seat)"))
    return Answer(report, saved: "The change was kept")
  }
}
