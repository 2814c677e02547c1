import PlannerUI
import TerminalKit
import TestSupport
import Testing

@Suite struct SizeSweepTests {
  static let columns = [1, 2, 3, 8, 20, 21, 40, 55, 56, 80, 120, 140, 250]
  static let rows = [1, 2, 3, 4, 6, 8, 9, 12, 15, 24, 80]

  /// What has been pressed when the size changes; `wakes` brings the search's news.
  static let scenes: [(keys: String, typed: String, wakes: Int)] = [
    ("", "", 0), ("j", "", 0), ("g", "", 0), ("x", "", 0), ("? down", "", 0), (":", "gap", 0), ("/", "tor", 0),
    ("/", "nobody", 0), ("j m", "", 0), ("j w", "", 0), ("f", "", 0), ("j m G enter", "", 0), ("p", "", 1),
    ("p", "", 2), ("end", "", 0), ("T j", "", 0),
    ("2", "", 0), ("2 z end a", "", 0), ("2 + j j w", "", 0), ("3", "", 0),
    ("3 m /", "ee", 0), ("3 m /", "nobody", 0), ("4", "", 0), ("j x u 4 end", "", 0), ("j x 4 b", "", 0),
    ("5", "", 0), ("6", "", 0), ("6 enter", "", 0), ("6 /", "rest", 0), ("7", "", 0), ("7 enter", "", 0),
    ("7 x", "2027-03-12", 0), ("7 n", "José", 0), ("7 /", "nobody", 0), ("8", "", 0), ("8 end enter", "", 0),
    ("8 enter 5 ctrl-u", "25:99", 0), ("-", "", 0), ("+", "", 0), ("+ +", "", 0), ("S", "", 0), ("v l l j", "", 0),
    ("V P", "", 0), ("x M", "", 0), ("4 /", "plan", 0), ("v l j", "", 2),
  ]

  @Test(arguments: scenes)
  func `no size is too small or too large`(scene: (keys: String, typed: String, wakes: Int)) {
    var stage = Stage(scene.wakes == 2 ? Quay.halfPlanned : Quay.planned)
    stage.press(scene.keys)
    stage.type(scene.typed)
    for _ in 0..<scene.wakes { stage.wake() }
    for columns in Self.columns {
      for rows in Self.rows {
        stage.resize(columns, rows)
        let frame = stage.frame
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(columns)×\(rows)") }
      }
    }
  }

  @Test(arguments: ScreenID.allCases)
  func `whatever was pressed before, no size is too small or too large`(screen: ScreenID) {
    let seed = UInt64(screen.number) ?? 0
    let keys = Stage.randomKeys.filter { key in !ScreenID.allCases.contains { Key($0.number) == key } }
    var hand = RandomHand(keys: keys, seed: seed)
    for round in 0..<5 {
      var stage = Stage(round.isMultiple(of: 2) ? Quay.halfPlanned : Quay.planned)
      stage.press(screen.number)
      for _ in 0..<round * 8 { stage.session.take([hand.event()]) }
      for _ in 0..<30 where !stage.session.isOver {
        let size = hand.size()
        stage.resize(size.columns, size.rows)
        #expect(stage.frame.size == size)
        #expect(stage.frame.faults == [], "seed \(seed), round \(round), \(size)")
      }
    }
  }

  @Test func `the selection is in sight at every size that can show a cell`() {
    var stage = Stage()
    for keys in ["", "end", "G", "home", "g g g"] {
      stage.press(keys)
      for columns in Self.columns where columns >= 20 {
        for rows in Self.rows where rows >= 3 {
          stage.resize(columns, rows)
          #expect(stage.frame.cursor != nil, "\(columns)×\(rows) after \(keys)")
          #expect(stage.frame.cursor.map { stage.frame[$0].style.reverse } == true, "\(columns)×\(rows) after \(keys)")
        }
      }
    }
  }

  @Test func `coming back to a size brings back the same frame`() {
    var stage = Stage()
    stage.press("j l")
    let before = stage.frame
    stage.resize(200, 60)
    stage.resize(80, 24)
    #expect(stage.frame == before)
  }
}
