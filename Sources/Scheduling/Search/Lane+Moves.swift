/// The neighbourhoods. Each lays out a move and tells whether there is anything to try.
///
/// Exchanging the same days of two people keeps the cover, so that only two rows need a price; exchanging and shifting days
/// within a row keeps its hours. Both matter because hours and cover bind nearly everywhere (Ceschia and Schaerf,
/// "Solving the INRC-II nurse rostering problem by simulated annealing based on large neighborhoods").
extension Lane {
  mutating func layOut() -> Bool {
    let dice = random.below(100)
    if tables.hasCompoundPatterns {
      switch dice {
      case 0..<25: return layOutExchange()
      case 25..<30: return layOutClear()
      case 30..<50: return layOutFill()
      case 50..<60: return layOutSet()
      case 60..<68: return layOutDayExchange()
      case 68..<75: return layOutRotation()
      default: return layOutTransfer()
      }
    }
    switch dice {
    case 0..<45: return layOutExchange()
    case 45..<52: return layOutClear()
    case 52..<62: return layOutFill()
    case 62..<75: return layOutSet()
    case 75..<88: return layOutDayExchange()
    default: return layOutRotation()
    }
  }

  /// A person with choices, and the group's list of them.
  @inline(__always)
  private mutating func chooser() -> Int {
    let all = tables.choosers.entries
    return Int(all[random.below(all.count)])
  }

  @inline(__always)
  private mutating func fellow(of person: Int) -> Int {
    let list = tables.choosers[Int(tables.rows[person].group)]
    return Int(tables.choosers.entries[list.lowerBound + random.below(list.count)])
  }

  @inline(__always)
  private mutating func startDay() -> Int { tables.freeDays.lowerBound + random.below(tables.freeDays.count) }

  @inline(__always)
  private func pattern(_ person: Int, _ day: Int) -> UInt16 { roster[person * tables.days + day] }

  @inline(__always)
  private func isOption(_ pattern: UInt16, _ person: Int, _ day: Int) -> Bool {
    tables.optionCosts[Int(tables.optionRow[person * tables.days + day]) + Int(pattern)] != Tables.illegal
  }

  /// Two people change places for one to five days, now and then for up to twelve.
  private mutating func layOutExchange() -> Bool {
    let one = chooser()
    let other = fellow(of: one)
    guard one != other else { return false }
    var start = startDay()
    let length = random.below(16) == 0 ? random.within(6...12) : random.within(1...5)
    var end = min(start + length, tables.freeDays.upperBound)
    while start < end, pattern(one, start) == pattern(other, start) { start += 1 }
    while start < end, pattern(one, end - 1) == pattern(other, end - 1) { end -= 1 }
    guard start < end else { return false }
    move.begin(keepsCover: true)
    let first = move.add(person: one, start: start, count: end - start)
    let second = move.add(person: other, start: start, count: end - start)
    for day in start..<end {
      move.new[first + day - start] = pattern(other, day)
      move.new[second + day - start] = pattern(one, day)
    }
    return true
  }

  /// One person is given one to four days off.
  private mutating func layOutClear() -> Bool {
    let person = chooser()
    let start = startDay()
    guard pattern(person, start) != 0 else { return false }
    let end = min(start + random.within(1...4), tables.freeDays.upperBound)
    move.begin()
    let base = move.add(person: person, start: start, count: end - start)
    for offset in 0..<(end - start) { move.new[base + offset] = 0 }
    return true
  }

  /// Somebody takes a shift that has too few holders, and perhaps the next day's as well.
  private mutating func layOutFill() -> Bool {
    guard short.count > 0 else { return false }
    let places = tables.coverShifts[short[random.below(short.count)]]
    guard !places.isEmpty else { return false }
    let place = tables.coverShifts.entries[places.lowerBound + random.below(places.count)]
    let list = tables.choosers[Int(place.group)]
    guard !list.isEmpty else { return false }
    let person = Int(tables.choosers.entries[list.lowerBound + random.below(list.count)])
    let group = tables.groups[Int(place.group)]
    let start = Int(place.day)
    let end = min(start + random.within(1...2), tables.freeDays.upperBound)
    guard tables.freeDays.contains(start) else { return false }
    move.begin()
    let base = move.add(person: person, start: start, count: end - start)
    for day in start..<end {
      guard let new = taking(Int(place.type), pattern(person, day), group) else { return false }
      move.new[base + day - start] = new
    }
    return true
  }

