import Planning
import Rota
import TerminalKit

/// The pane below the grid: what the selection means, and on wide screens what the rules say of the whole beside it.
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
    put(state.sideSections, &canvas, right.splitLeft(1).rest)
  }

  private static func put(_ sections: [PaneSection], _ canvas: inout Canvas, _ area: Rect) {
    let width = min(120, area.width - 2)
    let lines = sections.lines(
      width: width, height: area.height, ellipsis: canvas.glyphs.ellipsis, plain: canvas.plain)
    for (row, line) in lines.enumerated() { canvas.put(line, x: area.x + 1, y: area.y + row, width: width) }
  }
}

extension AppState {
  var paneSections: [PaneSection] { preview.map(previewSections) ?? detailSections }

  /// What the rules say of all dates shown, breaches first, or what each person would gain and lose.
  var sideSections: [PaneSection] {
    if let preview {
      return [PaneSection("", [preview.summary.title(.people)], isBold: true)]
        + [PaneSection("", preview.summary.people.map { $0.sentence(facts) }, isList: true)]
    }
    let findings = facts.openFindings.map { "\($0.level == .hard ? "!" : "~") \($0.sentence)" }
    let kept = findings.isEmpty ? [PaneSection("", ["Every rule is kept on these dates."])] : []
    return kept + [PaneSection("", findings.isEmpty ? [] : ["What the rules say of these dates"], isBold: true)]
      + findings.map { PaneSection("", [$0]) } + gapSections
  }

  /// The empty seats by what they are, each kind with its dates.
  private var gapSections: [PaneSection] {
    let gaps = facts.judgement.gaps
    guard !gaps.isEmpty else { return [PaneSection("", ["Every seat is filled."])] }
    let kinds = Dictionary(grouping: gaps) { facts.title(of: $0) }.sorted { $0.key < $1.key }
    return [PaneSection("", [" "]), PaneSection("", [Wording.count(gaps.count, "gap")], isBold: true)]
      + kinds.map { title, seats in
        PaneSection("", ["? \(title): \(seats.map { Wording.date($0.day) }.joined(separator: ", "))"])
      }
  }
}
