import Planning
import Rota

/// Where the reader is among the requests, and what is known of what they would take.
package struct LeaveState: Sendable {
  /// The chosen line; nil for the first there is.
  var chosen: LeaveLine.ID?
  /// An absence that is only thought of: nothing of it is kept, and nobody learns of it.
  var thought: Leave?
  /// Which of the ways there are is looked at, from 0.
  var way = 0
  /// What was worked out of the rota as it is.
  private(set) var outlooks: [Leave: LeaveOutlook] = [:]
  /// Absences that were looked at no further, and those of which nothing can be said.
  private var given: Set<Leave> = []
  /// What is being looked at, and the number of the question.
  private(set) var looking: Leave?
  private var number = 0

  /// What an absence would take, where it is known.
  func outlook(_ leave: Leave) -> LeaveOutlook? { outlooks[leave] }

  func wasGivenUp(_ leave: Leave) -> Bool { given.contains(leave) }

  /// Begins to look at an absence; the number of the question.
  mutating func look(at leave: Leave) -> Int {
    number += 1
    looking = leave
    given.remove(leave)
    return number
  }

  mutating func giveUp() {
    if let looking { given.insert(looking) }
    looking = nil
  }

  /// Takes the answer to a question, unless another was put since.
  mutating func take(_ outlook: LeaveOutlook?, of number: Int) {
    guard number == self.number, let looking else { return }
    if let outlook { outlooks[looking] = outlook } else { given.insert(looking) }
    self.looking = nil
  }

  /// Nothing that was worked out holds of another rota.
  mutating func forget() {
    outlooks = [:]
    given = []
    looking = nil
    way = 0
  }
}

extension AppState {
  /// The absence that is to be looked at next: the chosen one before all others that are open and not known.
  var leaveToLookAt: Leave? {
    guard screen == .leave else { return nil }
    func isWanted(_ line: LeaveLine) -> Bool {
      line.isOpen(on: moment.today) && leave.outlook(line.leave) == nil && !leave.wasGivenUp(line.leave)
    }
    if let chosen = chosenLeave, isWanted(chosen) { return leave.looking == chosen.leave ? nil : chosen.leave }
    return leave.looking == nil ? leaveLines.first(where: isWanted)?.leave : nil
  }

  /// Asks the world for what the next absence would take.
  mutating func prepareLeave() -> [Effect] { leaveToLookAt.map { look(at: $0) } ?? [] }

  mutating func look(at absence: Leave) -> [Effect] {
    [
      .look(
        LeaveQuestion(
          number: leave.look(at: absence), leave: absence, state: saved.state,
          span: UsualDates(of: saved.state, today: moment.today).toLookAt, today: moment.today))
    ]
  }

  mutating func take(_ outlook: LeaveOutlook?, of number: Int) { leave.take(outlook, of: number) }

  /// What is known of the chosen absence.
  var chosenOutlook: LeaveOutlook? { chosenLeave.flatMap { leave.outlook($0.leave) } }

  /// The way that is looked at.
  var chosenWay: LeaveOutlook.Way? {
    guard let ways = chosenOutlook?.ways, !ways.isEmpty else { return nil }
    return ways[min(leave.way, ways.count - 1)]
  }

  mutating func turnWay(by count: Int) {
    guard let ways = chosenOutlook?.ways.count, ways > 0 else { return }
    leave.way = (min(leave.way, ways - 1) + count + ways) % ways
  }
}
