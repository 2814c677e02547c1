import Foundation
import Planning
import Testing
import Workspace

@testable import respite

@Suite struct SchemaTests {
  @Test(arguments: Schemas.kinds)
  func `every kind of file has a schema, which is the same for people and programs`(kind: String) throws {
    let stage = try Stage()
    let run = stage.run("schema", kind)
    #expect(run.status == .done)
    #expect(run.output == Schemas.schema(of: kind, rules: RuleCatalog.all))
    #expect(stage.run("schema", kind, "--json").output == run.output)
    let schema = try run.object()
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `without a kind it lists them`() throws {
    let stage = try Stage()
    #expect(
      stage.run("schema").output == """
        The kinds of files are: team, member, duty, rules, calendar, leave, rota,
        journal, settings, problem.
        To see how one is written: respite schema team

        """)
    #expect(try stage.run("schema", "--json").object()["kinds"] as? [String] == Schemas.kinds)
  }

  @Test func `an unknown kind is a wrong usage`() throws {
    let run = try Stage().run("schema", "person")
    #expect(run.status == .usage)
    #expect(run.errors.hasPrefix("There is no kind of file called “person”. The kinds are: team, member, "))
  }
}
