import Planning
import Rota
import TerminalKit

/// The program in lines of text, for screen readers, braille lines and terminals that cannot do more.
///
/// A line comes in, lines go out: facts one a line, then a numbered list of what can be answered. It stands on the same
/// state as the screens, and asks the same of the world.
package struct LineSitting {
  private var session: Session
  /// Where the reader has gone, the latest last; never empty.
  private var rooms: [LineRoom]
  /// What is to be said next.
  private var said: [String] = []
  /// The room is to be said whole, not only what can be answered there.
  private var isNew = true
  /// The first of the answers that are listed, where there are many.
  private var top = 0
  private var work: LineWork?
  /// How many threads long work may use.
  let threads: Int

  /// Answers listed at once.
  private static let most = 20

  package init(_ session: Session, threads: Int) {
    self.session = session
    self.threads = threads
    rooms = [.start]
  }

  var app: AppState { session.state }
  package var isOver: Bool { session.isOver }
  /// A plan is being searched for; `hear` tells what became of it.
  package var isPlanning: Bool { app.isPlanning }
  /// Something long waits to be done by `doWork`, once what was said before it has been heard.
  package var hasWork: Bool { work != nil }

  /// What is said before anybody has answered.
  package mutating func begin() -> [String] {
    let greeting = app.notice.map { [$0.text] } ?? []
    return greeting + ["Type the number of an answer and press Enter. b goes back, q ends, ? says more."] + finish()
  }

  /// Takes an answer.
  package mutating func take(_ line: String) -> [String] {
    session.take([])
    answer(line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return finish()
  }

  /// Takes what a search or the files have told; says nothing while there is nothing worth it.
  package mutating func hear() -> [String] {
    let wasPlanning = isPlanning
    forget()
    session.take([.wake])
    guard wasPlanning, !isPlanning else { return hearOfFiles() }
    rooms.removeLast()
    if app.isPreviewing { rooms.append(.proposal) } else { sayNotice() }
    isNew = true
    return finish()
  }

  /// Says what became of the files, and leaves the reader where they are.
  private mutating func hearOfFiles() -> [String] {
    sayNotice()
    if let outside = app.outside {
      // What a screen would ask, the room of what waits asks anyhow.
      closeLayers()
      say([outside.words, "What you look at no longer fits them; drop it to go on."])
    }
    defer { said = [] }
    return said.map(LineText.spoken)
  }

  private mutating func closeLayers() {
    session.act { state in
      state.layers = []
      return []
    }
  }

  /// Does the long work that waits. It asks now and then whether somebody wants it to end.
  package mutating func doWork(isStopped: () -> Bool) -> [String] {
    guard let work else { return [] }
    self.work = nil
    enter(work.run(app, isStopped))
    return finish()
  }

  /// Takes Control-C: it ends what is under way, or the sitting where nothing is.
  package mutating func interrupt() -> [String] {
    guard isPlanning else { return end() }
    stopPlanning()
    return finish()
  }

  /// Ends it, as nobody answers any more; what is accepted is saved already.
  package mutating func end() -> [String] {
    quit()
    return finish()
  }
}

// What choices do.
extension LineSitting {
  mutating func enter(_ room: LineRoom) {
    rooms.append(room)
    (isNew, top) = (true, 0)
  }

  /// Goes to another room instead of this one.
  mutating func turn(to room: LineRoom) {
    rooms.removeLast()
    enter(room)
  }

  /// Leaves so many rooms, but never the first.
  mutating func leave(_ count: Int = 1) {
    if room.isLayer { closeLayers() }
    rooms.removeLast(min(count, rooms.count - 1))
    (isNew, top) = (true, 0)
  }

  /// Leaves every room that stands for a layer; the layer itself stays.
  mutating func leaveLayers() { while rooms.count > 1, room.isLayer { rooms.removeLast() } }

  mutating func say(_ lines: [String]) { said += lines }

  /// Changes the state as a screen would, and says what came of it.
  mutating func act(_ deed: (inout AppState) -> [Effect]) {
    forget()
    session.act(deed)
    sayNotice()
    isNew = true
  }

  /// What was said before is not said again.
  private mutating func forget() {
    session.act { state in
      state.notice = nil
      return []
    }
  }

  /// Says first that it takes a while.
  mutating func start(_ work: LineWork, saying words: String) {
    say([words])
    self.work = work
  }

  private mutating func sayNotice() {
    guard let notice = app.notice else { return }
    say([notice.text])
  }
}

// What answers mean.
extension LineSitting {
  var room: LineRoom { rooms[rooms.count - 1] }

  private mutating func answer(_ text: String) {
    switch text {
    case "": isNew = true
    case "q", "Q": quit()
    case "b", "B", "0": back()
    case "t", "T": home()
    case "n", "N": turnPage()
    case "u": turn("change.undo")
    case "U": turn("change.redo")
    case "?", "h", "H": say(Self.help)
    default: choose(text)
    }
  }

  /// Takes a change back, or makes it again.
  private mutating func turn(_ command: CommandID) {
    if let sentence = room.waits { return say([sentence]) }
    act { $0.run(command) }
  }

  private mutating func choose(_ text: String) {
    let choices = room.choices(app)
    if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1].deed(&self) }
    if let question = room.question { return question.take(&self, text) }
    let found = choices.filter { Match.words(text, in: $0.label) }
    if found.count == 1 { return found[0].deed(&self) }
    guard !choices.isEmpty else { return say(["There is nothing to choose here. b goes back."]) }
    let what = found.isEmpty ? "none" : "\(found.count)"
    say(["“\(text)” is \(what) of the answers here. Type a number from 1 to \(choices.count), or ? for help."])
  }

  private mutating func back() {
    if let sentence = room.waits { return say([sentence]) }
    guard rooms.count > 1 else { return say(["This is the start. q ends."]) }
    leave()
  }

  private mutating func home() {
    if let sentence = room.waits { return say([sentence]) }
    leave(rooms.count)
  }

  private mutating func turnPage() {
    let count = room.choices(app).count
    guard count > Self.most else { return say(["All answers are listed."]) }
    top = top + Self.most < count ? top + Self.most : 0
  }

  private mutating func quit() {
    if app.isPreviewing { say(["The proposal was not accepted; nothing of it is kept."]) }
    session.act { $0.isPlanning ? [.cancelPlan, .quit] : [.quit] }
    say(["Goodbye."])
  }

  private static let help = [
    "Type the number of an answer, or a few letters of it, and press Enter.",
    "Enter alone says again where you are. n lists further answers where there are many.",
    "b goes back, t goes to the start, u takes the last change back, U makes it again.",
    "q ends. Everything you accept is saved at once, so nothing is lost.",
  ]

  /// What is to be said, and what can be answered then.
  private mutating func finish() -> [String] {
    defer { (said, isNew) = ([], false) }
    if isOver || hasWork { return said.map(LineText.spoken) }
    var lines = said
    if isNew { lines += [room.title + "."] + room.facts(app) }
    let choices = room.choices(app)
    let shown = choices.enumerated().dropFirst(top).prefix(Self.most)
    lines += shown.map { "\($0.offset + 1). \($0.element.label)" }
    if choices.count > Self.most {
      lines.append("These are \(top + 1) to \(top + shown.count) of \(choices.count) answers; n lists others.")
    }
    if let question = room.question { lines.append(question.words) }
    return lines.map(LineText.spoken)
  }
}
