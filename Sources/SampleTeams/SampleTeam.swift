/// An invented team, embedded in the program: every file of its workspace in one JSON object, keyed by relative path.
package enum SampleTeam: String, CaseIterable, Sendable {
  case lantern, harbour, beacon

  /// The bundle's bytes: `{"team.json": {…}, "members/ines.json": {…}, …}`.
  package var bundle: [UInt8] {
    switch self {
    case .lantern: PackageResources.lantern_json
    case .harbour: PackageResources.harbour_json
    case .beacon: PackageResources.beacon_json
    }
  }
}
