package import Rota
package import TerminalKit

/// The whole program as a value. `update` leads from one to the next, `view` draws it, and neither touches anything else.
package struct AppState: Sendable {
  package internal(set) var size: Size
  package internal(set) var glyphs: Glyphs
  package internal(set) var moment: Moment
  /// Who changes are signed by.
  package let author: String
  /// What lies on disk.
  package internal(set) var saved: SavedPlan
  /// What is shown of it.
  package private(set) var facts: PlanFacts
  /// Whether what the rules say of the facts may be shown.
  var judging = Judging.due
  package internal(set) var screen: ScreenID
  package internal(set) var board: BoardState
  /// How everything looks, but for one that is only tried.
  package internal(set) var theme: Theme
  /// Nothing moves by itself: no numbers that run while a plan is made.
  let reducesMotion: Bool
  package internal(set) var balance = BalanceState()
  package internal(set) var rules = RulesState()
  package internal(set) var timeline: TimelineState
  package internal(set) var week: WeekState
  package internal(set) var history = HistoryState()
  /// Where the reader is in the lists that say no more than that.
  var lists: [ScreenID: ListState] = [:]
  /// What was said, the latest last.
  var messages: [Message] = []
  /// What the rules say of what is selected.
  var insight: Insight?
  /// What lies over the screen, the last on top.
  var layers: [Layer] = []
  package internal(set) var notice: Notice?
  /// What came while something lay over the screen, told when nothing does: a key that types would take it away unread.
  var news: Notice?
  /// What others have saved that waits until something here is decided.
  var outside: OutsideChanges?
  /// Why the files cannot be read just now, and what follows of it; nil while they can.
  var unreadable: String?
  var run: PlanRun?
  var preview: Preview?
  /// The last change, until the rules have spoken of it.
  var unjudged: SavedChange?
  /// What to say once the change that was sent is on disk.
  var pendingWords: String?
  /// The seat to stay with once that is so.
  var pendingSeat: SeatID?

  /// A program that has just begun, looking at what is saved; `span` are the dates to show, judge and plan,
  /// `greeting` something worth saying at once.
  package init(
    _ saved: SavedPlan, over span: DaySpan, author: String, moment: Moment, size: Size, glyphs: Glyphs = .unicode,
    theme: Theme = .plain, reducesMotion: Bool = false, greeting: String? = nil
  ) {
    self.saved = saved
    self.author = author
    self.moment = moment
    self.size = size
    self.glyphs = glyphs
    self.theme = theme
    self.reducesMotion = reducesMotion
    facts = PlanFacts(saved.state, over: span, zones: saved.zones)
    screen = .board
    board = BoardState(day: span.contains(moment.today) ? moment.today : span.start, in: span)
    timeline = TimelineState(from: span.start, at: moment.now)
    week = WeekState(day: board.day)
    rebuild()
    notice = greeting.map { Notice($0) }
    log(nil)
    settle()
  }

  package var team: Team { saved.state.team }
  package var rota: Rota { saved.state.rota }

  /// The facts on the screen: the proposal's while one is looked at.
  package var shown: PlanFacts { shownPreview?.facts ?? facts }

  /// A proposal is on the board, neither accepted nor dropped.
  package var isPreviewing: Bool { preview != nil }
  /// The proposal, where it is on the screen: only the board shows it.
  var shownPreview: Preview? { screen == .board ? preview : nil }
  var showsPreview: Bool { shownPreview != nil }
  package var isPlanning: Bool { run != nil }
  package var hasLayer: Bool { !layers.isEmpty }

  /// Looks at other facts, of which the rules have yet to speak.
  mutating func look(at facts: PlanFacts) {
    self.facts = facts
    judging = .due
  }

  /// Makes anew, after other facts have come, what the screens keep of them.
  mutating func rebuild() {
    insight = nil
    rules.proposal = nil
    board.rebuild(self)
  }

  /// Goes to another screen, which stands as it was left.
  mutating func show(_ screen: ScreenID) {
    guard screen != self.screen else { return }
    self.screen = screen
    insight = nil
  }

  /// Goes to a seat or a date on the screen that is shown.
  mutating func go(to place: Choice.Place) { Screen.screen(screen).go(&self, place) }

  mutating func say(_ text: String, _ tone: Notice.Tone = .said) { notice = Notice(text, tone) }

  /// Says what nobody pressed a key for, as soon as nothing lies over the screen.
  mutating func tell(_ text: String, _ tone: Notice.Tone = .said) { news = Notice(text, tone) }

  mutating func tellNews() {
    guard let news, layers.isEmpty, notice == nil else { return }
    notice = news
    self.news = nil
  }
}
