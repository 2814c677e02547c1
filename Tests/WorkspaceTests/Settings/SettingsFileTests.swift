import Rota
import Testing
import Workspace

@Suite struct SettingsFileTests {
  private let path = "/conf/config.json"

  private func file(_ text: String?) -> (file: SettingsFile, disk: MemoryDisk) {
    let disk = MemoryDisk()
    disk.putFolder(at: "/conf")
    if let text { disk.put(text, at: path) }
    return (SettingsFile(at: path, calls: disk), disk)
  }

  @Test func `without a file everything is as it is by itself`() throws {
    let (settings, notes) = try file(nil).file.read()
    #expect(settings == Settings() && notes.isEmpty)
    #expect(settings.mouse && settings.glyphs == .auto && settings.me == nil)
  }

  @Test func `everything that can be said is read`() throws {
    let text = ##"{"theme": "fjord", "glyphs": "ascii", "mouse": false, "me": "ines", "reduceMotion": true}"##
    let (settings, notes) = try file(text).file.read()
    #expect(notes.isEmpty)
    #expect(settings == Settings(theme: "fjord", glyphs: .ascii, mouse: false, me: "ines", reduceMotion: true))
  }

  @Test(arguments: [
    ("{\n  \"mouse\": \"no\"\n}", "/conf/config.json:2:12: found \"no\", expected true or false."),
    (
      "{\"glyphs\": \"asci\"}",
      "/conf/config.json:1:12: found \"asci\", expected \"auto\", \"unicode\" or \"ascii\". Maybe you meant \"ascii\"."
    ), ("[]", "/conf/config.json:1:1: found a list, expected an object."),
    (
      "{\"me\": 7}",
      "/conf/config.json:1:8: found 7, expected an id of at most 64 letters, digits, \"-\", \"_\" or \".\"."
    ),
    (
      "{\"theme\": \"a\",}",
      "/conf/config.json:1:14: found a comma after the last element, expected \"}\". Take the comma away."
    ),
  ])
  func `a mistake is told with its place`(text: String, problem: String) throws {
    let file = file(text).file
    let error = try #require(throws: WorkspaceError.self) { try file.read() }
    #expect(error.description == problem)
    #expect(throws: error) { try file.remember(theme: "dark") }
  }

  @Test func `a key nobody knows is noted, and what it may have meant`() throws {
    let (settings, notes) = try file("{\n  \"mous\": false,\n  \"colour\": 3\n}").file.read()
    #expect(settings == Settings())
    #expect(
      notes == [
        "/conf/config.json:2: the key \"mous\" means nothing to respite. Maybe you meant \"mouse\".",
        "/conf/config.json:3: the key \"colour\" means nothing to respite.",
      ])
  }

  @Test func `a theme is remembered, and all else stays`() throws {
    let (file, disk) = file("{\"theme\": \"dark\", \"me\": \"ines\", \"editor\": [1.50, null]}")
    try file.remember(theme: "ember")
    #expect(try file.read().settings == Settings(theme: "ember", me: "ines"))
    let text = String(decoding: try disk.contents(of: path), as: UTF8.self)
    #expect(text.contains("1.50"))
    #expect(try disk.entries(of: "/conf").map(\.name) == ["config.json"])
  }

  @Test func `the first theme makes the file and its folders`() throws {
    let disk = MemoryDisk()
    disk.putFolder(at: "/conf")
    let file = SettingsFile(at: "/conf/.config/respite/config.json", calls: disk)
    try file.remember(theme: "fjord")
    #expect(try file.read().settings.theme == "fjord")
  }
}
