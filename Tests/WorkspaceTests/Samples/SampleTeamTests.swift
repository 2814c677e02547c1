import Planning
import Rota
import SampleTeams
import Testing
import Workspace

@Suite struct SampleTeamTests {
  @Test(arguments: SampleTeam.allCases)
  func `every sample team loads without a problem or a note`(team: SampleTeam) throws {
    let (bench, unpacked) = try Bench.holding(team)
    let loaded = try bench.workspace.load()
    #expect(loaded.state == unpacked.state)
    #expect(loaded.notes == [])
    #expect(loaded.journal == [])
  }

  @Test(arguments: SampleTeam.allCases)
  func `a sample team written from its state has the bytes of its bundle`(team: SampleTeam) throws {
    let (bench, loaded) = try Bench.holding(team)
    let copy = Bench()
    _ = try copy.workspace.create(loaded.state)
    #expect(copy.files() == bench.files())
    for (path, bytes) in bench.files() {
      let part = String(decoding: bytes, as: UTF8.self).dropLast().replacing("\n", with: "\n  ")
      let bundle = String(decoding: team.bundle, as: UTF8.self)
      #expect(bundle.contains("\"\(path)\": \(part)"), "\(path)")
    }
  }

  @Test(arguments: zip(SampleTeam.allCases, [6, 14, 45]))
  func `a sample team has its people, duties and rules`(team: SampleTeam, members: Int) throws {
    let (_, loaded) = try Bench.holding(team)
    #expect(loaded.state.team.members.count == members)
    #expect(loaded.state.team.duties.map(\.id) == ["ethics-review", "incident-watch"])
    // What any team takes for granted stands in no file.
    let plain: Set<RuleID> = ["noOverlap", "employed", "ownSite", "skills", "availability", "noticeDays", "recovery"]
    #expect(Set(loaded.state.team.rules.keys) == Set(RuleCatalog.all.map(\.id)).subtracting(plain))
    #expect(loaded.state.team.settings.sites.allSatisfy { loaded.zones.has($0.zone) })
    #expect(loaded.zones.has("Etc/UTC"))
  }
}
