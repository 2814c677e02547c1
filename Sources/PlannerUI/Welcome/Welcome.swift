package import TerminalKit

/// The first screen of somebody who has no workspace yet: a sample team to look around in, or a team of their own.
package struct Welcome: Sendable {
  private var size: Size
  private let glyphs: Glyphs
  /// Where a new team would lie; nil where that folder cannot be one's.
  private let folder: String?
  private let startingQuestions: TeamQuestions
  private var choices: Choices
  private var questions: TeamQuestions?
  private var field = LineField()
  private var problem: String?

  /// What is wished for at last.
  package enum Outcome: Hashable, Sendable {
    case sample(String)
    case team(TeamAnswers)
    case quit
  }

  /// `samples` are the names of the sample teams and what each is.
  package init(
    samples: [(name: String, summary: String)], folder: String?, questions: TeamQuestions, size: Size, glyphs: Glyphs
  ) {
    self.size = size
    self.glyphs = glyphs
    self.folder = folder
    startingQuestions = questions
    let own =
      folder.map { "Asks for a name, a zone and the people, and plans two weeks. It will lie in \($0)" }
      ?? "This folder is not empty; start respite in an empty one for a team of your own."
    choices = Choices(
      title: "There is no team here yet.",
      items: samples.map { sample in
        Choice("Sample team: \(sample.name.capitalisedFirst)", note: sample.summary, outcome: .nothing)
      } + [
        Choice("New team", mark: folder == nil ? .disabled : .none, note: own, outcome: .nothing),
        Choice("Quit", note: "Nothing has been written.", outcome: .nothing),
      ])
    sampleNames = samples.map(\.name)
  }

  private let sampleNames: [String]

  /// Takes in one event; the outcome once there is one.
  package mutating func take(_ event: Event) -> Outcome? {
    switch event {
    case .key(let key): return questions == nil ? choose(key) : type(key)
    case .paste(let text): if questions != nil { field.insert(text) }
    case .resize(let size): self.size = size
    case .hangup, .terminate: return .quit
    case .mouse, .focus, .wake, .tick, .suspendRequest: break
    }
    return nil
  }

  private mutating func choose(_ key: Key) -> Outcome? {
    switch key {
    case Key("j"), Key(.down), Key(.tab): choices.move(by: 1)
    case Key("k"), Key(.up): choices.move(by: -1)
    case Key("q"), Key(.escape): return .quit
    case Key(.enter): return taken
    default:
      if key.control { return key == Key(.character("c"), control: true) ? .quit : nil }
      guard case .character(let character) = key.code, let number = character.wholeNumberValue,
        (1...choices.items.count).contains(number)
      else { return nil }
      choices.choose(number - 1)
      return taken
    }
    return nil
  }

  private var taken: Outcome? {
    mutating get {
      if sampleNames.indices.contains(choices.chosen) { return .sample(sampleNames[choices.chosen]) }
      guard choices.chosen == sampleNames.count else { return .quit }
      ask()
      return nil
    }
  }

  /// Goes on to the questions about a team of one's own, where it can have a place.
  package mutating func ask() {
    guard folder != nil else { return }
    questions = startingQuestions
    field = LineField()
    problem = nil
  }

  private mutating func type(_ key: Key) -> Outcome? {
    guard var questions else { return nil }
    if key == Key(.character("c"), control: true) { return .quit }
    if field.take(key) {
      problem = nil
      return nil
    }
    switch key {
    case Key(.enter):
      problem = questions.answer(field.text)
      if problem == nil { field = LineField() }
      self.questions = questions
      if questions.question == .done { return .team(questions.answers) }
    case Key(.escape), Key(.up):
      self.questions = questions.back() ? questions : nil
      field = LineField()
      problem = nil
    default: break
    }
    return nil
  }
}

