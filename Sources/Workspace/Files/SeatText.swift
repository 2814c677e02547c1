import Rota

extension SeatID {
  /// The same seat as `SeatID(text)` reads, without the detours: a workspace has thousands of them.
  init?(utf8 text: String) {
    var text = text
    let parsed = text.withUTF8 { bytes -> SeatID? in
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
      return SeatID(duty: DutyID(text(0)), template: TemplateID(text(1)), day: day, role: Role(text(3)), index: number)
    }
    guard let parsed else { return nil }
    self = parsed
  }
}
