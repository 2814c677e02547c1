/// Where a program's words go: standard output or standard error, or a test's ears.
struct Stream: Sendable {
  let isTerminal: Bool
  /// The width of the terminal's window, where there is one.
  let columns: Int?
  private let deliver: @Sendable ([UInt8]) -> Delivery

  /// What became of bytes that were sent.
  enum Delivery: Hashable, Sendable {
    case delivered
    /// Nobody reads any more: `respite log | head -1`. That is no fault of anybody's.
    case closed
    /// They could not be written, in the system's own words.
    case failed(String)
  }

  init(isTerminal: Bool, columns: Int? = nil, deliver: @escaping @Sendable ([UInt8]) -> Delivery) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.deliver = deliver
  }

  /// Sends the text whole.
  func write(_ text: String) -> Delivery { text.isEmpty ? .delivered : deliver(Array(text.utf8)) }
}
