extension Frame {
  /// The text of the frame for snapshots: each row between bars, so that blanks at its end show, and the cursor below.
  package var glyphPlane: String {
    var lines = (0..<size.rows).map { y in "│" + row(y).reduce(into: "") { $0 += $1.text } + "│" }
    lines.append(cursor.map { "cursor: \($0.y),\($0.x)" } ?? "cursor: hidden")
    return lines.joined(separator: "\n")
  }

  /// The styles of the frame for snapshots: a letter a cell, and below it what the letters mean.
  ///
  /// A role has its letter everywhere; a role with something added has a digit, or a Greek letter from the tenth on, in
  /// the order in which they appear in this frame.
  package var stylePlane: String {
    var letters: [Style: Character] = [:]
    var legend: [String] = []
    let extra = Array("0123456789αβγδεζηθικλμνξοπρστυφχψω")
    var added = 0
    func letter(_ style: Style) -> Character {
      if let known = letters[style] { return known }
      var letter = style.role.letter
      if style != Style(style.role) {
        letter = added < extra.count ? extra[added] : "@"
        added += 1
      }
      letters[style] = letter
      legend.append("\(letter) \(style.name)")
      return letter
    }
    let lines = (0..<size.rows).map { y in "│" + String(row(y).map { letter($0.style) }) + "│" }
    return (lines + legend.sorted()).joined(separator: "\n")
  }
}

extension Style {
  /// The role and what is added, in words.
  fileprivate var name: String {
    role.rawValue + (bold ? " bold" : "") + (underline ? " underline" : "") + (reverse ? " reverse" : "")
  }
}
