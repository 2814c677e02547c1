import Rota

/// The day patterns of one site: which sets of its shifts one person could hold on one date.
///
/// Patterns are interned: pattern 0 is "off". Whether a pattern may be held on a given date depends on that date's real
/// instants (a clock change can make two shifts overlap), so that is asked of ``DayLaws``, a date at a time.
struct PatternTable {
  let site: SiteID
  /// The site's templates; a position in this list is the engine's shift type.
  let templates: [ShiftTemplate]
  /// By shift type.
  let templateKeys: [TemplateKey]
  /// `shifts[type][day]`: the dated shift, or nil where the template has none on that day.
  let shifts: [[Shift?]]
  private(set) var patterns: [[Int]] = [[]]
  private var indexes: [[Int]: Int] = [[]: 0]

  /// Beyond this many patterns a site's days are cut to fewer shifts each: nobody holds five shifts a day.
  private static let largestTable = 3000

  init(site: SiteID, templates: [ShiftTemplate], templateKeys: [TemplateKey], shifts: [[Shift?]]) {
    self.site = site
    self.templates = templates
    self.templateKeys = templateKeys
    self.shifts = shifts
  }

  /// The index of a pattern holding exactly `types` (ascending), added if it is new.
  mutating func intern(_ types: [Int]) -> Int {
    if let known = indexes[types] { return known }
    patterns.append(types)
    indexes[types] = patterns.count - 1
    return patterns.count - 1
  }

  func index(of types: [Int]) -> Int? { indexes[types] }

  /// The shifts a person holding `pattern` on `day` has, by start. `day` counts from the first day of the problem.
  func shifts(of pattern: Int, on day: Int) -> [Shift] {
    patterns[pattern].compactMap { shifts[$0][day] }.sorted { $0.interval.start < $1.interval.start }
  }

  /// Whether every shift of `pattern` exists on `day`.
  func exists(_ pattern: Int, on day: Int) -> Bool { patterns[pattern].allSatisfy { shifts[$0][day] != nil } }

  /// By pattern: whether any of its shifts counts.
  func patterns(where counts: (ShiftTemplate) -> Bool) -> [Bool] {
    patterns.map { pattern in pattern.contains { counts(templates[$0]) } }
  }

  /// By pattern: whether it holds severe material.
  func severePatterns(in team: Team) -> [Bool] { patterns(where: { team.severity(of: $0.topics) == .severe }) }

  /// Whether a search may give shifts of a type to people. Whom a learner goes with is people's own affair: what is held
  /// of it is kept, and nobody is given it.
  func isPlanned(_ type: Int) -> Bool { templates[type].kind != .shadow }

  /// Adds every set of planned shifts that `allowed` admits on some day.
  ///
  /// - Parameters:
  ///   - days: the number of days of the problem.
  ///   - somebody: whether anybody at all could hold all of these types.
  ///   - allowed: whether these shifts may be held together on a day.
  mutating func enumerate(days: Int, somebody: ([Int]) -> Bool, allowed: ([Shift]) -> Bool) {
    for size in stride(from: 4, through: 1, by: -1) {
      patterns = [[]]
      indexes = [[]: 0]
      for day in 0..<days {
        let types = templates.indices.filter { isPlanned($0) && shifts[$0][day] != nil }
        extend([], from: types[...], on: day, size: size, somebody: somebody, allowed: allowed)
        if patterns.count > PatternTable.largestTable { break }
      }
      if patterns.count <= PatternTable.largestTable { return }
    }
  }

  /// Adds the sets that hold `kept` besides whatever else may be held on `day`.
  mutating func add(besides kept: [Int], on day: Int, allowed: ([Shift]) -> Bool) {
    for pattern in patterns where patterns.count <= PatternTable.largestTable {
      let types = Set(pattern + kept).sorted()
      guard indexes[types] == nil, types.allSatisfy({ shifts[$0][day] != nil }) else { continue }
      if allowed(types.compactMap { shifts[$0][day] }) { _ = intern(types) }
    }
  }

  private mutating func extend(
    _ chosen: [Int], from types: ArraySlice<Int>, on day: Int, size: Int, somebody: ([Int]) -> Bool,
    allowed: ([Shift]) -> Bool
  ) {
    guard chosen.count < size, patterns.count <= PatternTable.largestTable else { return }
    for position in types.indices {
      let candidate = chosen + [types[position]]
      guard somebody(candidate), allowed(candidate.compactMap { shifts[$0][day] }) else { continue }
      _ = intern(candidate)
      extend(candidate, from: types[(position + 1)...], on: day, size: size, somebody: somebody, allowed: allowed)
    }
  }
}
