package import Rota

/// The JSON Schema (draft 2020-12) of each kind of file, made from the descriptions by which files are checked.
package enum Schemas {
  /// The names of the kinds, in the order in which they are listed.
  package static let kinds = [
    "team", "member", "duty", "rules", "calendar", "leave", "rota", "journal", "settings", "problem",
  ]

  /// The schema of a kind as JSON text, or nil where there is no such kind.
  package static func schema(of kind: String, rules: [RuleDefinition]) -> String? {
    guard let (shape, title) = shape(of: kind, rules: rules) else { return nil }
    let head: [String: JSON] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string("urn:respite:schema:\(kind)"),
      "title": .string(title),
    ]
    return JSON.text(.object(shape.schema.merging(head) { _, last in last }))
  }

  private static func shape(of kind: String, rules: [RuleDefinition]) -> (ObjectShape, title: String)? {
    switch kind {
    case "team": (TeamFile.shape, "team.json: the team as a whole")
    case "member": (MemberFile.shape, "members/ID.json: somebody who holds shifts")
    case "duty": (DutyFile.shape, "duties/ID.json: a kind of coverage with its recurring windows")
    case "rules": (RulesFile.shape(rules), "rules.json: what the team says of each rule")
    case "calendar": (CalendarFile.shape, "calendar/ID.json: holidays and stretches of extra work")
    case "leave": (LeaveFile.shape, "leave/MEMBER/FIRST-DATE.json: dates a member is away")
    case "rota": (RotaFile.shape, "rota/WEEK.json: who holds which seat in one ISO week")
    case "journal": (JournalLine.shape, "journal/AUTHOR-CLONE.jsonl: one accepted change set, each line")
    case "settings": (Settings.shape, "config.json: how one person likes respite to be")
    case "problem": (ProblemShape.shape, "What respite export problem writes: the hard rules, compiled")
    default: nil
    }
  }
}
