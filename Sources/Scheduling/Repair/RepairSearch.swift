/// Looks for the rosters nearest to a given one in which every seat is held and nobody's row breaks a hard rule.
///
/// A change is a cover whose set of holders differs. The search deepens: with so many changes allowed it tries every way
/// to mend what is broken, and only when there is none, one change more. Each step settles one pair of a person and a
/// shift for good, one way in one branch and the other way in those after it, so no roster is met twice and none is missed:
/// an empty seat needs somebody who has it in the roster looked for; a broken row must lose one of any few shifts that
/// break it already by themselves.
package struct RepairSearch {
  private let ground: RepairGround
  private let before: [[Int]]
  private var rows: [[Int]]
  private var holders: [[Int]]
  private var leftOpen: [Int]
  private var isTouched: [Bool]
  private var touched = 0
  /// Covers with an empty seat that may not stay so.
  private var wanting: Set<Int> = []
  /// How many of them nothing has changed at yet.
  private var wantingUntouched = 0
  private var broken: Set<Int> = []
  /// Pairs that a branch has settled: held for good, or not to be held.
  private var kept: Set<Pair> = []
  private var barred: Set<Pair> = []
  private var most = 0
  private var open = 0
  private var budget = 0
  private var isCut = false
  private var isBounded = false
  private var visit: (Mended) -> Bool = { _ in false }

  private struct Pair: Hashable {
    let person: Int
    let cover: Int
  }

  /// A roster in which everything is mended.
  package struct Mended {
    package let roster: Roster
    /// The covers whose holders differ, ascending, with who holds them now.
    package let changes: [(cover: Int, holders: [Int])]
  }

  /// What a search for repairs came to.
  package struct Outcome: Sendable {
    /// The changes of the nearest roster that was accepted; nil where none was.
    package var changes: Int?
    /// Every roster with so few seats open needs at least so many changes, proven.
    package var least: Int
    /// Whether the steps ran out before the looking was done.
    package var isCut: Bool
    /// Whether no roster at all is possible with so few seats open, however much were changed: every way was tried.
    package var isImpossible: Bool
  }

  /// - Parameters:
  ///   - ground: the problem.
  ///   - start: what people still hold, each cell an option of its day; it may leave seats empty and rows broken.
  ///   - before: by cover, who held it before anything changed, ascending; what changes are counted against.
  ///   - kept: pairs that stay as they are, all of them held in `start`; rows are not asked to break less than these do.
  package init(
    _ ground: RepairGround, start: Roster, before: [[Int]], kept: [(person: Int, cover: Int)] = []
  ) {
    ground.tolerate(kept)
    self.ground = ground
    self.before = before
    let rows = ground.problem.people.indices.map { person in
      Array(start.patterns[(person * start.days)..<((person + 1) * start.days)])
    }
    let holders = ground.places.map { place in
      ground.members[place.group].filter { person in
        ground.types(of: rows[person][place.day], person).contains(place.type)
      }
    }
    self.rows = rows
    self.holders = holders
    leftOpen = Array(repeating: 0, count: holders.count)
    isTouched = zip(holders, before).map { $0 != $1 }
    touched = isTouched.count { $0 }
    self.kept = Set(kept.map { Pair(person: $0.person, cover: $0.cover) })
    for person in rows.indices where !ground.isLegal(rows[person], of: person) { broken.insert(person) }
    for cover in holders.indices where isWanting(cover) {
      wanting.insert(cover)
      if !isTouched[cover] { wantingUntouched += 1 }
    }
  }

  /// The changes that anything at all must bring: what is changed already, and the empty seats.
  package var leastChanges: Int { touched + wantingUntouched }

  /// Seats nobody holds.
  package var emptySeats: Int {
    holders.indices.reduce(0) { $0 + max(0, ground.problem.covers[$1].need - holders[$1].count) }
  }

  /// Tries ever more changes, up to `most`, until `visit` accepts a roster.
  ///
  /// - Parameters:
  ///   - open: seats that may stay empty.
  ///   - extra: changes tried beyond the least there must be.
  ///   - steps: how many steps all tries may take together.
  ///   - visit: is shown every mended roster; true accepts it, and ends the looking.
  /// - Returns: how many changes the accepted roster has, or what is proven of how many it takes.
  package mutating func nearest(
    open: Int, extra: Int, steps: Int, visit: @escaping (Mended) -> Bool
  ) -> Outcome {
    self.open = open
    budget = steps
    isCut = false
    let first = leastChanges
    for most in first...(first + max(0, extra)) {
      self.most = most
      isBounded = false
      var (accepted, isSeen): (Int?, Bool) = (nil, false)
      self.visit = { mended in
        isSeen = true
        guard visit(mended) else { return false }
        accepted = mended.changes.count
        return true
      }
      _ = mend()
      if let accepted { return Outcome(changes: accepted, least: most, isCut: false, isImpossible: false) }
      if isCut { return Outcome(changes: nil, least: most, isCut: true, isImpossible: false) }
      if !isBounded { return Outcome(changes: nil, least: most + 1, isCut: false, isImpossible: !isSeen) }
    }
    return Outcome(changes: nil, least: first + max(0, extra) + 1, isCut: false, isImpossible: false)
  }

  /// Shows `visit` the rosters with no more than `most` changes, until it has seen enough.
  package mutating func all(
    upTo most: Int, open: Int, steps: Int, visit: @escaping (Mended) -> Bool
  ) {
    self.open = open
    self.most = most
    budget = steps
    isCut = false
    self.visit = visit
    _ = mend()
  }

  private var mended: Mended {
    Mended(
      roster: Roster(days: ground.problem.days, patterns: Array(rows.joined())),
      changes: holders.indices.filter { isTouched[$0] }.map { (cover: $0, holders: holders[$0]) })
  }

  private func isWanting(_ cover: Int) -> Bool {
    holders[cover].count + leftOpen[cover] < ground.problem.covers[cover].need
  }

  /// Mends one thing that is broken, in every way there is; true ends the search.
  private mutating func mend() -> Bool {
    budget -= 1
    guard budget >= 0 else {
      isCut = true
      return true
    }
    guard leastChanges <= most else {
      isBounded = true
      return false
    }
    if let person = broken.min() { return relieve(person) }
    guard !wanting.isEmpty else { return visit(mended) }
    return fill(wanting.sorted())
  }

  /// Takes from a person one of a few shifts that cannot all be held, each in turn.
  private mutating func relieve(_ person: Int) -> Bool {
    guard leastChanges < most || mayChangeNothingNew(person) else { return false }
    let pairs = core(of: person).filter { !kept.contains($0) }
    var settled: [Pair] = []
    defer { kept.subtract(settled) }
    for pair in pairs.sorted(by: { isTouched[$0.cover] && !isTouched[$1.cover] }) {
      let pattern = pattern(of: pair, holding: false)
      barred.insert(pair)
      let isOver = trying(pair, pattern)
      barred.remove(pair)
      if isOver { return true }
      if kept.insert(pair).inserted { settled.append(pair) }
    }
    return false
  }

  /// Whether a person could let go of something whose holders have changed anyhow, where nothing else may change any more.
  private mutating func mayChangeNothingNew(_ person: Int) -> Bool {
    let group = ground.problem.groups[ground.problem.people[person].group]
    for (day, pattern) in rows[person].enumerated() {
      for type in ground.types(of: pattern, person) {
        let cover = group.coverOf[day * group.shiftTypes + type]
        guard cover >= 0, !kept.contains(Pair(person: person, cover: cover)) else { continue }
        isBounded = true
        if isTouched[cover] { return true }
      }
    }
    return false
  }

  /// Gives the empty seat with the fewest takers to each of them in turn, or leaves it empty where that is allowed.
  private mutating func fill(_ wanting: [Int]) -> Bool {
    var chosen: (cover: Int, takers: [Taker])?
    for cover in wanting {
      let takers = takers(of: cover)
      if let best = chosen?.takers,
        (best.count { $0.isLegal }, best.count) <= (takers.count { $0.isLegal }, takers.count)
      {
        continue
      }
      chosen = (cover, takers)
      if takers.isEmpty { break }
    }
    guard let chosen else { return false }
    if chosen.takers.isEmpty, leftOpen.reduce(0, +) >= open { return false }
    var settled: [Pair] = []
    defer { barred.subtract(settled) }
    for taker in chosen.takers {
      kept.insert(taker.pair)
      let isOver = trying(taker.pair, taker.pattern)
      kept.remove(taker.pair)
      if isOver { return true }
      barred.insert(taker.pair)
      settled.append(taker.pair)
    }
    guard leftOpen.reduce(0, +) < open else { return false }
    leaveOpen(chosen.cover, 1)
    defer { leaveOpen(chosen.cover, -1) }
    return mend()
  }

  /// Somebody who could take a seat, and what their day would be.
  private struct Taker {
    let pair: Pair
    let pattern: Int
    let isLegal: Bool
  }

  private func takers(of cover: Int) -> [Taker] {
    let place = ground.places[cover]
    let takers = ground.members[place.group].compactMap { person -> Taker? in
      let pair = Pair(person: person, cover: cover)
      guard !holders[cover].contains(person), !barred.contains(pair),
        ground.mayHold(place.type, person, on: place.day)
      else { return nil }
      let pattern = pattern(of: pair, holding: true)
      var row = rows[person]
      row[place.day] = pattern
      return Taker(pair: pair, pattern: pattern, isLegal: ground.isLegal(row, of: person))
    }
    return takers.filter(\.isLegal) + takers.filter { !$0.isLegal }
  }

  /// A person's day with or without the shift of a pair.
  private func pattern(of pair: Pair, holding: Bool) -> Int {
    let place = ground.places[pair.cover]
    var types = ground.types(of: rows[pair.person][place.day], pair.person)
    if holding {
      types.append(place.type)
      types.sort()
    } else {
      types.removeAll { $0 == place.type }
    }
    return ground.number(of: types, pair.person)
  }

  /// Goes on with another pattern on one day, and takes it back.
  private mutating func trying(_ pair: Pair, _ pattern: Int) -> Bool {
    let (person, cover, day) = (pair.person, pair.cover, ground.places[pair.cover].day)
    let (oldPattern, oldHolders, wasBroken) = (rows[person][day], holders[cover], broken.contains(person))
    rows[person][day] = pattern
    var newHolders = oldHolders
    if let place = newHolders.firstIndex(of: person) {
      newHolders.remove(at: place)
    } else {
      newHolders.insert(person, at: newHolders.firstIndex { $0 > person } ?? newHolders.count)
    }
    hold(cover, newHolders)
    if ground.isLegal(rows[person], of: person) { broken.remove(person) } else { broken.insert(person) }
    let isOver = mend()
    rows[person][day] = oldPattern
    hold(cover, oldHolders)
    if wasBroken { broken.insert(person) } else { broken.remove(person) }
    return isOver
  }

  private mutating func hold(_ cover: Int, _ held: [Int]) {
    recounting(cover) { search in
      search.holders[cover] = held
      search.isTouched[cover] = held != search.before[cover]
    }
  }

  private mutating func leaveOpen(_ cover: Int, _ seats: Int) {
    recounting(cover) { $0.leftOpen[cover] += seats }
  }

  /// Changes what is known of a cover, and the counts with it.
  private mutating func recounting(_ cover: Int, _ change: (inout RepairSearch) -> Void) {
    if isTouched[cover] { touched -= 1 } else if wanting.contains(cover) { wantingUntouched -= 1 }
    change(&self)
    if isWanting(cover) { wanting.insert(cover) } else { wanting.remove(cover) }
    if isTouched[cover] { touched += 1 } else if wanting.contains(cover) { wantingUntouched += 1 }
  }

  /// As few of a person's shifts as cannot all be held: without any one of them nothing would be broken.
  private func core(of person: Int) -> [Pair] {
    var row = rows[person]
    var pairs: [Pair] = []
    let group = ground.problem.groups[ground.problem.people[person].group]
    // Most days have no part in it: whole stretches are left out at once.
    for length in [28, 7] {
      for start in stride(from: 0, to: row.count, by: length) {
        var fewer = row
        for day in start..<min(start + length, row.count) { fewer[day] = ground.leastPattern(of: person, on: day) }
        if fewer != row, !ground.isLegal(fewer, of: person) { row = fewer }
      }
    }
    for day in row.indices {
      let (whole, least) = (row[day], ground.leastPattern(of: person, on: day))
      guard whole != least else { continue }
      row[day] = least
      if !ground.isLegal(row, of: person) { continue }
      row[day] = whole
      let fixed = ground.types(of: least, person)
      for type in ground.types(of: whole, person) where !fixed.contains(type) {
        let held = row[day]
        row[day] = ground.number(of: ground.types(of: held, person).filter { $0 != type }, person)
        if !ground.isLegal(row, of: person) { continue }
        row[day] = held
        pairs.append(Pair(person: person, cover: group.coverOf[day * group.shiftTypes + type]))
      }
    }
    return pairs
  }
}
