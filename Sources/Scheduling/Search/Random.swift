/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195): small, fast, and the same on every machine.
package struct Random {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  @inline(__always) package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0 ..< `bound`, which is at least 1 and less than 2³².
  @inline(__always) mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
  }

  /// A number in `range`.
  @inline(__always) mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }
}
