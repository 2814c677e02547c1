/// The line in which a filter of people is typed.
struct FilterLine: Hashable, Sendable {
  var field: LineField
}
