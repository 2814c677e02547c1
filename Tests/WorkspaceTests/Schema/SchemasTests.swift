import Foundation
import Planning
import Rota
import SampleTeams
import Testing
import Workspace

@Suite struct SchemasTests {
  private static func schema(_ kind: String) throws -> Any {
    let text = try #require(Schemas.schema(of: kind, rules: RuleCatalog.all))
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private static func kind(_ path: String) -> String {
    switch path.split(separator: "/").first {
    case "members": "member"
    case "duties": "duty"
    case let first?: String(first).replacing(".json", with: "")
    case nil: ""
    }
  }

  @Test(arguments: Schemas.kinds)
  func `there is a schema of each kind, in the draft of 2020-12`(kind: String) throws {
    let schema = try #require(try Self.schema(kind) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["type"] as? String == "object")
    #expect(Schemas.schema(of: "nonsense", rules: []) == nil)
  }

  @Test(arguments: SampleTeam.allCases)
  func `every file of a sample team satisfies its schema`(team: SampleTeam) throws {
    let (bench, loaded) = try Bench.holding(team)
    let change = ChangeSet.from(loaded.state) { state in
      state.team.members[0].shadowsNeeded["watch"] = 2
      state.team.members[0].zone = "Europe/Lisbon"
      state.team.leave.append(
        Leave(
          member: state.team.members[0].id, from: Day(number: 20_900), to: Day(number: 20_901), startsAtNoon: true,
          status: .requested, requested: Day(number: 20_800)))
      state.team.leave.sort { ($0.member, $0.from) < ($1.member, $1.from) }
      state.team.rules["noHero"] = RuleSetting(level: .soft, weight: 2, softened: Day(number: 20_800))
      let template = state.team.duties[1].templates[0]
      let seat = SeatID(duty: "incident-watch", template: template.id, day: Day(number: 20_832), role: template.role)
      state.rota.assign(Assignment(seat: seat, member: state.team.members[0].id, pinned: true))
      state.team.calendars.insert(Calendar(id: "a", name: "A"), at: 0)
      state.team.settings.horizon = nil
      state.team.duties[0].name += "!"
    }
    _ = try bench.workspace.commit(change, to: loaded)
    var kinds: Set<String> = []
    for (path, bytes) in bench.files() {
      let kind = Self.kind(path)
      kinds.insert(kind)
      for line in kind == "journal" ? bytes.split(separator: 10).map(Array.init) : [bytes] {
        let value = try JSONSerialization.jsonObject(with: Data(line))
        #expect(SchemaValidator.faults(of: value, try Self.schema(kind)) == [], "\(path)")
      }
    }
    #expect(
      kinds == Set(Schemas.kinds).subtracting(["settings", "problem"]),
      "settings and the compiled problem are no part of a workspace")
  }

  @Test(arguments: [
    ("member", #"{"id":"a b","name":"A","site":"s"}"#), ("member", #"{"id":"a","name":"A"}"#),
    ("member", #"{"id":"a","name":"A","site":"s","fullTimePercent":101}"#),
    ("member", #"{"id":"a","name":"A","site":"s","workDays":["mon","mon"]}"#),
    ("leave", #"{"from":"2027-13-01","member":"a","status":"approved","to":"2027-01-01"}"#),
    ("leave", #"{"from":"2027-01-01","member":"a","status":"sick","to":"2027-01-01"}"#),
    ("rota", #"{"status":"draft","week":"2027-W60"}"#),
    ("rota", #"{"assignments":[{"member":"a","seat":"x"}],"status":"draft","week":"2027-W02"}"#),
    ("rules", #"{"format":1,"rules":{"leaveIsHard":{"level":"soft"}}}"#),
    ("rules", #"{"format":1,"rules":{"minDailyRestHours":{"level":"hard","hours":99}}}"#),
    ("rules", #"{"format":1,"rules":{"nonsense":{"level":"hard"}}}"#),
    ("team", #"{"format":"1","name":"A","sites":[],"zone":"UTC"}"#),
    ("duty", #"{"id":"a","name":"A","templates":[{"id":"t"}]}"#),
    ("calendar", #"{"id":"a","name":"A","holidays":[{}]}"#), ("journal", #"{"author":"a"}"#),
  ])
  func `a file that cannot be loaded does not satisfy its schema`(kind: String, text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(SchemaValidator.faults(of: value, try Self.schema(kind)) != [])
  }
}