  /// The pattern that holds `type` too, or, where there is none, only `type`; nil where the pattern holds it already.
  @inline(__always)
  private mutating func taking(_ type: Int, _ pattern: UInt16, _ group: GroupTables) -> UInt16? {
    guard group.without[Int(pattern) * group.shiftTypes + type] == GroupTables.none else { return nil }
    let both = group.with[Int(pattern) * group.shiftTypes + type]
    if both != GroupTables.none, random.below(4) != 0 || pattern == 0 { return both }
    let alone = group.with[type]
    return alone == GroupTables.none ? nil : alone
  }

  /// One to four days of one person are set to one option of the first of them.
  private mutating func layOutSet() -> Bool {
    let person = chooser()
    let start = startDay()
    let options = tables.options[Int(tables.optionList[person * tables.days + start])]
    guard options.count > 1 else { return false }
    let new = tables.options.entries[options.lowerBound + random.below(options.count)]
    let end = min(start + random.within(1...4), tables.freeDays.upperBound)
    move.begin()
    let base = move.add(person: person, start: start, count: end - start)
    var changes = false
    for day in start..<end {
      let old = pattern(person, day)
      let wanted = isOption(new, person, day) ? new : old
      move.new[base + day - start] = wanted
      changes = changes || wanted != old
    }
    return changes
  }

  /// Two days of one person, at most 13 apart, change places.
  private mutating func layOutDayExchange() -> Bool {
    let person = chooser()
    let start = startDay()
    let end = start + random.within(1...13)
    guard end < tables.freeDays.upperBound, pattern(person, start) != pattern(person, end) else { return false }
    move.begin()
    let base = move.add(person: person, start: start, count: end - start + 1)
    for day in start...end { move.new[base + day - start] = pattern(person, day) }
    move.new[base] = pattern(person, end)
    move.new[base + end - start] = pattern(person, start)
    return true
  }

  /// Two to ten days of one person move on by one, the last of them to the front, or back.
  private mutating func layOutRotation() -> Bool {
    let person = chooser()
    let start = startDay()
    let length = random.within(2...10)
    guard start + length <= tables.freeDays.upperBound else { return false }
    let forward = random.below(2) == 0
    move.begin()
    let base = move.add(person: person, start: start, count: length)
    var changes = false
    for offset in 0..<length {
      let source = forward ? (offset + length - 1) % length : (offset + 1) % length
      let new = pattern(person, start + source)
      move.new[base + offset] = new
      changes = changes || new != pattern(person, start + offset)
    }
    return changes
  }

  /// One shift of a day passes from one person to another, and the same shift on up to two days after it.
  private mutating func layOutTransfer() -> Bool {
    let giver = chooser()
    let start = startDay()
    let held = Int(pattern(giver, start))
    let group = tables.groups[Int(tables.rows[giver].group)]
    let types = group.types[held]
    guard !types.isEmpty else { return false }
    let type = Int(group.types.entries[types.lowerBound + random.below(types.count)])
    let taker = fellow(of: giver)
    guard taker != giver else { return false }
    var end = start
    let last = min(start + random.within(1...3), tables.freeDays.upperBound)
    while end < last, passes(type, from: pattern(giver, end), to: pattern(taker, end), group) { end += 1 }
    guard end > start else { return false }
    move.begin(keepsCover: true)
    let first = move.add(person: giver, start: start, count: end - start)
    let second = move.add(person: taker, start: start, count: end - start)
    for day in start..<end {
      move.new[first + day - start] = group.without[Int(pattern(giver, day)) * group.shiftTypes + type]
      move.new[second + day - start] = group.with[Int(pattern(taker, day)) * group.shiftTypes + type]
    }
    return true
  }

  @inline(__always)
  private func passes(_ type: Int, from giver: UInt16, to taker: UInt16, _ group: GroupTables) -> Bool {
    group.without[Int(giver) * group.shiftTypes + type] != GroupTables.none
      && group.with[Int(taker) * group.shiftTypes + type] != GroupTables.none
  }
}
