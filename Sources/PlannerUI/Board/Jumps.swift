import Planning
import Rota

/// Going to what wants looking at.
extension AppState {
  /// Goes to the next empty seat after the selection, or before it, and round at the end.
  mutating func goToGap(forward: Bool) {
    let gaps = shown.judgement.gaps
    let here = selection.flatMap { $0.member == nil ? $0.seat : nil }
    let next: SeatID?
    if let here, let place = gaps.firstIndex(of: here) {
      next = gaps[(place + (forward ? 1 : gaps.count - 1)) % gaps.count]
    } else if forward {
      next = gaps.first { $0.day >= board.day } ?? gaps.first
    } else {
      next = gaps.last { $0.day <= board.day } ?? gaps.last
    }
    guard let next else { return }
    go(to: Choice.Place(day: next.day, seat: next))
    let place = (gaps.firstIndex(of: next) ?? 0) + 1
    say("Gap \(place) of \(gaps.count). a finds somebody, g goes to the next.")
  }

  /// Goes to the next finding, breaches first, and says it.
  mutating func goToFinding(forward: Bool) {
    let findings = shown.openFindings
    guard !findings.isEmpty else { return }
    let last = board.finding ?? (forward ? -1 : findings.count)
    let place = ((last + (forward ? 1 : -1)) % findings.count + findings.count) % findings.count
    let finding = findings[place]
    go(to: self.place(of: finding))
    board.finding = place
    say("\(place + 1) of \(findings.count): \(finding.sentence)", finding.level == .hard ? .warning : .said)
  }

  /// Where on the board a finding is seen: its first seat within the dates shown, or its first date.
  func place(of finding: Finding) -> Choice.Place {
    let seat = finding.seats.first { shown.span.contains($0.day) }
    return Choice.Place(day: seat?.day ?? finding.days.start, seat: seat)
  }

  /// A seat as a sentence speaks of it: `Watch backup (Toronto), Mon 8 Mar`.
  func words(for seat: SeatID) -> String {
    "\(shown.title(of: seat)), \(Wording.date(seat.day))"
  }
}

extension PlanFacts {
  /// `Watch backup (Toronto)`, the site only where there are several and it is not the one that is spoken of.
  func title(of seat: SeatID, at here: SiteID? = nil) -> String {
    guard let template = shift(of: seat)?.template else { return seat.description }
    guard team.settings.sites.count > 1, template.site != here, let site = team.site(template.site)?.name else {
      return template.name
    }
    return "\(template.name) (\(site))"
  }

  /// `13:00–01:00`, on the clocks of the seat's site.
  func hours(of seat: SeatID) -> String {
    guard let shift = shift(of: seat) else { return "" }
    return Wording.clock(shift.interval, in: zones[team.zone(of: shift.template)])
  }
}
