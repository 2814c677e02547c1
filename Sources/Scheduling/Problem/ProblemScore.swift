extension Problem {
  /// The score of a roster, counted from scratch and rule by rule.
  ///
  /// It shares nothing with the search's running sums, which are checked against it.
  package func score(of roster: Roster) -> Score {
    var score = Score.zero
    for person in people.indices {
      let row = Array(roster.patterns[(person * days)..<((person + 1) * days)])
      score += self.score(of: row, person: person)
    }
    for (cover, count) in zip(covers, holders(in: roster)) {
      score += cover.under * max(0, cover.need - count) + cover.over * max(0, count - cover.need)
      score += cover.shortOfLeast * max(0, cover.least - count)
    }
    return score
  }

  /// How many hold each cover's shift, by cover.
  package func holders(in roster: Roster) -> [Int] {
    var counts = [Int](repeating: 0, count: covers.count)
    for (person, member) in people.enumerated() {
      let group = groups[member.group]
      for day in 0..<days {
        for type in group.patterns[roster[person, day]] {
          let cover = group.coverOf[day * group.shiftTypes + type]
          if cover >= 0 { counts[cover] += 1 }
        }
      }
    }
    return counts
  }

  /// What the rules on one person's row say of it, and their part in every ledger. A pattern that is not among a day's
  /// options is one hard unit.
  package func score(of row: [Int], person: Int) -> Score {
    let member = people[person]
    let group = groups[member.group]
    var score = Score.zero
    for day in 0..<days {
      if let option = member.options[day].first(where: { $0.pattern == row[day] }) {
        score += .soft(option.cost) * 1
      } else {
        score += .hard(1) * 1
      }
    }
    score += group.successions.reduce(.zero) { $0 + $1.score(of: row, patterns: group.patterns.count) }
    score += member.runs.reduce(.zero) { $0 + $1.score(of: row) }
    score += member.windows.reduce(.zero) { $0 + $1.score(of: row, patterns: group.patterns.count) }
    score += member.blocks.reduce(.zero) { $0 + $1.score(of: row) }
    score += member.rollings.reduce(.zero) { $0 + $1.score(of: row, patterns: group.patterns.count) }
    for ledger in fairness {
      let load = row.indices.reduce(0) {
        $0 + ledger.weights[member.group][$1 * group.patterns.count + row[$1]]
      }
      score.cost += ledger.cost(of: load, person: person)
    }
    return score
  }
}

extension Problem.Penalty {
  static func * (penalty: Problem.Penalty, units: Int) -> Score {
    switch penalty {
    case .hard(let hard): Score(hard: hard * units, cost: 0)
    case .soft(let cost): Score(hard: 0, cost: cost * units)
    }
  }
}

extension Score {
  static func + (left: Score, right: Score) -> Score {
    Score(hard: left.hard + right.hard, cost: left.cost + right.cost)
  }

  static func += (left: inout Score, right: Score) { left = left + right }
}
