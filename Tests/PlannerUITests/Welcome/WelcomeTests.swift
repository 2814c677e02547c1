import PlannerUI
import TerminalKit
import Testing

@Suite struct WelcomeTests {
  private static let zones: Set<String> = ["Europe/Lisbon", "Etc/UTC"]

  private func questions() -> TeamQuestions { TeamQuestions(zone: "Etc/UTC") { WelcomeTests.zones.contains($0) } }

  private func welcome(
    folder: String? = "/rota", columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode
  ) -> Welcome {
    Welcome(
      samples: [("lantern", "Six people at one site."), ("harbour", "Fourteen people at two.")], folder: folder,
      questions: questions(), size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  /// Presses keys, and types what stands in quotes; what came of it, if anything did.
  private func press(_ keys: [String], _ welcome: inout Welcome) -> Welcome.Outcome? {
    for key in keys {
      let events: [Event] =
        if let named = Key(key), key.count != 1 || key == " " { [.key(named)] } else { key.map { .key(Key($0)) } }
      for event in events {
        if let outcome = welcome.take(event) { return outcome }
      }
    }
    return nil
  }

  @Test func `a sample team is a key away, and so is leaving`() {
    var first = welcome()
    #expect(press(["enter"], &first) == .sample("lantern"))
    var second = welcome()
    #expect(press(["j", "enter"], &second) == .sample("harbour"))
    var third = welcome()
    #expect(press(["2"], &third) == .sample("harbour"))
    for keys in [["q"], ["esc"], ["ctrl-c"], ["4"], ["3", "ctrl-c"]] {
      var welcome = welcome()
      #expect(press(keys, &welcome) == .quit, "\(keys)")
    }
  }

  @Test func `a team of one's own is asked for step by step`() {
    var welcome = welcome()
    let outcome = press(
      [
        "3", "Lantern", "enter", "Europe/Lisbon", "enter", "Inês Carvalho", "enter", "Linh 60%", "enter", "Amara, 80 %",
        "enter", "enter",
      ], &welcome)
    var answers = TeamAnswers()
    answers.name = "Lantern"
    answers.zone = "Europe/Lisbon"
    answers.people = [
      TeamAnswers.Person(name: "Inês Carvalho", share: 100), TeamAnswers.Person(name: "Linh", share: 60),
      TeamAnswers.Person(name: "Amara", share: 80),
    ]
    #expect(outcome == .team(answers))
  }

  @Test func `what cannot be is said, and asked again`() {
    var welcome = welcome()
    #expect(press(["3", "enter"], &welcome) == nil)
    #expect(welcome.frame.glyphPlane.contains("! A name is wanted."))
    #expect(press(["T", "enter", "Europe/Lisbn", "enter"], &welcome) == nil)
    #expect(welcome.frame.glyphPlane.contains("! This machine knows no time zone called “Europe/Lisbn”."))
    #expect(press(["ctrl-u", "enter", "enter"], &welcome) == nil)
    #expect(welcome.frame.glyphPlane.contains("! A team has somebody."))
    #expect(press(["Linh 0%", "enter"], &welcome) == nil)
    #expect(welcome.frame.glyphPlane.contains("! A share is a number from 1 to 100 %"))
  }

  @Test func `Esc takes back one answer at a time, and at last the wish`() {
    var welcome = welcome()
    _ = press(["3", "T", "enter", "enter", "Ann", "enter", "esc"], &welcome)
    #expect(!welcome.frame.glyphPlane.contains("Ann"))
    _ = press(["esc", "esc"], &welcome)
    #expect(welcome.frame.glyphPlane.contains("What is the team called?"))
    _ = press(["esc"], &welcome)
    #expect(welcome.frame.glyphPlane.contains("There is no team here yet."))
  }

  @Test func `where the folder holds something, a new team says why not`() {
    var welcome = welcome(folder: nil)
    #expect(press(["3"], &welcome) == nil)
    #expect(welcome.frame.glyphPlane.contains("This folder is not empty"))
  }

  @Test(arguments: Glyphs.allCases)
  func `no size is too small`(glyphs: Glyphs) {
    for keys in [["j"], ["3"], ["3", "Lantern", "enter", "enter", "Ann", "enter"]] {
      for columns in [1, 2, 3, 8, 20, 40, 80, 250] {
        for rows in [1, 2, 3, 4, 6, 9, 12, 24, 80] {
          var welcome = welcome(columns: columns, rows: rows, glyphs: glyphs)
          _ = press(keys, &welcome)
          let frame = welcome.frame
          #expect(frame.size == Size(columns: columns, rows: rows))
          if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(columns)×\(rows)") }
        }
      }
    }
  }

  @Test(arguments: Glyphs.allCases)
  func `how it looks`(glyphs: Glyphs) {
    let frames = [(40, 12), (80, 24), (120, 40), (200, 60)].flatMap { columns, rows in
      [["j"], ["3", "Lantern", "enter", "enter", "Ann", "enter", "Ben 60%"]].map { keys in
        var welcome = welcome(columns: columns, rows: rows, glyphs: glyphs)
        _ = press(keys, &welcome)
        return welcome.frame
      }
    }
    Snapshot.check(frames, "welcome-\(glyphs)")
  }
}
