import Rota
import TestSupport
import Testing

@Suite struct SeatIDTests {
  /// The same, read the long way round.
  private static func plainly(_ text: String) -> SeatID? {
    let parts = text.split(separator: "/" as Character, omittingEmptySubsequences: false).map(String.init)
    guard (4...5).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), let day = Day(parts[2]) else { return nil }
    var index = 1
    if parts.count == 5 {
      guard let number = Int(parts[4]), number >= 2, String(number) == parts[4] else { return nil }
      index = number
    }
    return SeatID(
      duty: DutyID(parts[0]), template: TemplateID(parts[1]), day: day, role: Role(parts[3]), index: index)
  }

  @Test func `a seat is read part by part, and only in its canonical form`() {
    var random = SplitMix64(seed: 7)
    let parts = [
      "watch", "day", "2027-01-11", "primary", "", "2", "1", "02", "+2", "10", "2027-13-01", "é", "999999999", "x/y",
      "-",
    ]
    for _ in 0..<4000 {
      let usual = ["watch", "day", "2027-01-11", "primary", "2"].prefix(Int.random(in: 3...5, using: &random))
      let text = usual.map {
        Int.random(in: 0..<5, using: &random) == 0 ? parts.randomElement(using: &random) ?? "" : $0
      }
      .joined(separator: "/")
      let seat = SeatID(text)
      #expect(seat == Self.plainly(text), "\(text)")
      if let seat { #expect(seat.description == text) }
    }
  }
}
