/// A class of material, and how hard it is to look at.
package struct Topic: Hashable, Codable, Sendable {
  package var id: TopicID
  package var severity: Severity

  package init(id: TopicID, severity: Severity) {
    self.id = id
    self.severity = severity
  }
}

/// How distressing a topic's material is.
package enum Severity: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
  case none, low, moderate, severe

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .low: 1
    case .moderate: 2
    case .severe: 3
    }
  }
}
