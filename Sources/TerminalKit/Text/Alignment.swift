/// Where a text stands in a field wider than it.
package enum Alignment: Hashable, Sendable {
  case leading, centre, trailing

  /// The blanks before a text that leaves `spare` columns of its field empty.
  func indent(_ spare: Int) -> Int {
    switch self {
    case .leading: 0
    case .centre: max(0, spare) / 2
    case .trailing: max(0, spare)
    }
  }
}
