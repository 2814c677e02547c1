import PlannerUI
import Rota
import TerminalKit

/// A sitting in lines to answer in.
struct Sitting {
  var lines: LineSitting
  let world: FakeWorld
  /// What was said in answer to the last.
  private(set) var heard: [String]
  /// All that was said.
  private(set) var all: [String]

  init(_ state: TeamState = Quay.planned, author: String = "aoife", today: Moment = Quay.moment) {
    world = FakeWorld(state)
    world.moment = today
    let app = AppState(
      Quay.saved(state), over: Quay.span, author: author, moment: today, size: Size(columns: 80, rows: 24))
    lines = LineSitting(Session(app, world: world.world), threads: 2)
    heard = lines.begin()
    all = heard
  }

  /// Types answers, and hears what follows of the last; whatever takes long is waited for.
  mutating func answer(_ answers: String...) {
    for answer in answers {
      heard = lines.take(answer)
      while lines.hasWork { heard += lines.doWork { false } }
      while lines.isPlanning, !answer.isEmpty, answer != "?" {
        let news = lines.hear()
        if !lines.isPlanning { heard += news }
      }
      all += heard
    }
  }

  /// Types the answer whose words these are, whatever its number is.
  mutating func choose(_ labels: String...) {
    for label in labels {
      let line = heard.last {
        $0.split(separator: " ", maxSplits: 1).last?.hasPrefix(label) == true && $0.first?.isNumber == true
      }
      answer(line.map { String($0.prefix { $0 != "." }) } ?? "no answer begins with \(label)")
    }
  }

  var text: String { heard.joined(separator: "\n") }
  func hears(_ part: String) -> Bool { text.contains(part) }
}
