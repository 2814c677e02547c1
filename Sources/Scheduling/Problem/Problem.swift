/// A compiled scheduling problem: people × days, each cell one *pattern*, over flat integers. No names, dates or zones.
///
/// A pattern is what one person does on one day: nothing (pattern 0, "off"), one shift, or several compatible shifts.
/// A benchmark instance and a real team compile to this same type and are solved by the same search.
///
/// Costs and penalties are non-negative integers. The score is lexicographic: hard units first (see ``Score``), then
/// cost. Every rule speaks of one person's row, every ``Cover`` of one day's column, and ``Fairness`` of one person's sums.
package struct Problem: Sendable {
  /// Number of days; cells of day 0 …< days are decided.
  package var days: Int
  /// People share a group when the same patterns exist for them (one group a site; a benchmark has one).
  package var groups: [Group]
  package var people: [Person]
  package var covers: [Cover]
  package var fairness: [Fairness]

  package init(days: Int, groups: [Group], people: [Person], covers: [Cover], fairness: [Fairness] = []) {
    self.days = days
    self.groups = groups
    self.people = people
    self.covers = covers
    self.fairness = fairness
  }

  /// The patterns of a group and how they may follow each other.
  package struct Group: Sendable {
    /// Pattern 0 is off and holds no shift. Each pattern lists the shift types it holds, ascending.
    package var patterns: [[Int]]
    /// Number of shift types of this group.
    package var shiftTypes: Int
    /// `covers[day * shiftTypes + type]`: the index into ``Problem/covers`` that one holder of the type on that day
    /// counts towards, or -1 where the type does not exist on that day.
    package var coverOf: [Int]
    /// What may not follow what.
    package var successions: [Succession]

    package init(patterns: [[Int]], shiftTypes: Int, coverOf: [Int], successions: [Succession] = []) {
      self.patterns = patterns
      self.shiftTypes = shiftTypes
      self.coverOf = coverOf
      self.successions = successions
    }
  }

  /// Pairs of worked patterns that may not stand `gap` days apart with only days off between them (gap 1: the next day).
  package struct Succession: Sendable {
    package var gap: Int
    /// First days of the pairs the table speaks of; nil for every day. Clock changes make single days differ.
    package var days: Set<Int>?
    /// `forbidden[first * patterns + second]`.
    package var forbidden: [Bool]
    package var penalty: Penalty

    package init(gap: Int, days: Set<Int>? = nil, forbidden: [Bool], penalty: Penalty) {
      self.gap = gap
      self.days = days
      self.forbidden = forbidden
      self.penalty = penalty
    }
  }

  /// What breaking a rule by one unit means.
  package enum Penalty: Sendable, Hashable {
    /// Hard units per unit of breach.
    case hard(Int)
    /// Cost per unit of breach.
    case soft(Int)
  }

  /// One row: what a person may do, and the rules on their row.
  package struct Person: Sendable {
    package var group: Int
    /// `options[day]`: the patterns allowed on that day, ascending, always holding 0 unless a pin forbids it; with the
    /// cost of choosing each. A pinned cell lists only the patterns that keep the pin.
    package var options: [[Option]]
    package var runs: [Run]
    package var windows: [Window]
    package var blocks: [Block]
    package var rollings: [Rolling]

    package init(
      group: Int, options: [[Option]], runs: [Run] = [], windows: [Window] = [], blocks: [Block] = [],
      rollings: [Rolling] = []
    ) {
      self.group = group
      self.options = options
      self.runs = runs
      self.windows = windows
      self.blocks = blocks
      self.rollings = rollings
    }
  }

  /// A pattern a person may take on a day, and what it costs.
  package struct Option: Sendable, Hashable {
    package var pattern: Int
    package var cost: Int

    package init(pattern: Int, cost: Int = 0) {
      self.pattern = pattern
      self.cost = cost
    }
  }

  /// Bounds on the length of unbroken runs of days whose pattern is a member (duty days, days off, severe days, nights).
  package struct Run: Sendable {
    /// `members[pattern]`; holding pattern 0 makes it a rule on days off.
    package var members: [Bool]
    /// Longest run, and what each day beyond it costs; nil for no bound.
    package var max: Int?
    package var maxPenalty: Penalty
    /// Shortest run, and what each missing day costs; a run that touches the end of the horizon is not yet finished and
    /// never too short, nor is one that touches its start where ``history`` is nil.
    package var min: Int?
    package var minPenalty: Penalty
    /// Length of the unbroken run that ends on the day before the horizon; nil where nothing is known (the run then
    /// counts as 0 for `max`, and as long enough for `min`).
    package var history: Int?

    package init(
      members: [Bool], max: Int? = nil, maxPenalty: Penalty = .hard(1), min: Int? = nil, minPenalty: Penalty = .hard(1),
      history: Int? = nil
    ) {
      self.members = members
      self.max = max
      self.maxPenalty = maxPenalty
      self.min = min
      self.minPenalty = minPenalty
      self.history = history
    }
  }

  /// Bounds on a weighted sum over a window of days: minutes, counts of a kind, severe days, hours a week.
  package struct Window: Sendable {
    package var days: Range<Int>
    /// What each pattern adds, by pattern; or by day of the window and pattern (`(day - days.lowerBound) * patterns +
    /// pattern`) where days differ, as they do when a clock changes.
    package var weights: [Int]
    package var max: Int?
    package var maxPenalty: Penalty
    package var min: Int?
    package var minPenalty: Penalty
    /// The breach is counted in steps of this many units, rounded up: 60 makes minutes cost by the hour. At least 1.
    package var unit: Int

    package init(
      days: Range<Int>, weights: [Int], max: Int? = nil, maxPenalty: Penalty = .hard(1), min: Int? = nil,
      minPenalty: Penalty = .hard(1), unit: Int = 1
    ) {
      self.days = days
      self.weights = weights
      self.max = max
      self.maxPenalty = maxPenalty
      self.min = min
      self.minPenalty = minPenalty
      self.unit = unit
    }
  }

  /// Bounds on how many *blocks* of days are touched: weekends worked in all, or in any few in a row; whole weekends.
  package struct Block: Sendable {
    /// Each block: its days, and for each of them which patterns touch it (`[pattern]`), so that a Friday night can count
    /// towards the weekend it runs into.
    package var blocks: [[Touch]]
    /// Windows over the blocks, each with the most blocks that may be touched (history already taken off).
    package var limits: [Limit]
    package var penalty: Penalty
    /// Cost of a block touched on some but not all of its days; nil where that is no matter.
    package var incomplete: Penalty?

    package struct Touch: Sendable {
      package var day: Int
      package var members: [Bool]

      package init(day: Int, members: [Bool]) {
        self.day = day
        self.members = members
      }
    }

    package struct Limit: Sendable {
      package var blocks: Range<Int>
      package var max: Int

      package init(blocks: Range<Int>, max: Int) {
        self.blocks = blocks
        self.max = max
      }
    }

    package init(blocks: [[Touch]], limits: [Limit], penalty: Penalty, incomplete: Penalty? = nil) {
      self.blocks = blocks
      self.limits = limits
      self.penalty = penalty
      self.incomplete = incomplete
    }
  }

  /// A bound on minutes inside any sliding window of real time: at most 84 h in any 168 h, on instants, not on dates.
  package struct Rolling: Sendable {
    /// `stretches[day * patterns + pattern]`: the pattern's stretches on that day, in minutes from the start of the
    /// horizon, ascending and disjoint.
    package var stretches: [[Range<Int>]]
    /// Stretches before the horizon that a window may still reach.
    package var history: [Range<Int>]
    package var window: Int
    package var max: Int
    /// Per started hour beyond `max`, summed over the windows that begin where a stretch begins and those that end where
    /// one ends: the fullest window is always one of these.
    package var penalty: Penalty

    package init(stretches: [[Range<Int>]], history: [Range<Int>] = [], window: Int, max: Int, penalty: Penalty) {
      self.stretches = stretches
      self.history = history
      self.window = window
      self.max = max
      self.penalty = penalty
    }
  }

  /// One day's demand for one shift type: how many holders are wanted, and what each one short or over costs.
  package struct Cover: Sendable, Hashable {
    package var day: Int
    package var need: Int
    package var under: Penalty
    package var over: Penalty
    /// Fewer holders than this are short of the least that must be, each at a price of its own on top of `under`.
    package var least: Int
    package var shortOfLeast: Penalty

    package init(
      day: Int, need: Int, under: Penalty, over: Penalty, least: Int = 0, shortOfLeast: Penalty = .hard(1)
    ) {
      self.day = day
      self.need = need
      self.under = under
      self.over = over
      self.least = least
      self.shortOfLeast = shortOfLeast
    }
  }

  /// A ledger: what each person carries, against what an even share would be. Cost Σ weight · (load − target)² / share,
  /// each person's part rounded down (see ``cost(of:person:)``).
  package struct Fairness: Sendable {
    /// `weights[group][day * patterns + pattern]`, in milli-credits.
    package var weights: [[Int]]
    /// By person, in milli-credits: the fair share grown, less the balance carried over.
    package var target: [Int]
    /// By person, per mille of a full-time presence; 0 leaves the person out.
    package var share: [Int]
    /// Cost of one squared *credit* (1000 milli-credits squared) of a full-time person.
    package var weight: Int

    package init(weights: [[Int]], target: [Int], share: [Int], weight: Int) {
      self.weights = weights
      self.target = target
      self.share = share
      self.weight = weight
    }
  }
}