extension Welcome {
  /// The screen: what it is for above, the choice or the question below.
  package var frame: Frame {
    var canvas = Canvas(size: size, glyphs: glyphs)
    let all = Rect(size)
    let (title, rest) = all.splitTop(size.rows >= 6 ? 2 : 0)
    canvas.put(" respite", x: 0, y: 0, style: Style(.title, bold: true), width: title.isEmpty ? 0 : size.columns)
    let (body, footer) = rest.splitBottom(rest.height > 3 ? 1 : 0)
    let lines = TextWidth.lines(canvas.plain(Self.purpose), width: max(1, min(76, size.columns - 2)))
    let room = body.height >= lines.count + 12 ? lines.count + 1 : 0
    for (row, line) in lines.prefix(room).enumerated() {
      canvas.put(line, x: 1, y: body.y + row, width: max(0, size.columns - 2))
    }
    let area = body.splitTop(room).rest
    if let questions {
      ask(questions, &canvas, area)
    } else {
      ChoicesView.draw(choices, &canvas, area)
    }
    keys(&canvas, footer)
    return canvas.frame
  }

  private static let purpose =
    "It plans who reviews and who watches, so that nobody on the team is ever on around the clock and everybody has real time away. Nothing leaves this machine."

  private func ask(_ questions: TeamQuestions, _ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let width = max(0, area.width - 2)
    var y = area.y
    let known = summary(questions)
    if area.height >= known.count + 6 {
      canvas.rule(x: area.x, y: y, width: area.width)
      for (label, text) in known {
        y += 1
        canvas.put([Phrase("\(label)  ", .dim), Phrase(text)], x: area.x + 1, y: y, width: width)
      }
      y += known.isEmpty ? 1 : 2
    }
    let rows: [(Row, Int)] = [(.prompt, 0), (.text, 1), (.note, 2)]
    for (row, offset) in rows where y + offset < area.rows.upperBound || (row == .text && area.height == 1) {
      let line = area.height == 1 ? area.y : y + offset
      switch row {
      case .prompt where area.height > 1:
        canvas.put(
          "\(questions.prompt)  (\(questions.progress))", x: area.x + 1, y: line, style: Style(.title, bold: true),
          width: width)
      case .prompt: break
      case .text:
        let text = TextWidth.tail(of: canvas.plain(field.text), max(0, width - 3))
        let used = canvas.put("> ", x: area.x + 1, y: line, style: Style(.key, bold: true))
        let typed = canvas.put(text, x: area.x + 1 + used, y: line, style: Style(.input))
        canvas.park(x: min(area.x + 1 + used + typed, area.columns.upperBound - 1), y: line)
      case .note:
        let text = problem.map { "! \($0)" } ?? questions.hint
        for (offset, part) in TextWidth.lines(canvas.plain(text), width: max(1, width)).enumerated()
        where line + offset < area.rows.upperBound {
          canvas.put(
            part, x: area.x + 1, y: line + offset, style: Style(problem == nil ? .dim : .warning), width: width)
        }
      }
    }
  }

  private enum Row { case prompt, text, note }

  private func summary(_ questions: TeamQuestions) -> [(String, String)] {
    let answers = questions.answers
    var lines: [(String, String)] = []
    if !answers.name.isEmpty, questions.question != .name { lines.append(("Team  ", answers.name)) }
    if !answers.zone.isEmpty, questions.question == .people { lines.append(("Zone  ", answers.zone)) }
    let people = answers.people.map { $0.share == 100 ? $0.name : "\($0.name) \($0.share) %" }
    if !people.isEmpty { lines.append(("People", people.joined(separator: ", "))) }
    return lines
  }

  private func keys(_ canvas: inout Canvas, _ area: Rect) {
    guard !area.isEmpty else { return }
    let enter = glyphs == .unicode ? "↵" : "Enter"
    let hints =
      questions == nil
      ? [(enter, "choose"), ("j k", "move"), ("q", "quit")] : [(enter, "next"), ("Esc", "back"), ("ctrl-c", "quit")]
    var x = area.x + 1
    for (key, word) in hints {
      x += canvas.put(key, x: x, y: area.y, style: Style(.key, bold: true))
      x += canvas.put(" \(word)", x: x, y: area.y, style: Style(.footer)) + 2
    }
  }
}
