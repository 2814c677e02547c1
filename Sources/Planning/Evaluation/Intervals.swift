package import Rota

extension Sequence<Interval> {
  /// The union: sorted, none empty, joined where they touch or overlap.
  package var merged: [Interval] {
    sorted { $0.start < $1.start }.reduce(into: []) { union, next in
      guard !next.isEmpty else { return }
      if let last = union.last, next.start <= last.end {
        union[union.count - 1] = Interval(last.start, until: Swift.max(last.end, next.end))
      } else {
        union.append(next)
      }
    }
  }

  /// Elapsed minutes within `window`; instants that several share count once for each.
  package func minutes(within window: Interval) -> Int {
    reduce(0) { $0 + $1.intersection(window).minutes }
  }
}

extension [Interval] {
  /// What lies between the first start and the last end and in none of a union's intervals.
  package var holes: [Interval] { zip(self, dropFirst()).map { Interval($0.end, until: $1.start) } }

  /// The parts of these sorted, disjoint intervals that no interval of `other`, alike sorted and disjoint, covers.
  package func subtracting(_ other: [Interval]) -> [Interval] {
    flatMap { whole in
      var from = whole.start
      var rest: [Interval] = []
      for cut in other where cut.overlaps(whole) {
        if cut.start > from { rest.append(Interval(from, until: cut.start)) }
        from = Swift.max(from, cut.end)
      }
      if from < whole.end { rest.append(Interval(from, until: whole.end)) }
      return rest
    }
  }
}

extension Sequence<Day> {
  /// Unbroken runs of consecutive dates, in order; a date named twice counts once.
  package var runs: [DaySpan] {
    Set(self).sorted().reduce(into: []) { runs, day in
      if let last = runs.last, last.end == day {
        runs[runs.count - 1] = DaySpan(last.start, until: day + 1)
      } else {
        runs.append(DaySpan(from: day, count: 1))
      }
    }
  }
}

extension Int {
  /// Minutes as hours, a part of an hour counting as a whole one: how rules about time say how far they are broken.
  package var startedHours: Int { (self + 59) / 60 }
}
