import ArgumentParser
import Planning
import Workspace

/// Prints how a kind of file is written.
struct SchemaCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "The JSON Schema of a kind of file, for editors and programs.",
    discussion: discussion("", examples: [("respite schema member", "how a member's file is written")]))

  @Argument(
    help: ArgumentHelp("One of: \(Schemas.kinds.joined(separator: ", ")).", valueName: "kind"),
    completion: .list(Schemas.kinds))
  var kind: String?

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    guard let kind else { return Answer(SchemaKindsReport(kinds: Schemas.kinds)) }
    guard let schema = Schemas.schema(of: kind, rules: RuleCatalog.all) else {
      throw .usage(
        "There is no kind of file called “\(kind)”. The kinds are: \(Schemas.kinds.joined(separator: ", ")).")
    }
    return Answer(SchemaReport(jsonText: schema))
  }
}
