import Planning
import Rota
import Workspace

/// Why a seat is held by whom it is, and who else could hold it.
struct WhyReport: ValueReport {
  let team: Team
  let explanation: Explanation
  /// The one person asked about; nil for everybody.
  let asked: Explanation.Candidate?

  var json: JSON {
    let candidates = asked.map { [$0] } ?? explanation.candidates
    return [
      "seat": JSON(explanation.seat), "title": .string(explanation.title), "time": .string(explanation.time),
      "holder": JSON(explanation.holder?.text), "because": JSON(explanation.because),
      "candidates": .array(
        candidates.map { candidate in
          [
            "member": .string(candidate.member.text), "name": .string(candidate.name),
            "verdict": .string(candidate.verdict.word), "sentence": .string(candidate.sentence),
          ]
        }),
    ]
  }

  func write(on page: inout Page) {
    let holder = explanation.holder.map(team.name)
    page.say("\(explanation.title), \(explanation.time): \(holder ?? "nobody yet")", tone: .title)
    if let asked { return page.say(asked.sentence) }
    if holder != nil {
      page.gap()
      page.say("Because", explanation.because.joined(separator: " "), indent: 9)
    }
    page.gap()
    write([.could], "Could", on: &page)
    write([.couldAtACost], "At cost", on: &page)
    write([.couldNot], "Not", on: &page)
  }

  private func write(_ verdicts: Set<Explanation.Verdict>, _ label: String, on page: inout Page) {
    for candidate in explanation.candidates where verdicts.contains(candidate.verdict) {
      page.say(label, candidate.sentence, tone: verdicts == [.could] ? .good : .plain, indent: 9)
    }
  }
}

extension Explanation.Verdict {
  /// The word for programs.
  fileprivate var word: String {
    switch self {
    case .holds: "holds"
    case .could: "could"
    case .couldAtACost: "couldAtACost"
    case .couldNot: "couldNot"
    }
  }
}
