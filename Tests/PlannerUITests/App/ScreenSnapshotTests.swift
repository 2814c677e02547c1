import PlannerUI
import TerminalKit
import Testing

/// Every screen at every size people have, with and without what a plain terminal lacks.
@Suite struct ScreenSnapshotTests {
  static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: ScreenID.allCases, Glyphs.allCases)
  func `every screen at every size`(screen: ScreenID, glyphs: Glyphs) {
    let frames = Self.sizes.map { columns, rows in
      var stage = Stage(Quay.halfPlanned, columns: columns, rows: rows, glyphs: glyphs)
      // Something to look at in the history, and somebody chosen.
      stage.press("j l x l * \(screen.digit) j")
      return stage.frame
    }
    Snapshot.check(frames, "screen-\(screen.rawValue)-\(glyphs)")
  }

  @Test(arguments: [BoardZoom.day, .week, .quarter], Glyphs.allCases)
  func `the board at every zoom`(zoom: BoardZoom, glyphs: Glyphs) {
    let frames = Self.sizes.map { columns, rows in
      var stage = Stage(Quay.halfPlanned, columns: columns, rows: rows, glyphs: glyphs)
      while stage.state.board.zoom != zoom { stage.press("z") }
      stage.press("j")
      return stage.frame
    }
    Snapshot.check(frames, "zoom-\(zoom.rawValue)-\(glyphs)")
  }

  @Test(arguments: Glyphs.allCases)
  func `a block chosen in a proposal, people by name`(glyphs: Glyphs) {
    let frames = Self.sizes.map { columns, rows in
      var stage = Stage(Quay.halfPlanned, columns: columns, rows: rows, glyphs: glyphs)
      stage.press("S p")
      stage.wake()
      stage.wake()
      stage.press("n v l l j")
      return stage.frame
    }
    Snapshot.check(frames, "block-\(glyphs)")
  }

  static let layers: [(name: String, keys: String, typed: String)] = [
    ("member-fields", "8 j enter", ""), ("member-share", "8 j enter 4 ctrl-u", "250"),
    ("member-last-day", "8 j x", "2027-03-12"), ("shift-days", "0 j enter 3 ctrl-u", "mon-wed"),
    ("plan-a-part", "v l P", ""), ("messages", "x 2 1 g M", ""), ("team-filtered", "8 /", "tor"),
  ]

  @Test(arguments: layers)
  func `what lies over a screen`(layer: (name: String, keys: String, typed: String)) {
    let frames = [(40, 12), (80, 24)].map { columns, rows in
      var stage = Stage(Quay.halfPlanned, columns: columns, rows: rows)
      stage.press(layer.keys)
      stage.type(layer.typed)
      return stage.frame
    }
    Snapshot.check(frames, "layer-\(layer.name)")
  }
}
