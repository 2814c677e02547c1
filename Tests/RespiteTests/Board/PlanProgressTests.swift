import Planning
import PlannerUI
import Scheduling
import Testing

@testable import respite

@Suite struct PlanProgressTests {
  @Test(
    arguments: [
      (Score(hard: 0, cost: 4_711), "no gap"), (Score(hard: 0, cost: PlanCompiler.gapCost + 4_711), "1 gap"),
      (Score(hard: 3, cost: 2 * PlanCompiler.gapCost), "2 gaps, breaches left"),
    ] as [(Score, String)])
  func `what the engine weighs is told as gaps and breaches`(best: Score, standing: String) {
    #expect(PlanProgress(Progress(best: best, moves: 1, total: 2)).standing == standing)
  }
}
