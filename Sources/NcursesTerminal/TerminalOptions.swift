package import TerminalKit

/// What the screen is to be like.
package struct TerminalOptions: Sendable {
  package var theme: Theme
  /// The symbols; nil takes them by what the locale says the terminal shows.
  package var glyphs: Glyphs?
  /// Whether clicks and the wheel come to the program. The terminal's own selecting of text then needs Shift.
  package var mouse: Bool
  package var colour: Bool
  /// The terminal's name in terminfo.
  package var terminal: String

  package init(theme: Theme, glyphs: Glyphs? = nil, mouse: Bool = true, colour: Bool = true, terminal: String) {
    self.theme = theme
    self.glyphs = glyphs
    self.mouse = mouse
    self.colour = colour
    self.terminal = terminal
  }

  /// The options an environment asks for: `TERM` is the terminal, and `NO_COLOR`, if it is set to anything, takes colour
  /// away.
  package init(theme: Theme, environment: (String) -> String?) {
    let noColour = environment("NO_COLOR") ?? ""
    self.init(theme: theme, colour: noColour.isEmpty, terminal: environment("TERM") ?? "")
  }
}
