package import Planning
package import Rota
package import TerminalKit

/// Everything outside that the program needs, as closures: the executable fills them in, tests fake them.
package struct World {
  package var moment: () -> Moment
  package var save: (ChangeSet) -> [AppEvent]
  /// Takes back so many changes, the last first.
  package var undo: (Int) -> [AppEvent]
  package var redo: () -> [AppEvent]
  /// Why a change could not be saved, as a sentence; nil where it could.
  package var check: (ChangeSet) -> String?
  /// Asks the rules about what is shown; answers at once, or later by `mail`.
  package var judge: (PlanFacts) -> [AppEvent]
  /// Starts a search; its news comes by `mail`.
  package var plan: (TeamState, PlanScope) -> Void
  package var cancelPlan: () -> Void
  /// What the search and the rules have said since this was last asked.
  package var mail: () -> [AppEvent]
  package var redraw: () -> Void
  /// Returns what happened meanwhile, such as a new size.
  package var suspend: () -> [AppEvent]

  /// The built-in themes and the reader's own, as their files are now.
  package var themes: () -> [ThemeOffer]
  package var useTheme: (Theme) -> Void
  /// Remembers a theme for the next time; returns why it could not, as a sentence.
  package var rememberTheme: (Theme) -> String?

  package init(
    moment: @escaping () -> Moment, save: @escaping (ChangeSet) -> [AppEvent], undo: @escaping (Int) -> [AppEvent],
    redo: @escaping () -> [AppEvent], plan: @escaping (TeamState, PlanScope) -> Void,
    cancelPlan: @escaping () -> Void, mail: @escaping () -> [AppEvent], redraw: @escaping () -> Void = {},
    suspend: @escaping () -> [AppEvent] = { [] },
    judge: @escaping (PlanFacts) -> [AppEvent] = { facts in
      facts.judge()
      return [.judged(facts)]
    },
    check: @escaping (ChangeSet) -> String? = { _ in nil }, themes: @escaping () -> [ThemeOffer] = { [] },
    useTheme: @escaping (Theme) -> Void = { _ in }, rememberTheme: @escaping (Theme) -> String? = { _ in nil }
  ) {
    self.moment = moment
    self.save = save
    self.undo = undo
    self.redo = redo
    self.check = check
    self.judge = judge
    self.plan = plan
    self.cancelPlan = cancelPlan
    self.mail = mail
    self.redraw = redraw
    self.suspend = suspend
    self.themes = themes
    self.useTheme = useTheme
    self.rememberTheme = rememberTheme
  }
}
