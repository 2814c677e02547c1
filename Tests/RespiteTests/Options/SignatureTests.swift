import Rota
import Testing
import Workspace

@testable import respite

/// Who “me” is, and who signs, where the settings name somebody.
@Suite struct SignatureTests {
  private func stage(me: String, author: String? = nil) throws -> (stage: Stage, home: Stage) {
    let home = try Stage()
    try home.write("{\"me\": \"\(me)\"}", to: "respite/config.json")
    var environment = ["XDG_CONFIG_HOME": home.folder]
    environment["RESPITE_AUTHOR"] = author
    return (try Stage.holding(Quay.state, environment: environment), home)
  }

  @Test func `whom the settings name signs in a team that has them`() throws {
    let (stage, home) = try stage(me: "kwame")
    defer { withExtendedLifetime(home) {} }
    let run = stage.run("plan", "--effort", "1", "--apply")
    #expect(!run.errors.contains("Your settings"))
    #expect(try stage.workspace.load().journal.map(\.change.author) == ["kwame"])
  }

  @Test func `in another team the login name signs, and that is said`() throws {
    let (stage, home) = try stage(me: "nobody-here")
    defer { withExtendedLifetime(home) {} }
    let run = stage.run("plan", "--effort", "1", "--apply")
    let undone = stage.run("undo")
    for errors in [run.errors, undone.errors] {
      #expect(
        errors.split(whereSeparator: \.isNewline).joined(separator: " ")
          == "Note: Your settings say that you are nobody-here, whom this team does not have; changes are signed login."
      )
    }
    #expect(try stage.workspace.load().journal.map(\.change.author) == ["login", "login"])
    let week = stage.run("week", "me")
    #expect(week.status == .usage)
    #expect(week.errors.contains("the team has no member with the id nobody-here"), "\(week.errors)")
  }

  @Test func `who is named for this once signs, whatever the settings say`() throws {
    let (stage, home) = try stage(me: "nobody-here", author: "auditor")
    defer { withExtendedLifetime(home) {} }
    #expect(stage.run("plan", "--effort", "1", "--apply").errors == "")
    #expect(try stage.workspace.load().journal.map(\.change.author) == ["auditor"])
  }
}
