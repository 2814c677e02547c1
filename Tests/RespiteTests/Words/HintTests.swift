import Testing

@testable import respite

@Suite struct HintTests {
  @Test func `a command says the workspace and the date it was asked with, and no others`() {
    #expect(Hint().command("plan") == "respite plan")
    #expect(Hint().command() == "respite")
    #expect(
      Hint(team: "../rota", today: Quay.monday).command("plan --apply")
        == "respite plan --apply --team ../rota --today 2027-01-11")
  }

  @Test(arguments: [
    ("/it's a/b", #"'/it'\''s a/b'"#), ("", "''"), ("~/rota", "'~/rota'"), ("$HOME", "'$HOME'"), ("Höhle", "'Höhle'"),
    ("/tmp/a-b_c.d", "/tmp/a-b_c.d"),
  ])
  func `a folder is written as a shell reads it whole`(folder: String, word: String) {
    #expect(Hint(team: folder).command("week") == "respite week --team \(word)")
  }
}
