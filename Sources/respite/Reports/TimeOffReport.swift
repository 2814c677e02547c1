import Planning
import Rota
import Workspace

/// Time off that has been taken, and who could take what it leaves open.
struct TimeOffReport: ValueReport {
  let team: Team
  let zones: ZoneTable
  let member: Member
  let timeOff: TimeOff
  /// For each open seat, who could take it, the gentlest first.
  let takers: [(seat: SeatID, takers: [MemberID])]
  /// `Done. You are off`.
  let words: String
  let hint: Hint

  var json: JSON {
    [
      "member": .string(member.id.text), "away": timeOff.leave.map { JSON($0.days) } ?? .null,
      "open": .array(takers.map { ["seat": JSON($0.seat), "takers": JSON($0.takers)] }),
      "repair": timeOff.repair.map { JSON($0) } ?? .null, "repaired": .bool(timeOff.isRepaired),
    ]
  }

  func write(on page: inout Page) {
    if let leave = timeOff.leave {
      page.say("\(words): \(member.name), \(Dates.span(leave.days)).", tone: .good)
    } else {
      page.say("Kept.", tone: .good)
    }
    if let repair = timeOff.repair {
      page.gap()
      RepairWords(team: team, zones: zones).write(repair, number: nil, on: &page)
      if !timeOff.isRepaired { page.say("Until they agree, these shifts are open.", tone: .gap) }
    }
    page.gap()
    for (seat, able) in takers {
      let who =
        able.first.map { "\(team.name(of: $0)) could take it" + (able.count > 1 ? ", and \(able.count - 1) more" : "") }
        ?? "nobody can within the rules as things are; the lead sees it"
      page.say("Open", "\(team.name(of: seat)): \(who).", tone: .gap)
    }
    if let (seat, able) = takers.first(where: { !$0.takers.isEmpty }), let first = able.first {
      page.say("Once they agree:", command: hint.command("cover accept \(seat) \(first) --agreed"))
    }
    page.say("To take that back:", command: hint.command("undo"))
  }
}
