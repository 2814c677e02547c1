/// Whether a command can be used just now; if not, why.
package enum Availability: Hashable, Sendable {
  case enabled
  /// One whole sentence.
  case disabled(String)

  package var isEnabled: Bool { self == .enabled }

  package var reason: String? {
    if case .disabled(let reason) = self { reason } else { nil }
  }

  /// The first thing that stands in the way.
  func and(_ other: @autoclosure () -> Availability) -> Availability { isEnabled ? other() : self }

  static func when(_ condition: Bool, else reason: @autoclosure () -> String) -> Availability {
    condition ? .enabled : .disabled(reason())
  }
}
