extension Problem.Succession {
  /// Every pair of worked days `gap` apart with only days off between them that the table forbids.
  func score(of row: [Int], patterns: Int) -> Score {
    var pairs = 0
    for first in 0..<max(0, row.count - gap) where days?.contains(first) ?? true {
      let second = first + gap
      guard row[first] != 0, row[second] != 0, row[(first + 1)..<second].allSatisfy({ $0 == 0 }) else { continue }
      if forbidden[row[first] * patterns + row[second]] { pairs += 1 }
    }
    return penalty * pairs
  }
}

extension Problem.Run {
  func score(of row: [Int]) -> Score {
    var score = Score.zero
    var start = 0
    while start < row.count {
      guard members[row[start]] else {
        start += 1
        continue
      }
      var end = start
      while end < row.count, members[row[end]] { end += 1 }
      score += self.score(from: start, until: end, horizon: row.count)
      start = end
    }
    return score
  }

  /// What an unbroken run over the days `start` ..< `end` costs.
  private func score(from start: Int, until end: Int, horizon: Int) -> Score {
    let before = start == 0 ? history ?? 0 : 0
    let length = end - start + before
    var score = Score.zero
    // Days beyond the bound that lie before the horizon are nobody's fault here.
    if let max { score += maxPenalty * (Swift.max(0, length - max) - Swift.max(0, before - max)) }
    let isOpen = end == horizon || (start == 0 && history == nil)
    if let min, !isOpen { score += minPenalty * Swift.max(0, min - length) }
    return score
  }
}

extension Problem.Window {
  func score(of row: [Int], patterns: Int) -> Score {
    let varies = weights.count > patterns
    let sum = days.reduce(0) { sum, day in
      sum + weights[(varies ? (day - days.lowerBound) * patterns : 0) + row[day]]
    }
    var score = Score.zero
    if let max { score += maxPenalty * steps(sum - max) }
    if let min { score += minPenalty * steps(min - sum) }
    return score
  }

  /// A breach in steps of ``unit``, each begun step counting.
  private func steps(_ breach: Int) -> Int { breach <= 0 ? 0 : (breach + unit - 1) / unit }
}

extension Problem.Block {
  func score(of row: [Int]) -> Score {
    let touched = blocks.map { block in block.count { $0.members[row[$0.day]] } }
    var score = limits.reduce(Score.zero) { sum, limit in
      sum + penalty * Swift.max(0, touched[limit.blocks].count { $0 > 0 } - limit.max)
    }
    if let incomplete {
      score += incomplete * zip(touched, blocks).count { $0 > 0 && $0 < $1.count }
    }
    return score
  }
}

extension Problem.Rolling {
  func score(of row: [Int], patterns: Int) -> Score {
    let all = history + row.indices.flatMap { stretches[$0 * patterns + row[$0]] }
    let windows = row.indices.flatMap { day in
      stretches[day * patterns + row[day]].flatMap { stretch in
        [
          stretch.lowerBound..<(stretch.lowerBound + window), (stretch.upperBound - window)..<stretch.upperBound,
        ]
      }
    }
    let hours = windows.reduce(0) { sum, window in
      let minutes = all.reduce(0) { $0 + $1.clamped(to: window).count }
      return sum + Swift.max(0, minutes - max + 59) / 60
    }
    return penalty * hours
  }
}
