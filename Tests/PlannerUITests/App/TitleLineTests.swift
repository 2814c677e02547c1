import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

@Suite struct TitleLineTests {
  private func title(_ state: TeamState, over span: DaySpan, columns: Int = 120) -> String {
    let app = AppState(
      Quay.saved(state), over: span, author: "aoife", moment: Quay.moment, size: Size(columns: columns, rows: 24))
    return String(view(app).glyphPlane.split(separator: "\n")[0])
  }

  @Test(arguments: [
    ("2027-03-01", "1–28 Mar 2027"), ("2026-12-21", "21 Dec 2026 – 17 Jan 2027"),
    ("2027-02-15", "15 Feb – 14 Mar 2027"),
  ])
  func `dates of two years say both`(start: String, words: String) {
    let line = title(Quay.empty, over: DaySpan(from: .on(start), count: 28))
    #expect(line.contains("  \(words)  "), "\(line)")
  }

  @Test(arguments: [40, 80, 120])
  func `where nobody holds anything yet, nothing is called missing`(columns: Int) {
    let line = title(Quay.empty, over: Quay.span, columns: columns)
    #expect(line.contains(" seats to fill") && !line.contains("gap") && !line.contains("breach"), "\(line)")
    #expect(columns < 80 || line.contains("not planned yet"), "\(line)")
  }

  @Test func `where somebody does, gaps are counted`() {
    #expect(title(Quay.planned, over: Quay.span).contains("3 gaps   "))
  }
}
