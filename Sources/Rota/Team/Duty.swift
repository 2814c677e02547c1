/// A kind of coverage, such as ethics review or incident watch, with its recurring windows.
package struct Duty: Hashable, Codable, Sendable {
  package var id: DutyID
  package var name: String
  package var templates: [ShiftTemplate]
  /// Templates that together promise cover without holes; empty where no such promise is made.
  package var continuousCover: [TemplateID]

  package init(id: DutyID, name: String, templates: [ShiftTemplate], continuousCover: [TemplateID] = []) {
    self.id = id
    self.name = name
    self.templates = templates
    self.continuousCover = continuousCover
  }
}
