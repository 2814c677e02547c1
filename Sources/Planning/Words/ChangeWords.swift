package import Rota

/// How much a change changes, in few words.
package enum ChangeWords {
  /// `116 seats, 4 weeks`: what is touched, the most telling first.
  package static func extent(of change: ChangeSet) -> String {
    var seats = 0
    var weeks = 0
    var records = 0
    var said: Set<SeatID> = []
    for step in change.steps {
      switch step {
      case .assignment(let seat, _, _): if said.insert(seat).inserted { seats += 1 }
      case .record(let seat, _, _): if said.insert(seat).inserted { seats += 1 }
      case .week: weeks += 1
      case .settings, .member, .duty, .rule, .calendar, .leave: records += 1
      }
    }
    var parts: [String] = []
    if seats > 0 { parts.append(Wording.count(seats, "seat")) }
    if weeks > 0 { parts.append(Wording.count(weeks, "week")) }
    if records > 0 { parts.append(Wording.count(records, "record")) }
    return parts.joined(separator: ", ")
  }
}
