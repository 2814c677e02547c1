import Planning
import Rota

/// Going to what wants looking at.
extension AppState {
  /// Goes to the next empty seat after the selection, or before it, and round at the end.
  mutating func goToGap(forward: Bool) {
    let gaps = shown.gaps
    let here = selection.flatMap { $0.member == nil ? $0.seat : nil }
    let day = selection?.day ?? shown.span.start
    let next: SeatID?
    if let here, let place = gaps.firstIndex(of: here) {
      next = gaps[(place + (forward ? 1 : gaps.count - 1)) % gaps.count]
    } else if forward {
      next = gaps.first { $0.day >= day } ?? gaps.first
    } else {
      next = gaps.last { $0.day <= day } ?? gaps.last
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
}
