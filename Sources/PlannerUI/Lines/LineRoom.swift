/// Somewhere a sitting of lines can be: what is said on coming in, and what can be answered there.
struct LineRoom: Sendable {
  let title: String
  /// Facts, one a line.
  var facts: @Sendable (AppState) -> [String] = { _ in [] }
  /// What can be chosen by number.
  var choices: @Sendable (AppState) -> [LineChoice] = { _ in [] }
  /// What can be answered in words; nil where only numbers count.
  var question: LineQuestion?
  /// Why the room cannot be left by going back; nil where it can.
  var waits: String?
  /// It stands for something the screens lay over themselves, and is left when that is.
  var isLayer = false

  init(_ title: String) { self.title = title }

  func telling(_ facts: @escaping @Sendable (AppState) -> [String]) -> LineRoom {
    var room = self
    room.facts = facts
    return room
  }

  func offering(_ choices: @escaping @Sendable (AppState) -> [LineChoice]) -> LineRoom {
    var room = self
    room.choices = choices
    return room
  }

  func asking(_ words: String, _ take: @escaping @Sendable (inout LineSitting, String) -> Void) -> LineRoom {
    var room = self
    room.question = LineQuestion(words: words, take: take)
    return room
  }

  func waiting(_ sentence: String) -> LineRoom {
    var room = self
    room.waits = sentence
    return room
  }
}

/// One numbered answer, and what it does.
struct LineChoice: Sendable {
  let label: String
  let deed: @Sendable (inout LineSitting) -> Void

  init(_ label: String, _ deed: @escaping @Sendable (inout LineSitting) -> Void) {
    self.label = label
    self.deed = deed
  }

  /// Leads to another room.
  init(_ label: String, to room: @autoclosure @escaping @Sendable () -> LineRoom) {
    self.init(label) { $0.enter(room()) }
  }
}

/// Something asked for in words.
struct LineQuestion: Sendable {
  let words: String
  let take: @Sendable (inout LineSitting, String) -> Void
}

/// Something that takes seconds or more: it is said first, then done, and leads to a room.
struct LineWork: Sendable {
  /// The room with the answer. It is told the state, and may ask whether somebody wants it to end.
  let run: @Sendable (AppState, () -> Bool) -> LineRoom
}
