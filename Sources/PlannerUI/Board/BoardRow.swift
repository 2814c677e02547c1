package import Rota

/// A line of the grid.
package enum BoardRow: Hashable, Sendable {
  /// A site's name, above its members.
  case heading(SiteID)
  /// Above all members, where they are not grouped.
  case everybody
  case member(MemberID, SiteID)
  /// The empty seats of a site, below its members.
  case gaps(SiteID)

  /// Nil above everybody.
  package var site: SiteID? {
    switch self {
    case .everybody: nil
    case .heading(let site), .member(_, let site), .gaps(let site): site
    }
  }

  /// Whether the selection can stand on it.
  package var isSelectable: Bool {
    switch self {
    case .heading, .everybody: false
    case .member, .gaps: true
    }
  }

  package var member: MemberID? {
    if case .member(let id, _) = self { id } else { nil }
  }
}
