/// A press, a release or a turn of the wheel, at a cell of the screen.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, drag
    case wheelUp, wheelDown, wheelLeft, wheelRight
  }

  package enum Button: Hashable, Sendable {
    case left, middle, right
    /// The wheel's own events and moves without a button.
    case none
  }

  package var action: Action
  package var button: Button
  package var point: Point
  package var control: Bool
  package var alt: Bool
  package var shift: Bool

  package init(
    _ action: Action, button: Button = .left, at point: Point, control: Bool = false, alt: Bool = false,
    shift: Bool = false
  ) {
    self.action = action
    self.button = button
    self.point = point
    self.control = control
    self.alt = alt
    self.shift = shift
  }
}
