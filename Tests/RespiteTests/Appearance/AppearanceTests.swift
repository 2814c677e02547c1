import Foundation
import PlannerUI
import Rota
import Synchronization
import TerminalKit
import Testing
import Workspace

@testable import respite

/// What reaches the board from the command line and from somebody's own files.
@Suite struct AppearanceTests {
  /// A stage whose settings and themes lie in its own folder.
  private func stage(settings: String? = nil, themes: [String: String] = [:]) throws -> (Stage, home: String) {
    let home = try Stage()
    if let settings { try home.write(settings, to: "respite/config.json") }
    for (name, text) in themes { try home.write(text, to: "respite/themes/\(name).json") }
    let stage = try Stage.holding(
      Quay.state, environment: ["XDG_CONFIG_HOME": home.folder, "TERM": "xterm"], isTerminal: true)
    kept.withLock { $0.append(home) }
    return (stage, home.folder)
  }

  /// Folders live as long as the tests that read them.
  private let kept = Kept()

  private final class Kept: Sendable {
    private let stages = Mutex<[Stage]>([])
    func withLock(_ body: (inout [Stage]) -> Void) { stages.withLock { body(&$0) } }
  }

  /// What the board would have been opened with.
  private func request(_ stage: Stage, _ arguments: String...) throws -> BoardRequest {
    let seen = Mutex<BoardRequest?>(nil)
    let run = stage.run(arguments) { machine in
      machine.showBoard = { request in
        seen.withLock { $0 = request }
        return .done
      }
    }
    #expect(run.status == .done, "\(run.errors)")
    return try #require(seen.withLock { $0 })
  }

  @Test func `by itself the board is dark, with the mouse, and the terminal decides on signs`() throws {
    let request = try request(try stage().0)
    #expect(request.appearance.theme.name == "dark" && request.appearance.mouse && request.appearance.glyphs == nil)
    #expect(!request.appearance.reducesMotion && request.appearance.notes.isEmpty)
  }

  @Test func `settings are heeded, and the command line outdoes them`() throws {
    let settings = #"{"theme": "light", "glyphs": "unicode", "reduceMotion": true, "me": "ines"}"#
    let (stage, _) = try stage(settings: settings)
    let plain = try request(stage)
    #expect(plain.appearance.theme.name == "light" && plain.appearance.glyphs == .unicode)
    #expect(plain.appearance.reducesMotion && plain.author == "ines")
    let changed = try request(stage, "--theme", "fjord", "--ascii", "--no-mouse")
    #expect(changed.appearance.theme.name == "fjord" && changed.appearance.glyphs == .ascii)
    #expect(!changed.appearance.mouse)
  }

  @Test func `a demo takes the same switches`() throws {
    let stage = try stage().0
    let request = try request(stage, "demo", "--effort", "1", "--into", "\(stage.folder)/d", "--theme", "mono")
    #expect(request.appearance.theme.name == "mono")
  }

  @Test func `a theme of one's own is found by name`() throws {
    let (stage, home) = try stage(themes: ["mine": ##"{"summary": "Mine.", "roles": {"watch": "#ff0000"}}"##])
    let request = try request(stage, "--theme", "mine")
    #expect(request.appearance.theme.summary == "Mine.")
    #expect(request.shelf.offers.last?.name == "mine" && request.shelf.offers.last?.isOwn == true)
    #expect(request.shelf.folder == "\(home)/respite/themes")
  }

  @Test func `a theme nobody knows is a wrong usage, one in the settings is only missed`() throws {
    let run = try stage().0.run("--theme", "fjrod") { $0.showBoard = { _ in .done } }
    #expect(run.status == .usage)
    #expect(run.errors.contains("there is no theme named “fjrod”"))
    #expect(run.errors.contains("The themes are: dark, light, mono"))
    let (stage, _) = try stage(settings: #"{"theme": "torn"}"#, themes: ["torn": "{\n  roles: {}}"])
    let request = try request(stage)
    #expect(request.appearance.theme.name == "dark")
    #expect(
      request.appearance.notes == [
        "Theme “torn”, line 2, column 3: a name in quotes was expected here. The theme dark stands in for it."
      ])
  }

  @Test func `settings that cannot be read are told with their place`() throws {
    let (stage, home) = try stage(settings: "{\"mouse\": 3}")
    let run = stage.run("week", "--json")
    #expect(run.status == .broken)
    #expect(run.errors.contains("Your settings cannot be read:\n  \(home)/respite/config.json:1:11: found 3,"))
    let error = try #require(try run.object()["error"] as? [String: Any])
    #expect((error["problems"] as? [[String: Any]])?.first?["column"] as? Int == 11)
  }

  @Test func `me is who the settings say, unless the environment says another`() throws {
    let (stage, _) = try stage(settings: #"{"me": "kwame", "mee": 1}"#)
    let run = stage.run("week", "me")
    #expect(run.output.contains("Kwame Mensah, 11–17 Jan 2027"))
    let note = run.errors.split(separator: "\n").joined(separator: " ")
    #expect(note.contains("the key \"mee\" means nothing to respite. Maybe you meant \"me\"."))
    let other = stage.run("week", "me") { $0.environment["RESPITE_AUTHOR"] = "ines" }
    #expect(other.output.contains("Inês Carvalho, 11–17 Jan 2027"))
  }

  @Test func `themes are listed for people and programs`() throws {
    let (stage, home) = try stage(
      settings: #"{"theme": "ember"}"#, themes: ["dark": "{}", "torn": "{", "mine": #"{"summary": "Mine."}"#])
    let run = stage.run("themes")
    #expect(run.status == .done)
    #expect(run.output.contains("* ember"))
    #expect(run.output.contains("! dark"))
    #expect(run.output.contains("  mine           Mine."))
    #expect(run.output.contains("\(home)/respite/themes"))
    let themes = try #require(try stage.run("themes", "--json").object()["themes"] as? [[String: Any]])
    #expect(
      themes.filter { $0["own"] as? Bool == true }.compactMap { $0["name"] as? String } == ["dark", "mine", "torn"])
    #expect(themes.filter { $0["usable"] as? Bool == false }.count == 2)
  }

  @Test func `a chosen theme is written where the next start reads it`() throws {
    let (stage, home) = try stage()
    let request = try request(stage)
    try #require(request.settingsFile).remember(theme: "tritanopia")
    #expect(try self.request(stage).appearance.theme.name == "tritanopia")
    #expect(FileManager.default.fileExists(atPath: "\(home)/respite/config.json"))
  }

  @Test func `settings may be a link to somewhere else`() throws {
    let (stage, home) = try stage(settings: #"{"theme": "light"}"#)
    let (file, real) = ("\(home)/respite/config.json", "\(home)/dotfiles.json")
    try FileManager.default.moveItem(atPath: file, toPath: real)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: real)
    let request = try request(stage)
    #expect(request.appearance.theme.name == "light")
    try #require(request.settingsFile).remember(theme: "mono")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == real)
    #expect(try String(contentsOfFile: real, encoding: .utf8).contains("mono"))
  }
}
