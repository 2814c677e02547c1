import PlannerUI
import Planning
import Rota
import Synchronization

/// What the engine says of the quay, each question worked out once for all tests.
enum Answers {
  private static let outlooks = Mutex<[LeaveQuestion: LeaveOutlook?]>([:])
  private static let freedoms = Mutex<[TeamState: [FreedomNews]]>([:])

  static func outlook(of question: LeaveQuestion) -> LeaveOutlook? {
    let plain = LeaveQuestion(
      number: 0, leave: question.leave, state: question.state, span: question.span, today: question.today)
    return outlooks.withLock { known in
      if let outlook = known[plain] { return outlook }
      let outlook = LeaveOutlook(
        of: question.leave, in: question.state, over: question.span, today: question.today, zones: .quay)
      known[plain] = outlook
      return outlook
    }
  }

  static func freedom(of question: FreedomQuestion) -> [FreedomNews] {
    freedoms.withLock { known in
      if let news = known[question.state] { return news }
      var (found, told): ([FreedomNews], [FreedomNews]) = ([], [])
      let resilience = ResilienceFinder(zones: .quay).resilience(
        of: question.state, over: question.span,
        progress: { done, total in
          told.append(.progress(done: done, total: total))
          return true
        }, found: { found.append(.found($0)) })
      let news = zip(found, told).flatMap { [$0, $1] } + told.dropFirst(found.count) + [.finished(resilience)]
      known[question.state] = news
      return news
    }
  }
}
