import Workspace

/// A JSON Schema, which is the same for people and programs.
struct SchemaReport: Report {
  let jsonText: String

  func write(on page: inout Page) {
    for line in jsonText.split(separator: "\n") { page.line(String(line)) }
  }
}

/// The kinds of files that have a schema.
struct SchemaKindsReport: ValueReport {
  let kinds: [String]
  var json: JSON { ["kinds": JSON(kinds)] }

  func write(on page: inout Page) {
    page.say("The kinds of files are: \(kinds.joined(separator: ", ")).")
    page.say("To see how one is written: respite schema \(kinds.first ?? "KIND")")
  }
}
