import TerminalKit
import Testing
import Themes

/// What theme files may say, and what they are told when they say something else.
@Suite struct ThemeFileTests {
  private func theme(_ text: String, named name: String = "mine") throws -> Theme {
    try Theme(named: name) { wanted in
      wanted == name ? Array(text.utf8) : BuiltInTheme(rawValue: wanted)?.json
    }
  }

  private func look(_ theme: Theme, _ role: Role, _ palette: Palette = .full) -> Look {
    theme.look(of: Style(role), in: palette)
  }

  @Test func `a theme overrides what it names and inherits the rest`() throws {
    let dark = try Theme(named: "dark") { BuiltInTheme(rawValue: $0)?.json }
    let mine = try theme(##"{"name": "mine", "roles": {"watch": "#ff0000", "text": {"bg": 17}, "gap": {"mono": []}}}"##)
    #expect(look(mine, .watch).foreground == .index(196))
    #expect(look(mine, .watch).background == .index(17))
    #expect(look(mine, .watch, .sixteen) == look(dark, .watch, .sixteen))
    #expect(look(mine, .leave).foreground == look(dark, .leave).foreground)
    #expect(look(mine, .gap) == look(dark, .gap))
    #expect(look(mine, .gap, .mono).attributes == [])
  }

  @Test func `a theme may inherit from any other and use fewer colours`() throws {
    let mine = try theme(#"{"inherits": "light", "palette": "16", "roles": {"title": {"fg16": "brightRed"}}}"#)
    #expect(look(mine, .title).foreground == .index(9))
    #expect(look(mine, .title).background == .index(7))
    #expect(look(try theme(#"{"inherits": "mono"}"#), .title).foreground == .own)
  }

  @Test func `a style adds to its role`() throws {
    let mine = try theme(#"{"roles": {"selection": {"mono": ["reverse"]}}}"#)
    #expect(mine.look(of: Style(.text, bold: true, underline: true), in: .mono).attributes == [.bold, .underline])
    // What is reversed twice could not be seen.
    #expect(mine.look(of: Style(.selection, reverse: true), in: .mono).attributes == [])
  }

  @Test(arguments: [
    ("#000000", 16), ("#ffffff", 231), ("#5f87af", 67), ("#080808", 232), ("#7f7f7f", 244), ("#ff0001", 196),
  ])
  func `a colour becomes the nearest that looks the same everywhere`(text: String, index: UInt8) throws {
    let mine = try theme("{\"roles\": {\"text\": \"\(text)\"}}")
    #expect(look(mine, .text).foreground == .index(index))
  }

  @Test(arguments: [
    (#"{"roles": {"wach": 3}}"#, 1, 12, "“wach” is no role"), ("{\n  \"roles\": {\"é\": 1}}", 2, 13, "is no role"),
    ("{\"roles\": {\"watch\": \"#12345\"}}", 1, 21, "is no colour"),
    (#"{"roles": {"watch": 256}}"#, 1, 21, "is no colour"),
    (#"{"roles": {"watch": {"fg16": 16}}}"#, 1, 30, "none of the sixteen"),
    (#"{"roles": {"watch": {"attributes": ["blink"]}}}"#, 1, 37, "“blink” is not bold"),
    (#"{"roles": {"watch": {"attributes": "bold"}}}"#, 1, 36, "are a list"),
    (#"{"palette": 16}"#, 1, 13, "“mono”, “16” or “256”"),
    (#"{"name": "yours"}"#, 1, 10, "the file is “mine”"), (#"{"colours": {}}"#, 1, 2, "not known here"),
    (#"{"roles": {"watch": {"fgg": 1}}}"#, 1, 22, "not known here"), ("[]", 1, 1, "a theme is an object, not a list"),
    ("{\"roles\": {}", 1, 13, "a comma or }"), ("{} x", 1, 4, "more after the end"), ("", 1, 1, "the file ends"),
    ("{\"name\": \"mi", 1, 13, "ends amid a text"), (#"{"summary": "\q"}"#, 1, 14, "backslash"),
    (#"{"roles": {"watch": 1.5}}"#, 1, 22, "a comma or }"), (#"{"roles" {}}"#, 1, 10, "a colon"),
    (#"{roles: 1}"#, 1, 2, "a name in quotes"),
    (#"{"inherits": "mine"}"#, 1, 14, "inherits from it"),
    ("{\"summary\": \"a\nb\"}", 1, 15, "on the line where it begins"),
    (String(repeating: "[", count: 99), 1, 17, "too deep"),
  ])
  func `a mistake is told with its place`(text: String, line: Int, column: Int, problem: String) throws {
    let error = try #require(throws: ThemeError.self) { try theme(text) }
    #expect(error.theme == "mine")
    #expect(error.place?.line == line && error.place?.column == column)
    #expect(error.problem.contains(problem))
    #expect(error.description.hasPrefix("Theme “mine”, line \(line), column \(column): "))
  }

  @Test func `a missing theme and a circle of heirs are told`() throws {
    let missing = try #require(throws: ThemeError.self) { try theme(#"{"inherits": "none such"}"#) }
    #expect(missing.description == "Theme “mine”: there is no theme named “none such”.")
    let files = ["a": #"{"inherits": "b"}"#, "b": #"{"inherits": "c"}"#, "c": #"{"inherits": "a"}"#]
    let circle = try #require(throws: ThemeError.self) { try Theme(named: "a") { files[$0].map { Array($0.utf8) } } }
    #expect(circle.theme == "c" && circle.problem.contains("inherits from it"))
  }
}
