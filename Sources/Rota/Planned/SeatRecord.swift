/// What is said of a seat beside who holds it. Never why.
package struct SeatRecord: Hashable, Sendable {
  /// That its holder asks somebody to take it, or to swap; nil where nobody asks.
  package var ask: Ask?
  /// Who has let it go and is not given it again by a plan; sorted, each once.
  package var letGo: [MemberID]
  /// How it went, where that was otherwise than planned.
  package var went: Went?

  package init(ask: Ask? = nil, letGo: [MemberID] = [], went: Went? = nil) {
    self.ask = ask
    self.letGo = letGo
    self.went = went
  }

  package var isEmpty: Bool { self == SeatRecord() }

  /// A holder asks. It stands while the seats it speaks of are held by whom it names; then it says nothing any more.
  package struct Ask: Hashable, Sendable {
    /// Who holds the seat, and asks.
    package var member: MemberID
    /// What is offered for it; nil where the seat is to be taken for nothing.
    package var swap: Swap?

    package init(member: MemberID, swap: Swap? = nil) {
      self.member = member
      self.swap = swap
    }
  }

  /// The other side of a swap: a seat, and who holds it.
  package struct Swap: Hashable, Sendable {
    package var seat: SeatID
    package var member: MemberID

    package init(seat: SeatID, member: MemberID) {
      self.seat = seat
      self.member = member
    }
  }

  /// A shift as it was worked.
  package struct Went: Hashable, Sendable {
    package var member: MemberID
    /// Minutes worked beyond the planned end.
    package var longerMinutes: Int
    /// Whether somebody on standby was called out.
    package var calledOut: Bool
    /// Whether the rest before or after it was missed.
    package var missedRest: Bool

    package init(member: MemberID, longerMinutes: Int = 0, calledOut: Bool = false, missedRest: Bool = false) {
      self.member = member
      self.longerMinutes = longerMinutes
      self.calledOut = calledOut
      self.missedRest = missedRest
    }

    /// More was not one shift.
    package static let longer = 0...720
  }
}

extension Rota {
  /// What is asked of a seat and still stands: it is held by whom the asking names, and so is the seat offered for it.
  package func ask(of seat: SeatID) -> SeatRecord.Ask? {
    guard let ask = records[seat]?.ask, self[seat]?.member == ask.member else { return nil }
    if let swap = ask.swap, self[swap.seat]?.member != swap.member { return nil }
    return ask
  }

  /// Everything that is asked and still stands, sorted by seat.
  package var asks: [(seat: SeatID, ask: SeatRecord.Ask)] {
    records.keys.sorted().compactMap { seat in ask(of: seat).map { (seat, $0) } }
  }

  /// Whether a member has let go one of some seats.
  package func hasLetGo(_ member: MemberID, oneOf seats: [SeatID]) -> Bool {
    !records.isEmpty && seats.contains { records[$0]?.letGo.contains(member) ?? false }
  }

  /// The rota without askings that say nothing any more.
  package var withoutVoidAsks: Rota {
    var rota = self
    for (seat, record) in records where record.ask != nil && ask(of: seat) == nil {
      rota.note(seat) { $0.ask = nil }
    }
    return rota
  }

  /// Changes what is said of a seat.
  package mutating func note(_ seat: SeatID, _ change: (inout SeatRecord) -> Void) {
    var record = records[seat] ?? SeatRecord()
    change(&record)
    set(seat, to: record.isEmpty ? nil : record)
  }
}
