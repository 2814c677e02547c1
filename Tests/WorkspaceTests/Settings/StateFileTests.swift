import Testing
import Workspace

@Suite struct StateFileTests {
  private let path = "/state/respite/screens.json"

  private func file(_ text: String? = nil) -> (file: StateFile, disk: MemoryDisk) {
    let disk = MemoryDisk()
    disk.putFolder(at: "/state")
    if let text {
      disk.putFolder(at: "/state/respite")
      disk.put(text, at: path)
    }
    return (StateFile(at: path, calls: disk), disk)
  }

  @Test func `nothing is remembered at first, and then what was`() throws {
    let file = file().file
    #expect(file.state(of: "/rota") == [:])
    try file.remember(["zoom": "week"], of: "/rota")
    try file.remember(["zoom": "day"], of: "/other")
    #expect(file.state(of: "/rota") == ["zoom": "week"])
    #expect(file.state(of: "/other") == ["zoom": "day"])
  }

  @Test func `only so many workspaces are remembered, the latest`() throws {
    let file = file().file
    for number in 0..<60 { try file.remember(["zoom": "week"], of: "/rota\(number)") }
    #expect(file.state(of: "/rota0") == [:])
    #expect(file.state(of: "/rota59") == ["zoom": "week"])
  }

  @Test(arguments: ["", "nonsense", "[]", #"{"workspaces": 7}"#, #"{"workspaces": [{"folder": 3}, "x"]}"#])
  func `what cannot be read is forgotten`(text: String) {
    #expect(file(text).file.state(of: "/rota") == [:])
  }
}
