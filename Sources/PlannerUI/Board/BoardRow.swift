package import Rota

/// A line of the grid.
package enum BoardRow: Hashable, Sendable {
  /// A site's name, above its members.
  case heading(SiteID)
  case member(MemberID, SiteID)
  /// The empty seats of a site, below its members.
  case gaps(SiteID)

  package var site: SiteID {
    switch self {
    case .heading(let site), .member(_, let site), .gaps(let site): site
    }
  }

  /// Whether the selection can stand on it.
  package var isSelectable: Bool {
    if case .heading = self { false } else { true }
  }

  package var member: MemberID? {
    if case .member(let id, _) = self { id } else { nil }
  }
}
