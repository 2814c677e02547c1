package import TerminalKit

/// What stands in a cell of the chart of who could be away: a sign of its own for each, whatever the colours.
package enum FreedomSign: CaseIterable, Hashable, Sendable {
  /// Could be away.
  case free
  /// Without them a seat stays empty.
  case needed
  case away
  /// Looked at, and neither is proven.
  case unproven
  case notYet
  case notWithTeam

  package func text(_ glyphs: Glyphs) -> String {
    switch self {
    case .free: glyphs.full
    case .needed: glyphs.empty
    case .away: "L"
    case .unproven: "?"
    case .notYet: glyphs.free
    case .notWithTeam: " "
    }
  }

  var role: Meaning {
    switch self {
    case .free: .good
    case .needed: .warning
    case .away: .leave
    case .unproven: .gap
    case .notYet, .notWithTeam: .dim
    }
  }

  /// `● could be away  ○ not yet  L on leave  ? unproven  · not looked at`.
  static func legend(_ glyphs: Glyphs) -> String {
    let words: [(FreedomSign, String)] = [
      (.free, "could be away"), (.needed, "needed"), (.away, "on leave"), (.unproven, "unproven"),
      (.notYet, "not looked at"),
    ]
    return words.map { "\($0.text(glyphs)) \($1)" }.joined(separator: "   ")
  }
}
