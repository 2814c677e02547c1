extension Leave {
  /// The instants away, in the member's own zone: whole local days, parted at noon where a first or last day is half.
  package func interval(in zone: Zone) -> Interval {
    Interval(
      startsAtNoon ? zone.noon(of: from) : zone.interval(of: from).start,
      until: endsAtNoon ? zone.noon(of: to) : zone.interval(of: to).end)
  }
}
