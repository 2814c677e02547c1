import Planning
import Rota
import TerminalKit

/// The pane below a screen of seats: what the selection means, and on wide screens what the rules say of the whole beside it.
enum PaneView {
  /// From how many columns on the findings have a place of their own.
  private static let widthForSide = 140

  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard area.height > 1 else { return }
    canvas.rule(x: area.x, y: area.y, width: area.width)
    let body = area.splitTop(1).rest
    guard body.width >= widthForSide else {
      return put(state.paneSections, &canvas, body)
    }
    let (left, right) = body.splitLeft(body.width * 3 / 5)
    put(state.paneSections, &canvas, left)
    for y in right.rows { canvas.put(canvas.glyphs.upright, x: right.x, y: y, style: Style(.rule)) }
    put(state.sideSections(rows: right.height), &canvas, right.splitLeft(1).rest)
  }

  /// A rule, and sections below it.
  static func draw(_ sections: [PaneSection], _ canvas: inout Canvas, _ area: Rect) {
    guard area.height > 1 else { return }
    canvas.rule(x: area.x, y: area.y, width: area.width)
    put(sections, &canvas, area.splitTop(1).rest)
  }

  /// Longer lines are hard to read, however wide the screen is.
  static func textWidth(_ area: Rect) -> Int { min(120, area.width - 2) }

  private static func put(_ sections: [PaneSection], _ canvas: inout Canvas, _ area: Rect) {
    let width = textWidth(area)
    let lines = sections.lines(
      width: width, height: area.height, ellipsis: canvas.glyphs.ellipsis, plain: canvas.plain)
    for (row, line) in lines.enumerated() { canvas.put(line, x: area.x + 1, y: area.y + row, width: width) }
  }
}

extension AppState {
  var paneSections: [PaneSection] {
    (screen == .board ? blockSection : []) + (shownPreview.map(previewSections) ?? insight?.sections ?? detailSections)
  }

  /// What the rules say of all dates shown, breaches first, or what each person would gain and lose.
  func sideSections(rows: Int) -> [PaneSection] {
    if let preview = shownPreview {
      return [PaneSection("", [preview.summary.title(.people)], isBold: true)]
        + [PaneSection("", preview.summary.people.map { $0.sentence(facts) }, isList: true)]
    }
    return findingSections(most: max(3, rows - AppState.rowsForGaps)) + gapSections
  }

  /// How many rows of the side are left to the gaps, and how many dates of each kind of gap are told.
  private static let (rowsForGaps, datesOfAGap) = (12, 6)

  private func findingSections(most: Int) -> [PaneSection] {
    guard isJudged else { return [PaneSection("", ["The rules are being checked."])] }
    let findings = facts.openFindings
    guard !findings.isEmpty else { return [PaneSection("", ["Every rule is kept on these dates."])] }
    let shown = findings.prefix(most).map { "\($0.level == .hard ? "!" : "~") \($0.sentence)" }
    let rest = findings.count - shown.count
    return [PaneSection("", ["What the rules say of these dates"], isBold: true)]
      + shown.map { PaneSection("", [$0]) } + [PaneSection("", rest > 0 ? ["And \(rest) more; f lists them all."] : [])]
  }

  /// The empty seats by what they are, each kind with its first dates.
  private var gapSections: [PaneSection] {
    let gaps = facts.gaps
    guard !gaps.isEmpty else { return [PaneSection("", ["Every seat is filled."])] }
    let kinds = Dictionary(grouping: gaps) { facts.title(of: $0) }.sorted { $0.key < $1.key }
    return [PaneSection("", [" "]), PaneSection("", [Wording.count(gaps.count, "gap")], isBold: true)]
      + kinds.prefix(AppState.rowsForGaps).map { title, seats in
        let dates = seats.prefix(AppState.datesOfAGap).map { Wording.date($0.day) }.joined(separator: ", ")
        let rest = seats.count - AppState.datesOfAGap
        return PaneSection("", ["? \(title): \(dates)\(rest > 0 ? " and \(rest) more" : "")"])
      }
  }
}
