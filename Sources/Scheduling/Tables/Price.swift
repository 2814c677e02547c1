/// A penalty as the search sums it: hard units and cost for one unit of breach; one of the two is 0.
struct Price: BitwiseCopyable {
  var hard: Int32
  var soft: Int32

  static let free = Price(hard: 0, soft: 0)

  init(hard: Int32, soft: Int32) {
    self.hard = hard
    self.soft = soft
  }

  init(_ penalty: Problem.Penalty) {
    switch penalty {
    case .hard(let units): self.init(hard: Int32(clamping: units), soft: 0)
    case .soft(let cost): self.init(hard: 0, soft: Int32(clamping: cost))
    }
  }

  static func * (price: Price, units: Int) -> Toll {
    Toll(hard: Int(price.hard) * units, soft: Int(price.soft) * units)
  }
}

/// A sum of prices, or a change of one.
struct Toll: BitwiseCopyable, Equatable {
  var hard: Int
  var soft: Int

  static let none = Toll(hard: 0, soft: 0)

  @inline(__always) static func += (left: inout Toll, right: Toll) {
    left.hard += right.hard
    left.soft += right.soft
  }

  @inline(__always) static func -= (left: inout Toll, right: Toll) {
    left.hard -= right.hard
    left.soft -= right.soft
  }

  @inline(__always) static func - (left: Toll, right: Toll) -> Toll {
    Toll(hard: left.hard - right.hard, soft: left.soft - right.soft)
  }
}
