/// The version of the way in which files are written.
enum Format {
  static let current = 1
  /// Larger numbers are no versions at all.
  static let largest = 1_000_000
}
