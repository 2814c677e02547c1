extension Lane {
  /// Tries the move that has been laid out: keeps it when it raises the energy by no more than `threshold`.
  ///
  /// It is priced part by part, cheapest first, and given up as soon as no saving left in its rows could make it good.
  mutating func attempt(threshold: Double) -> Bool {
    guard let options = optionsToll() else { return false }
    var rows = options
    let covers = move.keepsCover ? Toll.none : applyCovers()
    var hope = 0.0
    for index in 0..<move.segments {
      hope += weights.energy(rows: rowTolls[move[index].person], covers: .none)
    }
    guard weights.energy(rows: rows, covers: covers) - hope <= threshold else {
      takeBackCovers()
      return false
    }
    var parts = (Toll.none, Toll.none)
    var written = 0
    var priced = 0
    var fits = true
    while written < move.segments, fits {
      let change = rewrite(move[written])
      rows += change
      if written == 0 { parts.0 += change } else { parts.1 += change }
      written += 1
      fits = weights.energy(rows: rows, covers: covers) - hope <= threshold
    }
    while fits, priced < move.segments {
      let change = applySums(move[priced], index: priced)
      rows += change
      if priced == 0 { parts.0 += change } else { parts.1 += change }
      priced += 1
      fits = weights.energy(rows: rows, covers: covers) - hope <= threshold
    }
    guard fits, weights.energy(rows: rows, covers: covers) <= threshold else {
      takeBackSums()
      for index in 0..<written { restore(move[index]) }
      takeBackCovers()
      return false
    }
    keep(parts, rows, covers)
    return true
  }

  /// The change of option costs; nil where the move is no option for somebody.
  @inline(__always)
  private func optionsToll() -> Toll? {
    var change = Toll.none
    for index in 0..<move.segments {
      let segment = move[index]
      let first = segment.person * tables.days + segment.start
      for offset in 0..<segment.count {
        let row = Int(tables.optionRow[first + offset])
        let new = tables.optionCosts[row + Int(move.new[segment.base + offset])]
        if new == Tables.illegal { return nil }
        let old = tables.optionCosts[row + Int(roster[first + offset])]
        if old == Tables.illegal { change.hard -= 1 } else { change.soft -= Int(old) }
        change.soft += Int(new)
      }
    }
    return change
  }

  /// Writes a segment into the roster; tells how the order of patterns in its row changes in price.
  @inline(__always)
  private func rewrite(_ segment: Move.Segment) -> Toll {
    let until = segment.start + segment.count
    let first = segment.person * tables.days + segment.start
    let before = sequenceToll(segment.person, from: segment.start, until: until)
    for offset in 0..<segment.count {
      move.old[segment.base + offset] = roster[first + offset]
      roster[first + offset] = move.new[segment.base + offset]
    }
    return sequenceToll(segment.person, from: segment.start, until: until) - before
  }

  @inline(__always)
  private func restore(_ segment: Move.Segment) {
    let first = segment.person * tables.days + segment.start
    for offset in 0..<segment.count { roster[first + offset] = move.old[segment.base + offset] }
  }

  private mutating func keep(_ parts: (Toll, Toll), _ rows: Toll, _ covers: Toll) {
    rowsToll += rows
    coversToll += covers
    for index in 0..<move.segments {
      let person = move[index].person
      var toll = rowTolls[person]
      toll += index == 0 ? parts.0 : parts.1
      toll += optionsPart(move[index])
      rowTolls[person] = toll
      for ledger in 0..<tables.ledgers {
        loads[person * tables.ledgers + ledger] += scratch.added[index * tables.ledgers + ledger]
      }
    }
    for entry in 0..<scratch.covers.entries {
      let cover = scratch.covers.place(entry)
      if holders[cover] < tables.covers[cover].need { short.insert(cover) } else { short.remove(cover) }
    }
    scratch.covers.clear()
    scratch.windows.clear()
    scratch.blocks.clear()
  }

  /// One row's share of what ``optionsToll()`` summed, told from the patterns before and after.
  private func optionsPart(_ segment: Move.Segment) -> Toll {
    var change = Toll.none
    let first = segment.person * tables.days + segment.start
    for offset in 0..<segment.count {
      let row = Int(tables.optionRow[first + offset])
      let old = tables.optionCosts[row + Int(move.old[segment.base + offset])]
      if old == Tables.illegal { change.hard -= 1 } else { change.soft -= Int(old) }
      change.soft += Int(tables.optionCosts[row + Int(move.new[segment.base + offset])])
    }
    return change
  }
}
