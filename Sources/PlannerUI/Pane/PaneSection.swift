import TerminalKit

/// One part of the detail pane: a label in the margin, and sentences beside it.
struct PaneSection: Hashable, Sendable {
  var label: String
  var role: Role
  var sentences: [String]
  /// The same in fewer words, for where there is no room for a list; nil for the sentences themselves.
  var brief: [String]?
  /// Each sentence on a line of its own where there is room for it.
  var isList = false
  var isBold = false
  /// Goes first where there is no room for all.
  var isExtra = false

  init(_ label: String, _ role: Role, _ sentences: [String], isList: Bool = false, isBold: Bool = false) {
    self.label = label
    self.role = role
    self.sentences = sentences
    self.isList = isList
    self.isBold = isBold
  }

  init(_ label: String, _ sentences: [String], isList: Bool = false, isBold: Bool = false) {
    self.init(label, .dim, sentences, isList: isList, isBold: isBold)
  }

  var asExtra: PaneSection {
    var section = self
    section.isExtra = true
    return section
  }

  /// Labels stand in a margin of their own on screens at least this wide.
  private static let (widthForMargin, margin) = (56, 14)

  /// Columns that are left to the text of a section with a label, where lines have that many.
  static func textWidth(_ width: Int) -> Int { width >= widthForMargin ? width - margin : width }

  /// The section in lines of `width` columns.
  func lines(width: Int, asList: Bool, plain: (String) -> String) -> [[Phrase]] {
    let hasMargin = width >= PaneSection.widthForMargin
    let indent = hasMargin && !label.isEmpty ? PaneSection.margin : 0
    let paragraphs = isList && asList ? sentences : [(brief ?? sentences).joined(separator: " ")]
    let lead = hasMargin || label.isEmpty ? "" : label + " "
    let wrapped = paragraphs.enumerated().flatMap { place, text in
      TextWidth.lines(plain((place == 0 ? lead : "") + text), width: max(1, width - indent))
    }
    return wrapped.enumerated().map { place, text in
      var line: [Phrase] = []
      if indent > 0 {
        line.append(Phrase(TextWidth.padded(place == 0 ? label : "", to: indent), role, bold: role != .dim))
      }
      return line + [Phrase(text, isBold ? .title : .text, bold: isBold)]
    }
  }
}

extension [PaneSection] {
  /// All sections in at most `height` lines: what is extra goes first, then the longest give way.
  func lines(width: Int, height: Int, ellipsis: String, plain: (String) -> String) -> [[Phrase]] {
    let full = filter { !$0.sentences.isEmpty }
    func blocks(_ sections: [PaneSection], asList: Bool) -> [[[Phrase]]] {
      sections.map { $0.lines(width: width, asList: asList, plain: plain) }
    }
    func fit(_ blocks: [[[Phrase]]]) -> Bool { blocks.reduce(0) { $0 + $1.count } <= height }
    for asList in [true, false] {
      var blocks = blocks(full, asList: asList)
      if fit(blocks) { return blocks.flatMap(\.self) }
      for extra in full.indices.reversed() where full[extra].isExtra {
        blocks[extra] = []
        if fit(blocks) { return blocks.flatMap(\.self) }
      }
    }
    let least = full.filter { !$0.isExtra }
    var shortened = [[[Phrase]]](blocks(least, asList: false).prefix(Swift.max(0, height)))
    while !fit(shortened) {
      let most = shortened.map(\.count).max() ?? 0
      guard most > 1, let longest = shortened.lastIndex(where: { $0.count == most }) else { break }
      shortened[longest].removeLast()
      shortened[longest][most - 2].cut(to: width, ellipsis)
    }
    return shortened.flatMap(\.self)
  }
}

extension [Phrase] {
  /// Shows that the text goes on where it can no longer be read, after a whole word.
  fileprivate mutating func cut(to width: Int, _ ellipsis: String) {
    guard var last = popLast() else { return }
    let room = width - self.width - TextWidth.width(of: ellipsis) - 1
    last.text = "\(TextWidth.lines(last.text, width: Swift.max(1, room))[0]) \(ellipsis)"
    append(last)
  }
}
