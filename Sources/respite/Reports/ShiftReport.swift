import Planning
import Rota
import Workspace

/// What has become of somebody's shift.
struct ShiftReport: ValueReport {
  /// After it.
  let state: TeamState
  let done: Done
  /// The shift, and the other one of a swap.
  let seats: [SeatID]
  /// Who could take it, or swap for it, the gentlest first.
  let takers: [ShiftBook.Taker]
  /// The command to type next.
  let next: String

  /// What was done.
  enum Done: String {
    case found, asked, taken, withdrawn, proposed, swapped, letGo
  }

  private var team: Team { state.team }

  var json: JSON {
    [
      "done": .string(done.rawValue),
      "seats": .array(seats.map { ["seat": JSON($0), "member": JSON(state.rota[$0]?.member.text)] }),
      "takers": .array(
        takers.map { ["member": .string($0.member.text), "gives": JSON($0.gives?.description)] }),
    ]
  }

  func write(on page: inout Page) {
    page.say(sentence, tone: done == .found && takers.isEmpty ? .gap : .plain)
    if !takers.isEmpty {
      page.gap()
      for taker in takers.prefix(ShiftReport.most) {
        let gives = taker.gives.map { ", for \(team.name(of: $0))" } ?? ""
        page.say("Could", "\(team.name(of: taker.member))\(gives)")
      }
      let more = takers.count - ShiftReport.most
      if more > 0 { page.say("", "and \(more) more.") }
      page.gap()
    }
    if let nextWords { page.say(nextWords, command: next) }
  }

  private static let most = 8

  private var sentence: String {
    guard let seat = seats.first else { return "" }
    let name = team.name(of: seat)
    let holder = state.rota[seat].map { team.name(of: $0.member) } ?? "Nobody"
    let other = seats.dropFirst().first
    switch done {
    case .found:
      return takers.isEmpty
        ? "The rules allow no swap for \(name). To ask somebody to take it: respite cover request \(seat)"
        : "What \(holder) could swap \(name) for, each with the other's yes:"
    case .asked:
      return "\(holder) asks for cover of \(name), and holds it until somebody takes it."
        + (takers.isEmpty ? " Nobody can take it within the rules as things are." : "")
    case .taken: return "\(holder) has \(name). Thank you."
    case .withdrawn: return "\(holder) keeps \(name); nothing is asked of it any more."
    case .proposed:
      let partner = other.flatMap { state.rota[$0]?.member }.map { team.name(of: $0) } ?? "the other"
      return "\(holder) offers \(name) for \(other.map { team.name(of: $0) } ?? "another"); \(partner) has to say yes."
    case .swapped:
      let partner = other.flatMap { state.rota[$0]?.member }.map { team.name(of: $0) } ?? "Nobody"
      return "Swapped: \(holder) has \(name), and \(partner) has \(other.map { team.name(of: $0) } ?? "the other")."
    case .letGo:
      return "\(name) is let go, and open to whoever may take it."
        + (takers.isEmpty ? " Nobody can within the rules as things are." : "")
    }
  }

  private var nextWords: String? {
    switch done {
    case .found: takers.isEmpty ? nil : "To propose the first:"
    case .asked: "To keep it after all:"
    case .proposed: "To say yes to it:"
    case .taken, .withdrawn, .swapped, .letGo: "To take that back:"
    }
  }
}
