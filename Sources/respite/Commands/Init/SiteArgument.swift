import ArgumentParser
import Rota

/// A site on the command line: `Lisbon`, or `Toronto=America/Toronto` where its zone is not the team's.
struct SiteArgument: Hashable, Sendable {
  let name: String
  let zone: ZoneID?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, NewTeam.isName(name), parts.count == 1 || !parts[1].isEmpty else { return nil }
    self.name = name
    zone = parts.count == 2 ? ZoneID(parts[1]) : nil
  }

  /// The site, or what is accepted instead.
  static func read(_ argument: String) throws -> SiteArgument {
    guard let site = SiteArgument(argument: argument) else {
      throw ValidationError("Say a name, such as Lisbon, or a name and its zone, such as Toronto=America/Toronto.")
    }
    return site
  }
}
