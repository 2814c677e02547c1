/// Why a theme cannot be read, and where.
package struct ThemeError: Error, Hashable, CustomStringConvertible {
  /// The theme's name as it was asked for.
  package let theme: String
  /// Where it went wrong, both from 1; nil if the whole theme is missing.
  package let place: Place?
  /// A sentence: what was found, what was expected.
  package let problem: String

  package init(theme: String, place: Place? = nil, problem: String) {
    self.theme = theme
    self.place = place
    self.problem = problem
  }

  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  package var description: String {
    guard let place else { return "Theme “\(theme)”: \(problem)" }
    return "Theme “\(theme)”, line \(place.line), column \(place.column): \(problem)"
  }
}
