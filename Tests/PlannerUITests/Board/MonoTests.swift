import PlannerUI
import Planning
import Rota
import TerminalKit
import Testing

/// Whatever a cell means can be read without any colour, in every set of glyphs.
@Suite struct MonoTests {
  @Test(arguments: Glyphs.allCases)
  func `every kind of day has a look of its own`(glyphs: Glyphs) throws {
    var stage = Stage(Meanings.state, columns: 120, rows: 40, glyphs: glyphs)
    var seen: [String: String] = [:]
    for (meaning, member, day) in Meanings.cells {
      let look = stage.look(of: member, day)
      #expect(seen[look] == nil, "\(meaning) looks like \(seen[look] ?? ""): \"\(look)\"")
      seen[look] = meaning
    }
    #expect(seen.count == Meanings.cells.count)
  }

  @Test(arguments: Glyphs.allCases)
  func `the selection has brackets and stands under the cursor`(glyphs: Glyphs) throws {
    var stage = Stage(Meanings.state, columns: 120, rows: 40, glyphs: glyphs)
    for (meaning, member, day) in Meanings.cells {
      stage.go(to: member, day)
      let cursor = try #require(stage.frame.cursor)
      let text = (-1...2).map { stage.frame[Point(x: cursor.x + $0, y: cursor.y)].text }.joined()
      #expect(text.hasPrefix("[") && text.contains("]"), "\(meaning): \"\(text)\"")
      #expect(stage.frame[cursor].style.reverse, "\(meaning)")
    }
  }

  @Test(arguments: Glyphs.allCases)
  func `what a proposal gives, takes and changes has three signs`(glyphs: Glyphs) {
    var stage = Stage(Quay.halfPlanned, columns: 200, rows: 60, glyphs: glyphs)
    let before = stage.look(of: "mateus", "2027-03-03")
    stage.press("p")
    stage.wake()
    stage.wake()
    #expect(stage.look(of: "mateus", "2027-03-03") != before)
    #expect(stage.look(of: "mateus", "2027-03-03").hasPrefix("-"))
    #expect(stage.look(of: "aoife", "2027-03-09").hasPrefix("+"))
    #expect(stage.look(of: "grace", "2027-03-03").hasPrefix("~"))
    #expect(stage.look(of: "oskar", "2027-03-01").hasPrefix(" "))
  }

  @Test func `plain glyphs keep to ASCII`() {
    var stage = Stage(columns: 120, rows: 40, glyphs: .ascii)
    for keys in ["j", "?", "esc m", "esc w", "esc f", "esc 2", "z", "3", "m /", "esc esc 4", "c", "esc 6", "9", "0"] {
      stage.press(keys)
      let other = stage.frame.glyphPlane.unicodeScalars.filter { !$0.isASCII && $0 != "│" }
      #expect(other.isEmpty, "after \(keys): \(other.map(String.init))")
    }
  }

  @Test func `a warning is told by a sign`() throws {
    var stage = Stage()
    stage.press("x")
    #expect(stage.state.notice?.tone == .warning)
    #expect(stage.line(holding: "! Aoife Kinsella has no duty") != nil)
  }
}

extension Stage {
  /// The three columns of a cell while something else is selected.
  mutating func look(of member: MemberID, _ day: String) -> String {
    go(to: member, day)
    guard let cursor = frame.cursor else { return "" }
    press(state.board.row > 3 ? "k" : "j")
    press("end")
    return (-1...1).map { frame[Point(x: cursor.x + $0, y: cursor.y)].text }.joined()
  }
}

/// A week in which every kind of day there is occurs once.
private enum Meanings {
  static let cells: [(String, MemberID, String)] = [
    ("severe", "ada", "2027-03-01"), ("watch", "ben", "2027-03-01"), ("review", "cleo", "2027-03-01"),
    ("standby", "dan", "2027-03-01"), ("backup", "eva", "2027-03-01"), ("shadow", "finn", "2027-03-01"),
    ("support", "gia", "2027-03-01"), ("leave", "ada", "2027-03-03"), ("free", "ben", "2027-03-03"),
    ("not working", "ben", "2027-03-06"), ("not with the team", "hugo", "2027-03-01"),
    ("pinned", "ben", "2027-03-02"), ("several", "cleo", "2027-03-02"),
    ("several, one pinned", "dan", "2027-03-02"), ("breach", "hugo", "2027-03-06"),
  ]

  static let state: TeamState = {
    var state = TeamState(team: team)
    func give(_ member: MemberID, _ template: TemplateID, _ day: String, pinned: Bool = false) {
      let seat = SeatID(duty: "work", template: template, day: .on(day), role: template == "backup" ? "backup" : "one")
      state.rota.assign(Assignment(seat: seat, member: member, pinned: pinned))
    }
    for (member, template) in [
      ("ada", "severe"), ("ben", "watch"), ("cleo", "review"), ("dan", "standby"), ("eva", "backup"),
      ("finn", "shadow"), ("gia", "support"),
    ] { give(MemberID(member), TemplateID(template), "2027-03-01") }
    give("ben", "watch", "2027-03-02", pinned: true)
    give("cleo", "review", "2027-03-02")
    give("cleo", "late", "2027-03-02")
    give("dan", "severe", "2027-03-02", pinned: true)
    give("dan", "late2", "2027-03-02")
    give("hugo", "watch", "2027-03-06")
    return state
  }()

  private static let team = Team(
    settings: TeamSettings(
      name: "Signs", zone: "UTC", sites: [Site(id: "one", name: "One", zone: "UTC")],
      topics: [Topic(id: "hard", severity: .severe)]),
    members: ["ada", "ben", "cleo", "dan", "eva", "finn", "gia", "hugo"].map { name in
      Member(
        id: MemberID(name), name: name, site: "one", takes: name == "hugo" ? [] : ["hard"], weekendsOffered: false,
        joined: name == "hugo" ? .on("2027-03-02") : nil)
    },
    duties: [
      Duty(
        id: "work", name: "Work",
        templates: [
          template("severe", .review, "one", "09:00", "10:00", ["hard"]), template("watch", .watch, "one"),
          template("review", .review, "one"), template("standby", .standby, "one"),
          template("backup", .standby, "backup"), template("shadow", .shadow, "one"),
          template("support", .support, "one"), template("late", .review, "one", "13:00", "14:00"),
          template("late2", .review, "one", "15:00", "16:00"),
        ])
    ],
    leave: [Leave(member: "ada", from: .on("2027-03-03"), to: .on("2027-03-03"), status: .approved)])

  private static func template(
    _ id: TemplateID, _ kind: ShiftTemplate.Kind, _ role: String, _ start: String = "09:00", _ end: String = "12:00",
    _ topics: [TopicID] = []
  ) -> ShiftTemplate {
    ShiftTemplate(
      id: id, name: id.text, kind: kind, site: "one", role: .init(role), days: Weekday.allCases,
      start: .at(start), end: .at(end), topics: topics)
  }
}
