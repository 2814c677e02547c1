import PlannerUI
import TerminalKit
import Testing

@Suite struct ThemeTests {
  @Test func `moving shows each theme, Enter keeps one for the next time`() {
    var stage = Stage()
    stage.press("T")
    #expect(stage.line(holding: "▸ 1")?.contains("plain") == true, "the one that is on the screen is chosen")
    #expect(stage.world.shownThemes.isEmpty)
    stage.press("j j k enter")
    #expect(stage.world.shownThemes == ["fjord", "mine", "fjord", "fjord"])
    #expect(stage.world.rememberedThemes == ["fjord"])
    #expect(stage.state.theme.name == "fjord" && !stage.state.hasLayer)
    #expect(stage.state.notice?.text == "From now on everything looks like fjord.")
  }

  @Test func `Esc brings back the theme there was`() {
    var stage = Stage()
    stage.press("T j enter T j esc")
    #expect(stage.world.shownThemes.suffix(2) == ["mine", "fjord"])
    #expect(stage.world.rememberedThemes == ["fjord"])
    #expect(stage.state.theme.name == "fjord")
  }

  @Test func `a file that cannot be used says why, and is never put on`() {
    var stage = Stage()
    stage.press("T G")
    #expect(stage.line(holding: "line 1, column 2") != nil)
    #expect(stage.world.shownThemes == ["plain"])
    stage.press("enter")
    #expect(stage.world.rememberedThemes.isEmpty && !stage.state.hasLayer)
    #expect(stage.world.shownThemes == ["plain", "plain"])
  }

  @Test func `a digit takes a theme at once`() {
    var stage = Stage()
    stage.press("T 3")
    #expect(stage.world.rememberedThemes == ["mine"])
  }

  @Test func `what cannot be remembered is said, and looks like it all the same`() {
    var stage = Stage()
    stage.world.themeTrouble = "/conf/a/config.json cannot be written: permission denied."
    stage.press("T j enter")
    #expect(stage.state.theme.name == "fjord")
    #expect(stage.state.notice?.tone == .warning)
    #expect(stage.state.notice?.text.hasSuffix("permission denied.") == true)
  }

  @Test func `nothing moves for who wants it still`() {
    let app = AppState(
      Quay.saved(Quay.empty), over: Quay.span, author: "aoife", moment: Quay.moment,
      size: Size(columns: 80, rows: 24), reducesMotion: true)
    var session = Session(app, world: FakeWorld(Quay.empty).world)
    session.take([.key(Key("p"))])
    let before = session.frame
    session.take([.wake])
    #expect(session.frame == before)
    #expect(session.frame.glyphPlane.contains("Planning   Esc stops"))
  }

  @Test(arguments: Glyphs.allCases, BoardSnapshotTests.sizes)
  func `the list of themes`(glyphs: Glyphs, size: (Int, Int)) {
    var stage = Stage(columns: size.0, rows: size.1, glyphs: glyphs)
    stage.press("T j j")
    Snapshot.check(stage.frame, "themes-\(size.0)x\(size.1)-\(glyphs)")
  }
}
