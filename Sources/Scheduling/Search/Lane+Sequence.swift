extension Lane {
  /// What the order of patterns costs around the days `from` ..< `until` of a row: successions, runs and rolling windows
  /// that these days have a part in.
  func sequenceToll(_ person: Int, from: Int, until: Int) -> Toll {
    let row = tables.rows[person]
    let group = tables.groups[Int(row.group)]
    let shape = tables.shapes[Int(row.shape)]
    var toll = successionsToll(person * tables.days, group, from: from, until: until)
    for run in 0..<Int(row.runs) {
      toll += runToll(
        person * tables.days, shape.runs, bit: 1 << UInt32(run), tables.runLimits[Int(row.runBase) + run], from, until)
    }
    for rolling in 0..<shape.rollings.count {
      toll += rollingToll(person * tables.days, shape.rollings[rolling], group.patterns, from: from, until: until)
    }
    return toll
  }

  @inline(__always)
  private func successionsToll(_ first: Int, _ group: GroupTables, from: Int, until: Int) -> Toll {
    var toll = Toll.none
    let days = tables.days
    for gap in stride(from: 1, through: group.gaps, by: 1) {
      for day in max(0, from - gap)..<max(0, min(until, days - gap), from - gap) {
        let table = group.codeTable[(gap - 1) * days + day]
        guard table >= 0 else { continue }
        let earlier = Int(roster[first + day])
        let later = Int(roster[first + day + gap])
        guard earlier != 0, later != 0, gap == 1 || isOff(first + day + 1, first + day + gap) else { continue }
        let code = group.codes[Int(table) + earlier * group.patterns + later]
        if code != 0 { toll += group.codePrices[Int(code)] * 1 }
      }
    }
    return toll
  }

  @inline(__always)
  private func isOff(_ from: Int, _ until: Int) -> Bool {
    for cell in from..<until where roster[cell] != 0 { return false }
    return true
  }

  /// What the runs of one rule cost that reach into the days `from` ..< `until` or touch them.
  @inline(__always)
  private func runToll(
    _ first: Int, _ masks: Column<UInt32>, bit: UInt32, _ limit: RunLimit, _ from: Int, _ until: Int
  ) -> Toll {
    let days = tables.days
    var day = from
    while day > 0, masks[Int(roster[first + day - 1])] & bit != 0 { day -= 1 }
    var toll = Toll.none
    var start = -1
    while true {
      if day < days, masks[Int(roster[first + day])] & bit != 0 {
        if start < 0 { start = day }
      } else {
        if start >= 0 {
          toll += limit.toll(day - start, first: start == 0, last: day == days)
          start = -1
        }
        if day >= until { return toll }
      }
      day += 1
    }
  }

  /// What crowded windows cost whose anchors lie near the days `from` ..< `until`.
  private func rollingToll(
    _ first: Int, _ rolling: RollingTables, _ patterns: Int, from: Int, until: Int
  ) -> Toll {
    let days = tables.days
    let reach = rolling.reach
    let low = max(0, from - 2 * reach)
    let high = min(days, until + 2 * reach)
    let prefix = scratch.minutes
    prefix[0] = 0
    for day in low..<high {
      prefix[day - low + 1] = prefix[day - low] + rolling.minutes[day * patterns + Int(roster[first + day])]
    }
    let past = low == 0 && rolling.history.count > 0
    var hours = 0
    for day in max(0, from - reach)..<min(days, until + reach) {
      let cell = day * patterns + Int(roster[first + day])
      guard rolling.minutes[cell] > 0 else { continue }
      let ahead = prefix[min(high, day + reach) - low] - prefix[max(low, day - 1) - low]
      let behind = prefix[min(high, day + 2) - low] - prefix[max(low, day - reach) - low]
      guard ahead > rolling.most || behind > rolling.most || past else { continue }
      for entry in rolling.stretches[cell] {
        let stretch = rolling.stretches.entries[entry]
        hours += excess(first, rolling, patterns, day, Stretch(stretch.start, stretch.start + rolling.window))
        hours += excess(first, rolling, patterns, day, Stretch(stretch.end - rolling.window, stretch.end))
      }
    }
    return rolling.price * hours
  }

  /// Started hours beyond the bound in one window near `day`.
  private func excess(
    _ first: Int, _ rolling: RollingTables, _ patterns: Int, _ day: Int, _ window: Stretch
  ) -> Int {
    var minutes: Int32 = 0
    for past in 0..<rolling.history.count { minutes += rolling.history[past].overlap(window) }
    for other in max(0, day - rolling.reach)..<min(tables.days, day + rolling.reach + 1) {
      for entry in rolling.stretches[other * patterns + Int(roster[first + other])] {
        minutes += rolling.stretches.entries[entry].overlap(window)
      }
    }
    return max(0, Int(minutes - rolling.most) + 59) / 60
  }
}

extension Stretch {
  init(_ start: Int32, _ end: Int32) {
    self.start = start
    self.end = end
  }

  func overlap(_ other: Stretch) -> Int32 { max(0, min(end, other.end) - max(start, other.start)) }
}
