import Rota
import Scheduling

/// Compiles the rows of one site's people: what each may hold, and the rules on their time.
struct RowCompiler {
  let group: Int
  let table: PatternTable
  private let context: CompileContext
  private let options: OptionCompiler
  private let windows: WindowCompiler
  private let heroes: HeroCompiler
  private let runs: [Problem.Run]
  private let rollings: RollingCompiler

  init(context: CompileContext, table: PatternTable, group: Int) {
    self.context = context
    self.table = table
    self.group = group
    options = OptionCompiler(context: context, table: table)
    windows = WindowCompiler(context: context, table: table)
    heroes = HeroCompiler(context: context, table: table)
    runs = RunCompiler(context: context, table: table).runs()
    rollings = RollingCompiler(context: context, table: table)
  }

  func row(of member: Member) -> Problem.Person {
    row(of: member, context, options, windows, heroes.windows(for: member).windows)
  }

  /// The row of a member if the team's leave were `leave`, and whether that would bear on other rows, too: where fewer
  /// people are left, a watch may come to need no sharing.
  func row(of member: Member, leave: [Leave]) -> (person: Problem.Person, bearsOnOthers: Bool) {
    let changed = context.with(leave: leave)
    let (heroes, bearsOnOthers) = heroes.windows(for: member, leave: leave)
    return (row(of: member, changed, options.with(leave: leave), windows.with(changed), heroes), bearsOnOthers)
  }

  private func row(
    of member: Member, _ context: CompileContext, _ options: OptionCompiler, _ windows: WindowCompiler,
    _ heroes: [Problem.Window]
  ) -> Problem.Person {
    Problem.Person(
      group: group,
      options: options.options(
        for: member, fixed: context.fixed(member, table), present: context.present(member, table)),
      runs: runs,
      windows: windows.windows(for: member) + heroes,
      blocks: WeekendCompiler(context: context, table: table).blocks(for: member)
        + NightCompiler(context: context, table: table).blocks(for: member),
      rollings: rollings.rollings(for: member))
  }
}
