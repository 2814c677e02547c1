extension Lane {
  /// Moves holders from the old patterns' covers to the new ones'; tells the change of price.
  func applyCovers() -> Toll {
    var toll = Toll.none
    for index in 0..<move.segments {
      let segment = move[index]
      let group = tables.groups[Int(tables.rows[segment.person].group)]
      let first = segment.person * tables.days + segment.start
      for offset in 0..<segment.count {
        let old = Int(roster[first + offset])
        let new = Int(move.new[segment.base + offset])
        guard old != new else { continue }
        let row = (segment.start + offset) * group.shiftTypes
        for entry in group.types[old] {
          toll += count(group.coverOf[row + Int(group.types.entries[entry])], by: -1)
        }
        for entry in group.types[new] {
          toll += count(group.coverOf[row + Int(group.types.entries[entry])], by: 1)
        }
      }
    }
    return toll
  }

  @inline(__always)
  private func count(_ cover: Int32, by step: Int32) -> Toll {
    guard cover >= 0 else { return .none }
    let cover = Int(cover)
    let before = holders[cover]
    scratch.covers.note(cover, before)
    holders[cover] = before + step
    return tables.covers[cover].toll(before + step) - tables.covers[cover].toll(before)
  }

  func takeBackCovers() {
    var entry = scratch.covers.entries
    while entry > 0 {
      entry -= 1
      holders[scratch.covers.place(entry)] = scratch.covers.value(entry)
    }
    scratch.covers.clear()
  }

  /// Moves a segment's part in windows, blocks and ledgers from its old patterns to its new ones; tells the change of
  /// price. The roster holds the new patterns already.
  @inline(__always)
  func applySums(_ segment: Move.Segment, index: Int) -> Toll {
    let row = tables.rows[segment.person]
    let group = tables.groups[Int(row.group)]
    let shape = tables.shapes[Int(row.shape)]
    let ledgers = tables.ledgers
    for ledger in 0..<ledgers { scratch.added[index * ledgers + ledger] = 0 }
    var toll = Toll.none
    for offset in 0..<segment.count {
      let old = Int(move.old[segment.base + offset])
      let new = Int(move.new[segment.base + offset])
      guard old != new else { continue }
      let cells = (segment.start + offset) * group.patterns
      toll += addWindows(row, shape, cells + old, sign: -1)
      toll += addWindows(row, shape, cells + new, sign: 1)
      toll += touchBlocks(row, shape, cells + new, step: 1)
      toll += touchBlocks(row, shape, cells + old, step: -1)
      for ledger in 0..<ledgers {
        scratch.added[index * ledgers + ledger] +=
          Int(group.credits[(cells + new) * ledgers + ledger]) - Int(group.credits[(cells + old) * ledgers + ledger])
      }
    }
    for ledger in 0..<ledgers where scratch.added[index * ledgers + ledger] != 0 {
      let line = segment.person * ledgers + ledger
      toll.soft += ledgerCost(line, added: scratch.added[index * ledgers + ledger]) - ledgerCost(line, added: 0)
    }
    return toll
  }

  @inline(__always)
  private func addWindows(_ row: Tables.RowTables, _ shape: ShapeTables, _ cell: Int, sign: Int32) -> Toll {
    var toll = Toll.none
    for entry in shape.addends[cell] {
      let addend = shape.addends.entries[entry]
      let window = Int(row.windowBase + addend.window)
      let before = sums[window]
      let after = before + sign * addend.weight
      scratch.windows.note(window, before)
      sums[window] = after
      let limit = tables.windowLimits[window]
      toll += limit.toll(after)
      toll -= limit.toll(before)
    }
    return toll
  }

  @inline(__always)
  private func touchBlocks(
    _ row: Tables.RowTables, _ shape: ShapeTables, _ cell: Int, step: Int32
  ) -> Toll {
    var toll = Toll.none
    for entry in shape.touches[cell] {
      let block = Int(shape.touches.entries[entry])
      let place = Int(row.blockBase) + block
      let before = touchedDays[place]
      let after = before + step
      touchedDays[place] = after
      scratch.blocks.note(place, before)
      let size = shape.blockSizes[block]
      toll += size.toll(after)
      toll -= size.toll(before)
      guard (before == 0) != (after == 0) else { continue }
      for limit in shape.limits[block] {
        let place = Int(row.limitBase) + Int(shape.limits.entries[limit])
        let bound = tables.blockLimits[place]
        let count = touchedBlocks[place]
        touchedBlocks[place] = count + step
        // Places past the days' are the limits'.
        scratch.blocks.note(touchedDays.count + place, count)
        toll += bound.over * max(0, Int(count + step - bound.most))
        toll -= bound.over * max(0, Int(count - bound.most))
      }
    }
    return toll
  }

  func takeBackSums() {
    var entry = scratch.windows.entries
    while entry > 0 {
      entry -= 1
      sums[scratch.windows.place(entry)] = scratch.windows.value(entry)
    }
    scratch.windows.clear()
    entry = scratch.blocks.entries
    while entry > 0 {
      entry -= 1
      let place = scratch.blocks.place(entry)
      if place < touchedDays.count {
        touchedDays[place] = scratch.blocks.value(entry)
      } else {
        touchedBlocks[place - touchedDays.count] = scratch.blocks.value(entry)
      }
    }
    scratch.blocks.clear()
  }
}
