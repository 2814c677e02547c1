/// The keys of an object read so far, and where each stood first.
struct SeenKeys {
  private var few: [(key: String, offset: Int)] = []
  private var many: [String: Int] = [:]

  /// Adds a key; where it was there already, the offset at which it stood first.
  mutating func add(_ key: String, at offset: Int) -> Int? {
    // Most objects have a handful of keys, where a walk is faster than hashing.
    let limit = 12
    if few.count < limit {
      if let seen = few.first(where: { $0.key == key }) { return seen.offset }
      few.append((key, offset))
      if few.count == limit {
        many = Dictionary(few.map { ($0.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
      }
      return nil
    }
    if let seen = many[key] { return seen }
    many[key] = offset
    return nil
  }
}
