/// How each meaning looks: colours for terminals of 256 and of 16, and attributes for those without.
///
/// A theme's file is an object: `name`, `summary`, optionally `inherits` (the theme whose looks it takes over; `dark` if
/// it does not say), `palette` (the most colours it uses: `"mono"`, `"16"` or `"256"`) and `roles`. A role is a colour,
/// or an object of `fg`, `bg`, `fg16`, `bg16` (colours) and `attributes`, `mono` (lists of `bold`, `underline`,
/// `reverse`, `dim` and `italic`; `mono` stands instead of `attributes` where there are no colours). What a role does
/// not say is taken from the inherited theme; a colour nobody gives is that of `text`.
package struct Theme: Hashable, Sendable {
  package var name: String
  /// A sentence about it.
  package var summary: String
  /// The most colours it uses.
  var palette: Palette
  var entries: [Role: Entry]

  /// What a theme says about a role.
  struct Entry: Hashable, Sendable {
    var foreground: Colour?
    var background: Colour?
    var foreground16: Colour?
    var background16: Colour?
    var attributes: Look.Attributes?
    var mono: Look.Attributes?

    /// This entry's word where it has one, the other's where not.
    func over(_ other: Entry?) -> Entry {
      Entry(
        foreground: foreground ?? other?.foreground, background: background ?? other?.background,
        foreground16: foreground16 ?? other?.foreground16, background16: background16 ?? other?.background16,
        attributes: attributes ?? other?.attributes, mono: mono ?? other?.mono)
    }
  }

  /// The theme of a terminal's own colours without any meaning's colour: what stands when no file is read.
  package static let plain = Theme(
    name: "plain", summary: "Bold, underline and reverse alone.", palette: .mono, entries: [:])

  /// How a style looks where that many colours are shown.
  package func look(of style: Style, in available: Palette) -> Look {
    let entry = entries[style.role]
    let text = entries[.text]
    var look: Look
    switch min(available, palette) {
    case .full:
      look = Look(
        foreground: entry?.foreground ?? text?.foreground ?? .own,
        background: entry?.background ?? text?.background ?? .own, attributes: entry?.attributes ?? [])
    case .sixteen:
      look = Look(
        foreground: entry?.foreground16 ?? text?.foreground16 ?? .own,
        background: entry?.background16 ?? text?.background16 ?? .own, attributes: entry?.attributes ?? [])
    case .mono:
      look = Look(foreground: .own, background: .own, attributes: entry?.mono ?? entry?.attributes ?? [])
    }
    if style.bold { look.attributes.insert(.bold) }
    if style.underline { look.attributes.insert(.underline) }
    if style.reverse { look.attributes.formSymmetricDifference(.reverse) }
    return look
  }
}
