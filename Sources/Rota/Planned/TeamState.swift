/// A whole workspace as a value: the team and its rota. Every change set leads from one such value to another.
package struct TeamState: Hashable, Sendable {
  package var team: Team
  package var rota: Rota

  package init(team: Team, rota: Rota = Rota()) {
    self.team = team
    self.rota = rota
  }
}
