import Rota

/// How a seat is named on the command line: `incident-watch/eve/2027-01-13/primary`, or as little of it as tells it
/// apart: `eve/2027-01-13`.
struct SeatWord {
  let team: Team

  func seat(_ word: String) throws(Complaint) -> SeatID {
    let seat = try found(word)
    guard let template = template(of: seat), template.occurs(on: seat.day) else {
      throw .no("There is no shift \(seat.template) on \(seat.day).\(days(of: seat))")
    }
    guard seat.role == template.role, seat.index <= template.seats else {
      let seats = (1...template.seats).map {
        SeatID(duty: seat.duty, template: seat.template, day: seat.day, role: template.role, index: $0).description
      }
      throw .no("That shift has no such seat; it has \(seats.joined(separator: ", ")).")
    }
    return seat
  }

  private func found(_ word: String) throws(Complaint) -> SeatID {
    if let seat = SeatID(word), template(of: seat) != nil { return seat }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let place = parts.firstIndex(where: { Day($0) != nil }), let day = Day(parts[place]), (1...2).contains(place),
      parts.count <= place + 3
    else {
      throw .usage("“\(word)” names no seat. Say which shift and when, such as \(example). The shifts are: \(known).")
    }
    let named = parts[(place + 1)...].map(\.folded)
    let (shift, wantedDuty) = (parts[place - 1].folded, place == 1 ? nil : parts[0].folded)
    let matches = team.duties.flatMap { duty in
      duty.templates.filter { template in
        [template.id.text.folded, template.name.folded].contains(shift)
          && (wantedDuty.map { [duty.id.text.folded, duty.name.folded].contains($0) } ?? true)
          && (named.first.map { $0 == template.role.text.folded || Int($0) != nil } ?? true)
      }.map { (duty.id, $0) }
    }
    guard let (duty, template) = matches.first else {
      throw .usage(
        "No duty has a shift called “\(parts[..<place].joined(separator: "/"))”. Say one such as \(example). "
          + "The shifts are: \(known).")
    }
    guard matches.count == 1 else {
      let full = matches.map { "\($0.0)/\($0.1.id)/\(day)/\($0.1.role)" }
      throw .usage("“\(word)” could be any of these: \(full.joined(separator: ", ")).")
    }
    let index = named.compactMap { Int($0) }.first ?? 1
    return SeatID(duty: duty, template: template.id, day: day, role: template.role, index: max(1, index))
  }

  private func template(of seat: SeatID) -> ShiftTemplate? {
    team.duties.first { $0.id == seat.duty }?.templates.first { $0.id == seat.template }
  }

  private func days(of seat: SeatID) -> String {
    guard let template = template(of: seat) else { return " The shifts are: \(known)." }
    return " It is held on \(template.days.sorted().map { "\($0.rawValue)" }.joined(separator: ", "))."
  }

  private var known: String {
    team.duties.flatMap { duty in duty.templates.map { "\(duty.id)/\($0.id)" } }.joined(separator: ", ")
  }

  /// 2027-01-11, for teams that have set no dates.
  private static let anyMonday = Day(number: 20_829)

  /// A seat of the team, as it could have been said.
  private var example: String {
    let dates = (team.settings.horizon?.span ?? DaySpan(from: SeatWord.anyMonday, count: 7)).days
    for duty in team.duties {
      for template in duty.templates {
        if let day = dates.first(where: template.occurs) { return "\(duty.id)/\(template.id)/\(day)" }
      }
    }
    return "incident-watch/night/\(SeatWord.anyMonday)"
  }
}
