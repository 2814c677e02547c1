import TerminalKit
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("q", Key("q")), ("G", Key("G")), ("?", Key("?")), ("-", Key("-")), ("é", Key("é")), ("space", Key(" ")),
    ("ctrl-p", Key(.character("p"), control: true)), ("ctrl-space", Key(.character(" "), control: true)),
    ("ctrl--", Key(.character("-"), control: true)), ("alt-x", Key(.character("x"), alt: true)),
    ("shift-tab", Key(.backTab)), ("enter", Key(.enter)), ("esc", Key(.escape)), ("f12", Key(.function(12))),
    ("ctrl-alt-left", Key(.left, control: true, alt: true)), ("shift-up", Key(.up, shift: true)),
    ("pagedown", Key(.pageDown)),
  ])
  func `a key is named as it is written`(name: String, key: Key) {
    #expect(Key(name) == key)
    #expect(key.description == name)
  }

  @Test(arguments: [
    ("escape", "esc"), ("PgUp", "pageup"), ("Del", "delete"), ("return", "enter"), ("ctrl-P", "ctrl-p"),
  ])
  func `other spellings mean the same key`(spelling: String, name: String) {
    #expect(Key(spelling)?.description == name)
  }

  @Test(arguments: ["", " ", "ctrl-", "ctrl-ctrl-p", "f0", "f25", "shift-a", "hyper-x", "qq", "\u{7}"])
  func `what names no key is refused`(name: String) { #expect(Key(name) == nil) }

  @Test(arguments: [
    ("q", "q", "q"), ("ctrl-p", "^P", "^P"), ("enter", "↵", "Enter"), ("esc", "Esc", "Esc"), ("up", "↑", "Up"),
    ("space", "Space", "Space"), ("shift-tab", "Shift-Tab", "Shift-Tab"), ("ctrl-left", "Ctrl-←", "Ctrl-Left"),
    ("f1", "F1", "F1"),
  ])
  func `a footer shows keys short`(name: String, unicode: String, ascii: String) throws {
    let key = try #require(Key(name))
    #expect(key.label(.unicode) == unicode)
    #expect(key.label(.ascii) == ascii)
  }
}
