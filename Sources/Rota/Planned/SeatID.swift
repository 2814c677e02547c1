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

  /// The seat written as text, or nil where a part is missing, empty or not in its canonical form. Without detours: a
  /// workspace has thousands of them.
  package init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let seat = text.withUTF8({ SeatID(utf8: $0) }) else { return nil }
    self = seat
  }

  private init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var slashes: [Int] = []
    slashes.reserveCapacity(4)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { slashes.append(index) }
    guard slashes.count == 3 || slashes.count == 4 else { return nil }
    func part(_ index: Int) -> Range<Int> {
      let start = index == 0 ? 0 : slashes[index - 1] + 1
      return start..<(index < slashes.count ? slashes[index] : bytes.count)
    }
    func text(_ index: Int) -> String { String(decoding: bytes[part(index)], as: UTF8.self) }
    for index in 0...slashes.count where part(index).isEmpty { return nil }
    guard let day = Day(text(2)) else { return nil }
    var number = 1
    if slashes.count == 4 {
      guard let written = decimal(bytes[part(4)]), written >= 2, bytes[slashes[3] + 1] != UInt8(ascii: "0") else {
        return nil
      }
      number = written
    }
    self.init(duty: DutyID(text(0)), template: TemplateID(text(1)), day: day, role: Role(text(3)), index: number)
  }

  /// By day, then duty, template, role and index: the order of a rota file.
  package static func < (left: SeatID, right: SeatID) -> Bool {
    (left.day, left.duty, left.template, left.role, left.index)
      < (right.day, right.duty, right.template, right.role, right.index)
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
