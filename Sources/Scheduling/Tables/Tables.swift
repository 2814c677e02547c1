/// A problem laid out flat for the search: written once, then only read, by as many lanes as there are.
///
/// `@unchecked Sendable`: nothing writes to its columns after `init`.
final class Tables: @unchecked Sendable {
  let days: Int
  let people: Int
  let ledgers: Int
  let groups: Column<GroupTables>
  let shapes: Column<ShapeTables>
  let rows: Column<RowTables>
  let windowLimits: Column<WindowLimit>
  let runLimits: Column<RunLimit>
  let blockLimits: Column<BlockLimit>
  /// Sums over all people of the shapes' blocks.
  let blocks: Int
  /// `optionCosts[optionRow[person * days + day] + pattern]`; ``illegal`` where the pattern is no option.
  let optionRow: Column<Int32>
  let optionCosts: Column<Int32>
  /// By the same rows: the patterns that are options.
  let optionList: Column<Int32>
  let options: SparseRows<UInt16>
  let covers: Column<CoverLimit>
  /// Which shifts count towards each cover.
  let coverShifts: SparseRows<ShiftPlace>
  /// By ledger and person (`person * ledgers + ledger`).
  let ledgerTargets: Column<Int>
  let ledgerCoefficients: Column<Int>
  /// People with a choice on some day, by group.
  let choosers: SparseRows<Int32>
  /// The days on which anybody has a choice.
  let freeDays: Range<Int>
  /// Whether some pattern holds more than one shift.
  let hasCompoundPatterns: Bool

  static let illegal = Int32.max

  private let arena: Arena

  /// One shift of a group on a day.
  struct ShiftPlace: BitwiseCopyable {
    let group: Int32
    let day: Int32
    let type: Int32
  }

  /// Where one person's numbers lie.
  struct RowTables: BitwiseCopyable {
    let group: Int32
    let shape: Int32
    let windowBase: Int32
    let windows: Int32
    let runBase: Int32
    let runs: Int32
    let blockBase: Int32
    let limitBase: Int32
  }

  init(_ problem: Problem) {
    let arena = Arena()
    self.arena = arena
    days = problem.days
    people = problem.people.count
    ledgers = problem.fairness.count
    groups = arena.column(problem.groups.indices.map { GroupTables(problem, group: $0, in: arena) })

    var known: [RowShape: Int] = [:]
    var shapes: [RowShape] = []
    let shapeOf = problem.people.map { person in
      let shape = RowShape(person)
      if let index = known[shape] { return index }
      shapes.append(shape)
      known[shape] = shapes.count - 1
      return shapes.count - 1
    }
    self.shapes = arena.column(
      shapes.map {
        ShapeTables($0, patterns: problem.groups[$0.group].patterns.count, days: problem.days, in: arena)
      })
    var rows: [RowTables] = []
    var (windows, runs, blocks, limits) = (0, 0, 0, 0)
    for (person, shape) in zip(problem.people, shapeOf) {
      rows.append(
        RowTables(
          group: Int32(person.group), shape: Int32(shape), windowBase: Int32(windows),
          windows: Int32(person.windows.count), runBase: Int32(runs), runs: Int32(person.runs.count),
          blockBase: Int32(blocks), limitBase: Int32(limits)))
      windows += person.windows.count
      runs += person.runs.count
      blocks += person.blocks.reduce(0) { $0 + $1.blocks.count }
      limits += person.blocks.reduce(0) { $0 + $1.limits.count }
    }
    self.rows = arena.column(rows)
    self.blocks = blocks
    windowLimits = arena.column(problem.people.flatMap { $0.windows.map(WindowLimit.init) })
    runLimits = arena.column(problem.people.flatMap { $0.runs.map(RunLimit.init) })
    blockLimits = arena.column(
      problem.people.flatMap { person in
        person.blocks.flatMap { block in
          block.limits.map { BlockLimit(most: Int32(clamping: $0.max), over: Price(block.penalty)) }
        }
      })

    let choices = OptionTables(problem)
    optionRow = arena.column(choices.rowOfCell)
    optionCosts = arena.column(choices.costs)
    optionList = arena.column(choices.listOfCell)
    options = SparseRows(choices.lists, in: arena)
    choosers = SparseRows(choices.choosers, in: arena)
    freeDays = choices.freeDays

    covers = arena.column(problem.covers.map(CoverLimit.init))
    var places = [[ShiftPlace]](repeating: [], count: problem.covers.count)
    for (index, group) in problem.groups.enumerated() {
      for day in 0..<problem.days {
        for type in 0..<group.shiftTypes {
          let cover = group.coverOf[day * group.shiftTypes + type]
          if cover >= 0 { places[cover].append(ShiftPlace(group: Int32(index), day: Int32(day), type: Int32(type))) }
        }
      }
    }
    coverShifts = SparseRows(places, in: arena)
    ledgerTargets = arena.column(
      problem.people.indices.flatMap { person in problem.fairness.map { $0.target[person] } })
    ledgerCoefficients = arena.column(
      problem.people.indices.flatMap { person in problem.fairness.map { $0.coefficient(of: person) } })
    hasCompoundPatterns = problem.groups.contains { $0.patterns.contains { $0.count > 1 } }
  }
}
