import Rota

/// How much of the dates the board shows at once, and so how much it says of each day.
package enum BoardZoom: String, CaseIterable, Hashable, Sendable {
  /// One day: every duty in words, with its hours.
  case day
  /// A week: a letter and the hours of each day's first duty, and of the second where there is room.
  case week
  /// As many days as fit, each a letter and its marks.
  case fourWeeks
  /// Thirteen weeks, each day one letter.
  case quarter

  /// How many days a quarter has.
  static let daysOfQuarter = 13 * 7

  /// The most days that show at once; nil for as many as fit.
  var mostDays: Int? {
    switch self {
    case .day: 1
    case .week: 7
    case .fourWeeks, .quarter: nil
    }
  }

  var closer: BoardZoom? { BoardZoom.allCases.firstIndex(of: self).flatMap { BoardZoom.at($0 - 1) } }
  var wider: BoardZoom? { BoardZoom.allCases.firstIndex(of: self).flatMap { BoardZoom.at($0 + 1) } }

  /// `a week`, as in a sentence.
  var words: String {
    switch self {
    case .day: "one day, in words"
    case .week: "a week, with hours"
    case .fourWeeks: "four weeks"
    case .quarter: "thirteen weeks"
    }
  }

  private static func at(_ place: Int) -> BoardZoom? { allCases.indices.contains(place) ? allCases[place] : nil }
}

extension AppState {
  /// Shows more or less of the dates; a quarter is more dates than a team usually plans at once, and these are shown,
  /// judged and planned while it lasts.
  mutating func zoomBoard(to zoom: BoardZoom) {
    guard zoom != board.zoom else { return }
    board.zoom = zoom
    let days = board.days(at: zoom)
    guard days != facts.span.count else { return }
    let (day, start) = (board.day, facts.span.start)
    let passed = days < facts.span.count ? (day - start) / days * days : 0
    show(DaySpan(from: start + passed, count: days))
    board.day = day
  }

  /// Lists people by site or by name, the selection staying with whom it was on.
  mutating func groupBoard(_ isGrouped: Bool) {
    guard isGrouped != board.isGrouped else { return }
    board.isGrouped = isGrouped
    board.rebuild(self)
  }

  /// Whether zooming shows other dates, which nothing that waits for an answer may be lost by.
  func changesDates(_ zoom: BoardZoom?) -> Bool { zoom.map { board.days(at: $0) != facts.span.count } ?? false }
}
