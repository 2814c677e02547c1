extension Mouse {
  /// The event of xterm's code at a column and a row from 1; nil for buttons that have no name here.
  init?(code: Int, column: Int, row: Int, isRelease: Bool = false) {
    guard code >= 0, code < 128, column > 0, row > 0 else { return nil }
    let isWheel = code & 64 != 0
    let isMove = code & 32 != 0
    let action: Action
    var button = Button.none
    if isWheel {
      guard !isRelease else { return nil }
      action = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight][code & 3]
    } else {
      button = [.left, .middle, .right, .none][code & 3]
      // The old protocol tells that a button was let go, but not which.
      action = isMove ? .drag : isRelease || button == .none ? .release : .press
    }
    self.init(
      action, button: button, at: Point(x: column - 1, y: row - 1), control: code & 16 != 0, alt: code & 8 != 0,
      shift: code & 4 != 0)
  }
}
