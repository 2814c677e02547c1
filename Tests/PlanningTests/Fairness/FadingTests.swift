import Planning
import Testing

@Suite struct FadingTests {
  @Test func `half is left after eight weeks, and ninety-two hundredths after one`() {
    #expect(Fading.left(of: 1_000_000, after: 8) == 500_000)
    #expect(Fading.left(of: 1_000_000, after: 16) == 250_000)
    #expect(Fading.left(of: 1_000_000, after: 1) == 917_004)
    #expect(Fading.left(of: 1_000_000, after: 0) == 1_000_000)
  }

  @Test func `the table has a factor for each week of a year, each smaller than the one before`() {
    #expect(Fading.factors.count == 53)
    #expect(zip(Fading.factors, Fading.factors.dropFirst()).allSatisfy { $0 > $1 })
    #expect(zip(Fading.factors, Fading.factors.dropFirst(8)).allSatisfy { $0 / 2 == $1 })
    #expect(Fading.left(of: 1_000_000, after: 53) == 0)
  }

  @Test func `what is owed fades as what is due does`() {
    for amount in [1, 7, 999, 123_457] {
      for weeks in 0...53 { #expect(Fading.left(of: -amount, after: weeks) == -Fading.left(of: amount, after: weeks)) }
    }
  }
}
