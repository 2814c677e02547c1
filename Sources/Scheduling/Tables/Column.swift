/// A fixed run of plain values that the search reads and writes without bounds checks in a release build.
///
/// A column is a view: whoever makes it keeps its ``Arena`` alive for as long as it is used. Every access is checked by an
/// assertion, which the engine's tests run with.
@safe struct Column<Element: BitwiseCopyable>: BitwiseCopyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  fileprivate init(base: UnsafeMutablePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "index out of range")
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count, "index out of range")
      unsafe base[index] = newValue
    }
  }

  /// Copies `count` values of `source`, which is as long.
  func copy(from source: Column) {
    precondition(source.count == count)
    unsafe base.update(from: source.base, count: count)
  }

  var array: [Element] { (0..<count).map { self[$0] } }
}

/// The memory behind columns; frees it when the last owner lets go.
@safe final class Arena {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  func column<Element: BitwiseCopyable>(_ values: [Element]) -> Column<Element> {
    let base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
    unsafe blocks.append(UnsafeMutableRawPointer(base))
    for (index, value) in values.enumerated() { unsafe (base + index).initialize(to: value) }
    return unsafe Column(base: base, count: values.count)
  }

  func column<Element: BitwiseCopyable>(repeating value: Element, count: Int) -> Column<Element> {
    column([Element](repeating: value, count: count))
  }

  deinit {
    while let block = unsafe blocks.popLast() { unsafe block.deallocate() }
  }
}
