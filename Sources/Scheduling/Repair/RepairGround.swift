/// What a repair stands on: a problem's patterns by what they hold, and what is known already of people's rows.
///
/// Only the hard side of the problem counts, and it must be monotone: whoever lets go of a shift breaks nothing new. A
/// row is legal when it breaks no more than it does with nothing but what is fixed of it.
package final class RepairGround {
  package private(set) var problem: Problem
  /// By group: the pattern that holds exactly these types. What no pattern holds gets a number beyond them: somebody may
  /// for a while hold what cannot be held together, until one of it is taken from them.
  private var patterns: [[[Int]: Int]]
  private var types: [[[Int]]]
  /// By cover: the day, the group and the shift type that it counts.
  let places: [Place]
  /// By group: its people.
  let members: [[Int]]
  private var options: [[Bool]]
  private var fixed: [Int]
  /// `least[person][day]`: what is fixed of a day.
  private var least: [[Int]]
  private var verdicts: [[[Int]: Bool]]

  /// Where a cover lies.
  struct Place {
    var day: Int
    var group: Int
    var type: Int
  }

  package init(_ problem: Problem) {
    self.problem = problem
    patterns = problem.groups.map { group in
      Dictionary(group.patterns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    types = problem.groups.map(\.patterns)
    var places = [Place](repeating: Place(day: 0, group: 0, type: 0), count: problem.covers.count)
    for (index, group) in problem.groups.enumerated() where group.shiftTypes > 0 {
      for (cell, cover) in group.coverOf.enumerated() where cover >= 0 {
        let (day, type) = cell.quotientAndRemainder(dividingBy: group.shiftTypes)
        places[cover] = Place(day: day, group: index, type: type)
      }
    }
    self.places = places
    members = problem.groups.indices.map { group in problem.people.indices.filter { problem.people[$0].group == group }
    }
    options = problem.people.indices.map { RepairGround.options(of: $0, in: problem) }
    verdicts = problem.people.map { _ in [:] }
    least = problem.people.map { RepairGround.leastPatterns(of: $0, in: problem) }
    fixed = []
    fixed = problem.people.indices.map(fixedBreaches)
  }

  /// Puts another row of rules and options in a person's place; what is known of everybody else stays.
  package func replace(_ person: Int, with row: Problem.Person) {
    problem.people[person] = row
    options[person] = RepairGround.options(of: person, in: problem)
    verdicts[person] = [:]
    least[person] = RepairGround.leastPatterns(of: row, in: problem)
    fixed[person] = fixedBreaches(of: person)
  }

  /// The types a pattern of the person's group holds.
  func types(of pattern: Int, _ person: Int) -> [Int] { types[problem.people[person].group][pattern] }

  /// The number of what a day holds, whether anybody may hold it or not.
  func number(of held: [Int], _ person: Int) -> Int {
    let group = problem.people[person].group
    if let known = patterns[group][held] { return known }
    types[group].append(held)
    patterns[group][held] = types[group].count - 1
    return types[group].count - 1
  }

  /// Whether the person may hold a type on a day, if need be with nothing beside it but what is fixed.
  func mayHold(_ type: Int, _ person: Int, on day: Int) -> Bool {
    let least = types(of: leastPattern(of: person, on: day), person)
    if least.contains(type) { return true }
    let group = problem.people[person].group
    guard let pattern = patterns[group][(least + [type]).sorted()] else { return false }
    return isOption(pattern, of: person, on: day)
  }

  private func isOption(_ pattern: Int, of person: Int, on day: Int) -> Bool {
    let count = problem.groups[problem.people[person].group].patterns.count
    return pattern < count && options[person][day * count + pattern]
  }

  /// Whether a row breaks no more than what is fixed of it does.
  package func isLegal(_ row: [Int], of person: Int) -> Bool {
    if let known = verdicts[person][row] { return known }
    let verdict =
      row.indices.allSatisfy { isOption(row[$0], of: person, on: $0) }
      && problem.score(of: row, person: person).hard <= fixed[person]
    verdicts[person][row] = verdict
    return verdict
  }

  /// What is fixed of a day: as little as its options allow.
  func leastPattern(of person: Int, on day: Int) -> Int { least[person][day] }

  private static func leastPatterns(of person: Problem.Person, in problem: Problem) -> [Int] {
    let patterns = problem.groups[person.group].patterns
    return person.options.map { day in
      day.map(\.pattern).min { patterns[$0].count < patterns[$1].count } ?? 0
    }
  }

  /// Takes what the people of these pairs break by holding just them as given.
  func tolerate(_ kept: [(person: Int, cover: Int)]) {
    for (person, pairs) in Dictionary(grouping: kept, by: \.person) {
      var row = least[person]
      for pair in pairs {
        let place = places[pair.cover]
        let held = types(of: row[place.day], person)
        if !held.contains(place.type) { row[place.day] = number(of: (held + [place.type]).sorted(), person) }
      }
      tolerate(row, of: person)
    }
  }

  /// Takes what a row breaks as given: none of the person's need break less.
  package func tolerate(_ row: [Int], of person: Int) {
    // What cannot be held together is scored as nothing: no row may break a law because of it.
    let count = problem.groups[problem.people[person].group].patterns.count
    guard row.allSatisfy({ $0 < count }) else { return }
    let given = problem.score(of: row, person: person).hard
    if given > fixed[person] { (fixed[person], verdicts[person]) = (given, [:]) }
  }

  private func fixedBreaches(of person: Int) -> Int {
    problem.score(of: least[person], person: person).hard
  }

  private static func options(of person: Int, in problem: Problem) -> [Bool] {
    let patterns = problem.groups[problem.people[person].group].patterns.count
    var options = [Bool](repeating: false, count: problem.days * patterns)
    for (day, choices) in problem.people[person].options.enumerated() {
      for choice in choices { options[day * patterns + choice.pattern] = true }
    }
    return options
  }
}

extension RepairGround {
  /// The cells of `roster` as far as they are options, with as little as there must be in the others.
  package func allowed(_ roster: Roster) -> Roster {
    var allowed = roster
    for person in problem.people.indices {
      for day in 0..<problem.days where !isOption(roster[person, day], of: person, on: day) {
        allowed[person, day] = leastPattern(of: person, on: day)
      }
    }
    return allowed
  }

  /// Who holds each cover's shift, ascending.
  package func holders(in roster: Roster) -> [[Int]] {
    places.map { place in
      members[place.group].filter { types(of: roster[$0, place.day], $0).contains(place.type) }
    }
  }

  /// The covers that fewer people may hold, whatever else they hold, than they need; each with how many are missing.
  package var coversOfTooFew: [Int: Int] {
    var scarce: [Int: Int] = [:]
    for (cover, place) in places.enumerated() {
      let able = members[place.group].count { mayHold(place.type, $0, on: place.day) }
      if able < problem.covers[cover].need { scarce[cover] = problem.covers[cover].need - able }
    }
    return scarce
  }

  /// The covers' empty seats in a roster.
  package func emptySeats(in roster: Roster) -> [Int: Int] {
    var empty: [Int: Int] = [:]
    for (cover, held) in holders(in: roster).enumerated() where held.count < problem.covers[cover].need {
      empty[cover] = problem.covers[cover].need - held.count
    }
    return empty
  }
}
