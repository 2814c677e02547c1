import TerminalKit
import TestSupport
import Testing

@testable import respite

@Suite struct TableTests {
  private func text(_ table: Table, width: Int) -> [String] {
    var page = Page(width: width)
    page.add(table)
    return page.lines
  }

  @Test func `words stand left, numbers right, and no line ends in blanks`() {
    var table = Table([.words, .numbers, .words], indent: 2)
    table.add("a", "1", "x")
    table.add("bbb", "100", "")
    #expect(text(table, width: 80) == ["  a      1  x", "  bbb  100"])
  }

  @Test func `columns that may give way break their words over lines, the widest first`() {
    var table = Table([.words, .words(atLeast: 5), .words(atLeast: 5)])
    table.add("Mon 11", "a shift with a long name, backup", "somebody with a long name")
    #expect(
      text(table, width: 50) == [
        "Mon 11  a shift with a long   somebody with a long",
        "        name, backup          name",
      ])
    #expect(text(table, width: 50).allSatisfy { TextWidth.width(of: $0) <= 50 })
  }

  @Test func `what stands below each other in a cell is a line each`() {
    var table = Table([.words, .words])
    table.add(stacks: [["a"], ["b", "c"]])
    table.add("d", "e")
    #expect(text(table, width: 80) == ["a  b", "   c", "d  e"])
  }

  @Test func `an empty column takes no room`() {
    var table = Table([.words, .words, .words])
    table.add("a", "", "b")
    #expect(text(table, width: 80) == ["a  b"])
  }

  @Test func `a heading widens no column`() {
    var table = Table([.words, .words])
    table.addHeading("a heading of many words")
    table.add("a", "b")
    #expect(text(table, width: 80) == ["a heading of many words", "a  b"])
  }

  @Test func `no table is wider than its page while its columns can give way`() {
    var random = SplitMix64(seed: 20_270_111)
    for _ in 0..<200 {
      let columns = Int(random.next() % 4) + 1
      var table = Table((0..<columns).map { _ in .words(atLeast: 3) }, indent: Int(random.next() % 5))
      for _ in 0..<5 {
        table.add(
          (0..<columns).map { _ in
            Table.Cell(String(repeating: ["a", "é", "漢", " "][Int(random.next() % 4)], count: Int(random.next() % 40)))
          })
      }
      let width = Page.narrowest + Int(random.next() % 60)
      for line in text(table, width: width) { #expect(TextWidth.width(of: line) <= width, "\(line)") }
    }
  }
}
