import PlannerUI
import Rota
import TerminalKit

/// A session to press keys in.
struct Stage {
  var session: Session
  let world: FakeWorld

  init(
    _ state: TeamState = Quay.planned, columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode,
    today: Moment = Quay.moment, author: String = "aoife"
  ) {
    world = FakeWorld(state)
    world.moment = today
    let app = AppState(
      Quay.saved(state), over: Quay.span, author: author, moment: today, size: Size(columns: columns, rows: rows),
      glyphs: glyphs)
    session = Session(app, world: world.world)
  }

  /// Every key that means anything but the end, those that move and edit more often.
  static let randomKeys: [Key] =
    CommandTable.all.flatMap(\.keys).filter { $0 != Key("q") && $0 != Key("ctrl-c") }
    + "hjklhjklaxm*w".map { Key($0) }

  var state: AppState { session.state }
  var frame: Frame { session.frame }
  var text: String { frame.glyphPlane }

  /// Presses keys, parted by blanks: `j j ctrl-p enter`; what stands in quotes would be typed by `type`.
  mutating func press(_ keys: String) {
    session.take(keys.split(separator: " ").compactMap { Key(String($0)) }.map(Event.key))
  }

  mutating func type(_ text: String) { session.take(text.map { .key(Key($0)) }) }
  mutating func wake() { session.take([.wake]) }
  mutating func resize(_ columns: Int, _ rows: Int) {
    session.take([.resize(Size(columns: columns, rows: rows))])
  }

  /// Goes to a member's date.
  mutating func go(to member: MemberID, _ day: String) {
    press("home")
    for _ in 0..<40 where state.selection?.member?.id != member { press("j") }
    for _ in 0..<40 where state.selection?.member?.id != member { press("k") }
    for _ in 0..<(Day.on(day) - state.board.day) { press("l") }
  }

  /// The line of the screen that holds a text.
  func line(holding part: String) -> String? {
    text.split(separator: "\n").first { $0.contains(part) }.map(String.init)
  }
}

extension Stage {
  /// Goes to a screen on which a context's keys mean something.
  mutating func goWhere(_ context: Context) {
    // Some only hold while something waits on the screen of others.
    let wanted = context == .ruleChange ? .rules : context
    for number in 1...9 {
      press("\(number)")
      if state.contexts.contains(wanted) { return }
    }
    press("1")
  }
}

extension ScreenID {
  /// The key that goes to the screen: the number on its tab.
  var number: String { "\((ScreenID.allCases.firstIndex(of: self) ?? 0) + 1)" }
}
