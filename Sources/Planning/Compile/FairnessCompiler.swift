import Rota
import Scheduling

/// Compiles the fairness ledgers: what each pattern adds to each, and what load would make a member's balance nothing.
struct FairnessCompiler {
  let context: CompileContext
  let rota: Rota

  func fairness(members: [Member], tables: [PatternTable]) -> [Problem.Fairness] { [] }
}
