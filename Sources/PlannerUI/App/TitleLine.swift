import Planning
import Rota
import TerminalKit

/// The first line: the team, what the dates are, and how the rota stands, or how far a search is.
enum TitleLine {
  static func draw(_ state: AppState, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    for (left, right) in wordings(state) where left.width + right.width + 3 <= area.width {
      canvas.put(left, x: area.x, y: area.y, width: area.width)
      canvas.put(right, x: area.columns.upperBound - right.width - 1, y: area.y, width: right.width)
      return
    }
    canvas.put(wordings(state).last?.left ?? [], x: area.x, y: area.y, width: area.width)
  }

  /// From the fullest to the shortest.
  private static func wordings(_ state: AppState) -> [(left: [Phrase], right: [Phrase])] {
    let name = Phrase(" \(state.team.settings.name)", .title, bold: true)
    let dates = Phrase("   \(Wording.dates(state.shown.span))", .title)
    let datesOfYear = Phrase("   \(Dates.span(state.shown.span))", .title)
    let status = Phrase("   \(state.showsPreview ? "proposal" : status(state))", .title)
    let today = Phrase("   today \(Wording.date(state.moment.today))", .dim)
    if let run = state.run {
      let lengths = progress(run, isStill: state.reducesMotion)
      return [([name, datesOfYear], lengths[0]), ([name, dates], lengths[0])]
        + lengths.map { ([name], $0) } + lengths.suffix(1).map { ($0, []) }
    }
    let score = standing(state)
    let evenness = state.isJudged ? state.shown.evenness.map { [Phrase("   evenness \($0)", .title)] } ?? [] : []
    return [
      ([name, datesOfYear, status, today], score + evenness), ([name, datesOfYear, status], score + evenness),
      ([name, dates, status, today], score + evenness), ([name, dates, status], score + evenness),
      ([name, datesOfYear, status, today], score), ([name, datesOfYear, status], score),
      ([name, dates, status], score),
      ([name, dates], score), ([name], score), ([name], []),
    ]
  }

  /// How far the search is, from the fullest to the shortest.
  private static func progress(_ run: PlanRun, isStill: Bool) -> [[Phrase]] {
    if run.isStopping { return [[Phrase("Ending with the best found", .progress)], [Phrase("Ending", .progress)]] }
    let stop = Phrase("   Esc stops", .dim)
    guard let progress = run.progress, !isStill else {
      return [[Phrase("Planning", .progress), stop], [Phrase("Planning", .progress)]]
    }
    let share = Phrase("Planning: \(progress.percent) % of the search", .progress)
    let best = Phrase("   best so far \(progress.standing)", .progress)
    return [
      [share, best, stop], [share, best], [share],
      [Phrase("Planning \(progress.percent) %", .progress)],
    ]
  }

  private static func standing(_ state: AppState) -> [Phrase] {
    let gaps = state.shown.gaps.count
    // Where nobody holds anything yet, nothing is missing either.
    if gaps > 0, state.shown.carried.isEmpty { return [Phrase("\(Wording.count(gaps, "seat")) to fill", .gap)] }
    let cover = Phrase(gaps == 0 ? "no gap" : Wording.count(gaps, "gap"), gaps == 0 ? .good : .gap)
    guard state.isJudged else { return [cover, Phrase("   checking the rules", .dim)] }
    let breaches = state.shown.judgement.breaches.count
    return [
      cover, Phrase("   "),
      Phrase(breaches == 0 ? "no breach" : Wording.breaches(breaches), breaches == 0 ? .good : .breach),
    ]
  }

  /// `files unreadable`, `draft`, `published`, `not planned yet` or `2 of 4 weeks published`.
  private static func status(_ state: AppState) -> String {
    if state.unreadable != nil { return "files unreadable" }
    let weeks = state.facts.span.weeks
    let published = weeks.count { state.rota.weeks[$0] == .published }
    if published == weeks.count, published > 0 { return "published" }
    if published > 0 { return "\(published) of \(weeks.count) weeks published" }
    return weeks.contains { state.rota.weeks[$0] != nil } ? "draft" : "not planned yet"
  }
}
