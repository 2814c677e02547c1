/// What the screen is told, one at a time.
package enum Event: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text that was pasted: never keys, whatever it holds. Line ends are `\n`.
  case paste(String)
  case resize(Size)
  /// The terminal's window gained or lost the keyboard.
  case focus(Bool)
  /// A worker has news.
  case wake
  /// The time that was asked for has passed.
  case tick
  /// The terminal is gone.
  case hangup
  /// Somebody asked the program to end.
  case terminate
  /// Somebody asked the program to stop for a while.
  case suspendRequest
}
