import TerminalKit

extension Screen {
  /// Who is on at every hour, with what it means below it.
  static let timeline = Screen(
    id: .timeline, title: "Timeline", purpose: "Shows who is on at every hour, site below site, and changes it.",
    contexts: [.timeline, .board, .rota],
    draw: { state, canvas, area in TimelineView.draw(state, &canvas, area) },
    rows: { state, height in TimelineLayout.rows(state, height) },
    settle: { state, area in state.settleTimeline(area) },
    prepare: { state in state.prepareInsight() },
    click: { state, mouse, area in state.clickTimeline(mouse, area) },
    selection: { $0.timelineSelection }, go: { state, place in state.goOnTimeline(to: place) })
}
