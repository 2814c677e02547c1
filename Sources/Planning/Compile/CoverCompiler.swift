import Rota
import Scheduling

/// Compiles demand: one cover a dated shift, wanting as many holders as it has seats.
struct CoverCompiler {
  let context: CompileContext
  private(set) var covers: [Problem.Cover] = []

  init(context: CompileContext) { self.context = context }

  /// Adds the covers of one site; returns, by day and type, which cover a holder counts towards.
  mutating func cover(_ table: PatternTable, settledFromElsewhere: (Shift) -> Int) -> [Int] {
    var coverOf: [Int] = []
    for day in 0..<context.days.count {
      for type in table.templates.indices {
        guard let shift = table.shifts[type][day], table.isPlanned(type), context.span.contains(shift.day) else {
          coverOf.append(-1)
          continue
        }
        let cost = Problem.Penalty.soft(PlanCompiler.gapCost)
        coverOf.append(covers.count)
        covers.append(
          Problem.Cover(
            day: day, need: max(0, shift.template.seats - settledFromElsewhere(shift)), under: cost, over: cost))
      }
    }
    return coverOf
  }
}
