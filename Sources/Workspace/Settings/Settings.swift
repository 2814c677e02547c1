package import Rota

/// How one person likes respite to be, whatever the team: what their `config.json` says.
package struct Settings: Hashable, Sendable {
  /// The name of the theme; nil for respite's own.
  package var theme: String?
  package var glyphs: GlyphChoice
  /// Whether clicks and the wheel come to the program.
  package var mouse: Bool
  /// Which member this person is, for `me` and for the journal.
  package var me: MemberID?
  /// Nothing moves on the screen by itself.
  package var reduceMotion: Bool

  /// Which signs the screen is drawn with.
  package enum GlyphChoice: String, CaseIterable, Hashable, Sendable {
    /// By what the terminal shows.
    case auto
    case unicode, ascii
  }

  package init(
    theme: String? = nil, glyphs: GlyphChoice = .auto, mouse: Bool = true, me: MemberID? = nil,
    reduceMotion: Bool = false
  ) {
    self.theme = theme
    self.glyphs = glyphs
    self.mouse = mouse
    self.me = me
    self.reduceMotion = reduceMotion
  }
}

extension Settings {
  static let shape = ObjectShape([
    .optional("theme", .name, "The name of a theme: a built-in one, or a file beside this one in themes."),
    .optional("glyphs", Shape.choice(GlyphChoice.self), "Which signs the screen is drawn with."),
    .optional("mouse", .flag, "Whether clicks and the wheel come to respite."),
    .optional("me", .id, "Which member you are."),
    .optional("reduceMotion", .flag, "Nothing moves on the screen by itself."),
  ])

  /// After the check against the shape.
  init(_ node: JSONNode) {
    self.init(
      theme: node["theme"]?.text, glyphs: node.choice("glyphs") ?? .auto, mouse: node["mouse"]?.flag ?? true,
      me: node.id("me"), reduceMotion: node["reduceMotion"]?.flag ?? false)
  }
}
