import TerminalKit
import Testing

@testable import respite

@Suite struct PageTests {
  @Test func `a labelled paragraph hangs beside its label`() {
    var page = Page(width: 40)
    page.say("Gap", "Evening watch on many dates that do not fit on one line")
    #expect(page.lines == ["Gap     Evening watch on many dates that", "        do not fit on one line"])
  }

  @Test func `two gaps are one, and a page begins with words`() {
    var page = Page(width: 40)
    page.gap()
    page.say("one")
    page.gap()
    page.gap()
    page.say("two")
    #expect(page.text == "one\n\ntwo\n")
  }

  @Test func `colour is around the words, not the blanks`() {
    var page = Page(width: 40, isColoured: true)
    page.say("Gap", "x", tone: .gap)
    #expect(page.lines == ["\u{1B}[33mGap\u{1B}[0m     x"])
  }

  @Test func `what could steer a terminal is not shown`() {
    var page = Page(width: 40)
    page.say("a\u{1B}[2Jb\u{202E}c")
    page.line("d\u{7}e\u{9B}f")
    #expect(
      page.text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
  }

  @Test func `a text that is laid out already is only broken where it is too wide`() {
    let text =
      "USAGE: respite [--one <word>] [--two <word>] [--three]\n\n  --one   kept as it is\n  a line with far too many words for forty columns"
    #expect(
      Page.broken(text, width: 40) == [
        "USAGE: respite [--one <word>]", "  [--two <word>] [--three]", "", "  --one   kept as it is",
        "  a line with far too many words for", "    forty columns",
      ])
  }

  @Test func `no page is narrower than can be read`() {
    #expect(Page(width: 3).width == Page.narrowest)
  }
}
