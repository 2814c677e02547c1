import Planning
import Rota
import Workspace

/// Shifts that somebody could take, and swaps that wait for their yes.
struct OffersReport: ValueReport {
  let state: TeamState
  let zones: ZoneTable
  let member: Member
  let offers: [SeatID]
  let hint: Hint

  private var team: Team { state.team }

  /// Swaps proposed to the member.
  private var proposals: [(seat: SeatID, swap: SeatRecord.Swap)] {
    state.rota.asks.compactMap { seat, ask in
      ask.swap.flatMap { $0.member == member.id ? (seat, $0) : nil }
    }
  }

  /// What the member asks others.
  private var own: [SeatID] { state.rota.asks.filter { $0.ask.member == member.id }.map(\.seat) }

  var json: JSON {
    [
      "member": .string(member.id.text),
      "offers": .array(offers.map { ["seat": JSON($0), "holder": JSON(state.rota[$0]?.member.text)] }),
      "swaps": .array(proposals.map { ["seat": JSON($0.seat), "for": JSON($0.swap.seat)] }), "asks": JSON(own),
    ]
  }

  func write(on page: inout Page) {
    if offers.isEmpty, proposals.isEmpty, own.isEmpty {
      return page.say("Nothing is to be had that \(member.name) could take.")
    }
    for seat in offers {
      let from = state.rota[seat].map { "\(team.name(of: $0.member)) asks for cover" } ?? "nobody holds it"
      page.say("Open", "\(name(seat)): \(from).")
    }
    for (seat, swap) in proposals {
      let holder = state.rota[seat].map { team.name(of: $0.member) } ?? "Somebody"
      page.say("Swap", "\(holder) offers \(name(seat)) for \(name(swap.seat)).")
    }
    for seat in own { page.say("Yours", "\(name(seat)): you have asked.") }
    page.gap()
    if let seat = offers.first { page.say("To take one:", command: hint.command("cover accept \(seat)")) }
    if let (seat, _) = proposals.first {
      page.say("To say yes to a swap:", command: hint.command("swap accept \(seat)"))
    }
  }

  /// `Toronto's Watch backup on Wed 3 Mar, 13:00–01:00`.
  private func name(_ seat: SeatID) -> String {
    let hours = team.shift(of: seat, zones: zones).map { shift in
      ", \(Wording.clock(shift.interval, in: zones[team.zone(of: shift.template)]))"
    }
    return team.name(of: seat) + (hours ?? "")
  }
}
