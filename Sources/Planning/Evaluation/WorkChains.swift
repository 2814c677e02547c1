package import Rota

/// Work without a real pause in it: one shift, or several with less than half an hour between.
package struct WorkChain: Hashable, Sendable {
  package var shifts: [HeldShift]
  package var interval: Interval

  /// `Night watch on Mon 11 Jan`, or `Night watch and Desk on Mon 11 Jan`.
  package var words: String {
    let names = shifts.map(\.template.name)
    return shifts.count == 1 ? shifts[0].words : "\(Wording.list(names)) on \(Wording.date(shifts[0].day))"
  }
}

extension Timeline {
  /// Working shifts joined where less than `pause` minutes lie between, in order.
  package func workChains(pause: Int = 30) -> [WorkChain] {
    shifts.filter(\.isWork).reduce(into: []) { chains, shift in
      if let last = chains.last, shift.interval.start.minutes(since: last.interval.end) < pause {
        chains[chains.count - 1].shifts.append(shift)
        chains[chains.count - 1].interval = Interval(
          last.interval.start, until: max(last.interval.end, shift.interval.end))
      } else {
        chains.append(WorkChain(shifts: [shift], interval: shift.interval))
      }
    }
  }
}
