import Planning
import TestSupport
import Testing

@Suite struct SplitTests {
  private func split(_ amount: Int, _ shares: Int...) -> [Int] {
    shares.enumerated().map { Sharer(index: $0, share: $1) }.split(amount)
  }

  @Test func `parts are by share, and the largest remainders get what is left over`() {
    #expect(split(100, 1000, 1000) == [50, 50])
    #expect(split(100, 1000, 500) == [67, 33])
    #expect(split(110, 1000, 1000, 1000) == [37, 37, 36])
    #expect(split(10, 600, 800, 1000) == [3, 3, 4])
    #expect(split(10).isEmpty)
  }

  @Test func `the parts add up to the whole and no part is off by one or more`() {
    var random = SplitMix64(seed: 0x5EED_0010)
    for _ in 0..<500 {
      let sharers = (0..<Int.random(in: 1...15, using: &random)).map {
        Sharer(index: $0, share: Int.random(in: 1...1000, using: &random))
      }
      let amount = Int.random(in: 0...100_000, using: &random)
      let parts = sharers.split(amount)
      let whole = sharers.reduce(0) { $0 + $1.share }
      #expect(parts.reduce(0, +) == amount, "seed 0x5EED0010")
      for (sharer, part) in zip(sharers, parts) {
        #expect(abs(part * whole - amount * sharer.share) < whole, "seed 0x5EED0010")
      }
    }
  }
}
