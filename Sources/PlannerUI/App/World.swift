package import Rota

/// Everything outside that the program needs, as closures: the executable fills them in, tests fake them.
package struct World {
  package var moment: () -> Moment
  package var save: (ChangeSet) -> [AppEvent]
  /// Takes back so many changes, the last first.
  package var undo: (Int) -> [AppEvent]
  package var redo: () -> [AppEvent]
  /// Starts a search; its news comes by `mail`.
  package var plan: (TeamState, DaySpan) -> Void
  package var cancelPlan: () -> Void
  /// What the search has said since this was last asked.
  package var mail: () -> [AppEvent]
  package var redraw: () -> Void
  /// Returns what happened meanwhile, such as a new size.
  package var suspend: () -> [AppEvent]

  package init(
    moment: @escaping () -> Moment, save: @escaping (ChangeSet) -> [AppEvent], undo: @escaping (Int) -> [AppEvent],
    redo: @escaping () -> [AppEvent], plan: @escaping (TeamState, DaySpan) -> Void,
    cancelPlan: @escaping () -> Void, mail: @escaping () -> [AppEvent], redraw: @escaping () -> Void = {},
    suspend: @escaping () -> [AppEvent] = { [] }
  ) {
    self.moment = moment
    self.save = save
    self.undo = undo
    self.redo = redo
    self.plan = plan
    self.cancelPlan = cancelPlan
    self.mail = mail
    self.redraw = redraw
    self.suspend = suspend
  }
}
