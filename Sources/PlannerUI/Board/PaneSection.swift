import TerminalKit

/// One part of the detail pane: a label in the margin, and sentences beside it.
struct PaneSection: Hashable, Sendable {
  var label: String
  var role: Role
  var sentences: [String]
  /// Each sentence on a line of its own where there is room for it.
  var isList = false
  var isBold = false

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

  /// Labels stand in a margin of their own on screens at least this wide.
  private static let (widthForMargin, margin) = (56, 14)

  /// The section in lines of `width` columns.
  func lines(width: Int, asList: Bool, plain: (String) -> String) -> [[Phrase]] {
    let hasMargin = width >= PaneSection.widthForMargin
    let indent = hasMargin && !label.isEmpty ? PaneSection.margin : 0
    let paragraphs = isList && asList ? sentences : [sentences.joined(separator: " ")]
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
  /// All sections in at most `height` lines: the longest give way first, then the last.
  func lines(width: Int, height: Int, ellipsis: String, plain: (String) -> String) -> [[Phrase]] {
    func laidOut(asList: Bool) -> [[[Phrase]]] {
      filter { !$0.sentences.isEmpty }.map { $0.lines(width: width, asList: asList, plain: plain) }
    }
    let listed = laidOut(asList: true)
    if listed.reduce(0, { $0 + $1.count }) <= height { return listed.flatMap(\.self) }
    var blocks = Array<[[Phrase]]>(laidOut(asList: false).prefix(Swift.max(0, height)))
    while blocks.reduce(0, { $0 + $1.count }) > height {
      guard let longest = blocks.indices.max(by: { blocks[$0].count < blocks[$1].count }) else { break }
      blocks[longest].removeLast()
      blocks[longest][blocks[longest].count - 1].cut(to: width, ellipsis)
    }
    return blocks.flatMap(\.self)
  }
}

extension [Phrase] {
  /// Shows that the text goes on where it can no longer be read.
  fileprivate mutating func cut(to width: Int, _ ellipsis: String) {
    guard var last = popLast(), !last.text.hasSuffix(ellipsis) else { return }
    let room = width - self.width - TextWidth.width(of: ellipsis) - 1
    last.text = TextWidth.fit(last.text, to: room, ellipsis: "") + " " + ellipsis
    append(last)
  }
}
