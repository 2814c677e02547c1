/// A seat's identity as text, stable for ever: `incident-watch/night/2026-11-23/primary`, and `…/reviewer/2` for the
/// second of several alike.
package struct SeatID: Hashable, Comparable, Sendable {
  package let duty: DutyID
  package let template: TemplateID
  package let day: Day
  package let role: Role
  /// From 1.
  package let index: Int

  package init(duty: DutyID, template: TemplateID, day: Day, role: Role, index: Int = 1) {
    self.duty = duty
    self.template = template
    self.day = day
    self.role = role
    self.index = index
  }

  /// The seat written as text, or nil where a part is missing, empty or not in its canonical form.
  package init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: "/" as Character, omittingEmptySubsequences: false).map(String.init)
    guard (4...5).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), let day = Day(parts[2]) else { return nil }
    var index = 1
    if parts.count == 5 {
      guard let number = decimal(Array(parts[4].utf8)), number >= 2, String(number) == parts[4] else { return nil }
      index = number
    }
    self.init(duty: DutyID(parts[0]), template: TemplateID(parts[1]), day: day, role: Role(parts[3]), index: index)
  }

  /// By day, then duty, template, role and index: the order of a rota file.
  package static func < (left: SeatID, right: SeatID) -> Bool {
    // One after the other: a tuple would copy every part of both before it compares the first.
    if left.day != right.day { return left.day < right.day }
    if left.duty != right.duty { return left.duty < right.duty }
    if left.template != right.template { return left.template < right.template }
    if left.role != right.role { return left.role < right.role }
    return left.index < right.index
  }
}

extension SeatID: CustomStringConvertible {
  package var description: String {
    let shift = "\(duty)/\(template)/\(day)/\(role)"
    return index == 1 ? shift : "\(shift)/\(index)"
  }
}

extension SeatID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let seat = SeatID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "found \"\(text)\", expected a seat such as incident-watch/night/2026-11-23/primary")
    }
    self = seat
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
