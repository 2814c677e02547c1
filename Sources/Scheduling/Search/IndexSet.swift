/// A set of small numbers with constant-time insertion, removal and choice.
struct IndexSet {
  private let members: Column<Int32>
  private let places: Column<Int32>
  private(set) var count = 0

  init(capacity: Int, in arena: Arena) {
    members = arena.column(repeating: 0, count: capacity)
    places = arena.column(repeating: -1, count: capacity)
  }

  @inline(__always) subscript(position: Int) -> Int { Int(members[position]) }

  @inline(__always) mutating func insert(_ member: Int) {
    guard places[member] < 0 else { return }
    members[count] = Int32(member)
    places[member] = Int32(count)
    count += 1
  }

  @inline(__always) mutating func remove(_ member: Int) {
    let place = places[member]
    guard place >= 0 else { return }
    count -= 1
    members[Int(place)] = members[count]
    places[Int(members[count])] = place
    places[member] = -1
  }

  mutating func removeAll() {
    for position in 0..<count { places[Int(members[position])] = -1 }
    count = 0
  }
}
