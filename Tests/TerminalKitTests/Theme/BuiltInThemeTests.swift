import TerminalKit
import Testing
import Themes

/// What holds for every theme that comes with the program.
@Suite struct BuiltInThemeTests {
  private func theme(_ name: BuiltInTheme) throws -> Theme {
    try Theme(named: name.rawValue) { BuiltInTheme(rawValue: $0)?.json }
  }

  /// Text and what is under it, as they are seen.
  private func colours(_ theme: Theme, _ style: Style, _ palette: Palette) -> (text: Colour.RGB, ground: Colour.RGB)? {
    let look = theme.look(of: style, in: palette)
    guard let text = look.foreground.rgb, let ground = look.background.rgb else { return nil }
    return look.attributes.contains(.reverse) ? (ground, text) : (text, ground)
  }

  @Test(arguments: BuiltInTheme.allCases)
  func `every theme reads, says what it is and is named as its file`(name: BuiltInTheme) throws {
    let theme = try theme(name)
    #expect(theme.name == name.rawValue)
    #expect(theme.summary.hasSuffix("."))
  }

  @Test(arguments: BuiltInTheme.allCases)
  func `every text stands out from its ground`(name: BuiltInTheme) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      // A rule is no text; the reader's own sixteen colours are the reader's choice.
      let least = role == .rule ? 3 : name == .highContrast ? 7 : 4.5
      guard let (text, ground) = colours(theme, Style(role), .full), name != .terminal else { continue }
      let contrast = contrast(text, ground)
      #expect(contrast >= least, "\(name.rawValue), \(role.rawValue): \(contrast)")
    }
    if name != .mono, name != .terminal { #expect(colours(theme, .text, .full) != nil) }
  }

  @Test(arguments: [BuiltInTheme.dark, .light, .highContrast, .fjord, .ember, .deuteranopia, .tritanopia])
  func `every role has sixteen-colour text of its ground's opposite`(name: BuiltInTheme) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let (text, ground) = try #require(colours(theme, Style(role), .sixteen), "\(role.rawValue)")
      // Terminals change these colours to taste; by xterm's they must differ clearly.
      #expect(contrast(text, ground) >= 3, "\(name.rawValue), \(role.rawValue): \(contrast(text, ground))")
    }
  }

  @Test(arguments: BuiltInTheme.allCases)
  func `without colour the loud roles still differ`(name: BuiltInTheme) throws {
    let theme = try theme(name)
    func attributes(_ role: Role) -> Look.Attributes { theme.look(of: Style(role), in: .mono).attributes }
    let loud: [Role] = [
      .title, .tabCurrent, .key, .header, .group, .today, .weekend, .severe, .pin, .leave, .gap, .breach, .warning,
      .added, .removed, .changed, .selection, .mark, .match, .input, .toast, .toastError,
    ]
    for role in loud { #expect(attributes(role) != attributes(.text), "\(name.rawValue), \(role.rawValue)") }
    #expect(Set([.text, .gap, .breach, .warning, .selection].map { attributes($0).rawValue }).count == 5)
    #expect(Set([.added, .removed, .changed].map { attributes($0).rawValue }).count == 3)
    #expect(Role.allCases.allSatisfy { theme.look(of: Style($0), in: .mono).foreground == .own })
  }

  @Test(arguments: [
    (BuiltInTheme.deuteranopia, ColourBlindness.deuteranopia), (.deuteranopia, .protanopia), (.tritanopia, .tritanopia),
  ])
  func `what must be told apart can be with fewer cones`(name: BuiltInTheme, blindness: ColourBlindness) throws {
    let theme = try theme(name)
    let apart: [(Role, Role)] = [
      (.duty, .watch), (.duty, .backup), (.watch, .leave), (.severe, .watch), (.added, .removed), (.good, .warning),
      (.good, .removed),
    ]
    for (first, second) in apart {
      let one = try #require(colours(theme, Style(first), .full)).text
      let other = try #require(colours(theme, Style(second), .full)).text
      let distance = blindness.distance(one, other)
      #expect(distance >= 60, "\(name.rawValue): \(first.rawValue) and \(second.rawValue) are \(distance) apart")
    }
    let gap = try #require(colours(theme, Style(.gap), .full)).ground
    let breach = try #require(colours(theme, Style(.breach), .full)).ground
    #expect(blindness.distance(gap, breach) >= 60)
  }
}
