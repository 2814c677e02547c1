import Planning
import Rota

/// Findings by the seats they concern, so that a cell finds its own at once.
struct FindingIndex: Sendable {
  /// Not history, breaches first.
  let open: [Finding]
  /// Those that concern nobody in particular and no seat.
  let cover: [Finding]
  private let bySeat: [SeatID: [Int]]
  private let broken: Set<SeatID>

  init(_ findings: [Finding], in rota: Rota) {
    let open = findings.filter { !$0.isHistory }
    self.open = open
    cover = open.filter { $0.members.isEmpty && $0.seats.isEmpty }
    var bySeat: [SeatID: [Int]] = [:]
    var broken: Set<SeatID> = []
    for (place, finding) in open.enumerated() {
      for seat in finding.seats {
        bySeat[seat, default: []].append(place)
        if finding.level == .hard { broken.insert(seat) }
      }
    }
    self.bySeat = bySeat
    self.broken = broken
  }

  func at(_ seat: SeatID) -> [Finding] { (bySeat[seat] ?? []).map { open[$0] } }
  func isBroken(_ seat: SeatID) -> Bool { broken.contains(seat) }
}
