import Rota
import TestSupport
import Testing

@testable import Workspace

@Suite struct SeatTextTests {
  @Test func `seats are read as they are elsewhere, whatever is written`() {
    var random = SplitMix64(seed: 7)
    let parts = [
      "watch", "day", "2027-01-11", "primary", "", "2", "1", "02", "10", "2027-13-01", "é", "999999999", "9999999999",
      "x/y", "-",
    ]
    for _ in 0..<4000 {
      let usual = ["watch", "day", "2027-01-11", "primary", "2"].prefix(Int.random(in: 3...5, using: &random))
      let text = usual.map {
        Int.random(in: 0..<5, using: &random) == 0 ? parts.randomElement(using: &random) ?? "" : $0
      }
      .joined(separator: "/")
      #expect(SeatID(utf8: text) == SeatID(text), "\(text)")
    }
  }
}
