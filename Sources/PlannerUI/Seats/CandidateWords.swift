import Planning

/// What the rules say of somebody for a seat, in words that leave the name to whoever says it first.
extension Explanation.Candidate {
  /// `With it: has 24 h of shifts in the week of Mon 1 Mar; 20 h is the most.` A rule speaks of the rota with the seat
  /// in their hands, which it is not yet.
  var reason: String {
    switch (verdict, finding) {
    case (.could, _): "No rule stands against it."
    case (_, let finding?): "With it: \(nameless(finding.sentence))"
    case (_, nil): nameless(sentence).capitalisedFirst
    }
  }

  /// `Aoife Kinsella could, at a cost. With it: has 24 h of shifts in the week of Mon 1 Mar; 20 h is the most.`
  var line: String { verdict == .holds ? sentence : "\(name) \(verdict.predicate). \(reason)" }

  private func nameless(_ sentence: String) -> String {
    sentence.hasPrefix(name + " ") ? String(sentence.dropFirst(name.count + 1)) : sentence
  }
}

extension Explanation.Verdict {
  /// In a column of a list; empty for whoever holds it.
  var word: String {
    switch self {
    case .holds: ""
    case .could: "could"
    case .couldAtACost: "at a cost"
    case .couldNot: "could not"
    }
  }

  /// Behind a name.
  fileprivate var predicate: String { self == .couldAtACost ? "could, at a cost" : word }
}

extension String {
  /// `Is away.` for `is away.`
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
