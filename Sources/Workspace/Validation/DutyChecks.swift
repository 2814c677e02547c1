import Rota

extension Validation {
  mutating func check(_ record: FileRecord<Duty>) {
    let duty = record.value
    for (index, template) in duty.templates.enumerated() { check(template, record, .index(index)) }
    let templates = Set(duty.templates.map(\.id.text))
    for (index, id) in duty.continuousCover.enumerated() {
      require(id.text, in: templates, "a template of this duty", record, "continuousCover", .index(index))
    }
  }

  private mutating func check(_ template: ShiftTemplate, _ record: FileRecord<Duty>, _ place: PathStep) {
    require(template.site.text, in: names.sites, "a site of team.json", record, "templates", place, "site")
    for (index, topic) in template.topics.enumerated() {
      require(
        topic.text, in: names.topics, "a topic of team.json", record, "templates", place, "topics", .index(index))
    }
    for (index, skill) in template.skills.enumerated() {
      check(skill, record, "templates", place, "skills", .index(index))
    }
    checkWindow(of: template, record, place)
  }

  private mutating func checkWindow(of template: ShiftTemplate, _ record: FileRecord<Duty>, _ place: PathStep) {
    let length = template.end.minutes - template.start.minutes
    if length <= 0 {
      let next = WallTime(minutes: template.end.minutes + 24 * 60).map { " Past midnight, count on: \"\($0)\"." } ?? ""
      report(
        record.problem(
          "templates", place, "end", found: "\"\(template.end)\"",
          expected: "an end after the start, \(template.start)",
          advice: next.isEmpty ? "" : String(next.dropFirst())))
    } else if length > 24 * 60 {
      report(
        record.problem(
          "templates", place, "end", found: "\"\(template.end)\"",
          expected: "an end at most 24 hours after the start, \(template.start)"))
    }
    if let from = template.from, let to = template.to, to < from {
      report(
        record.problem("templates", place, "to", found: "\"\(to)\"", expected: "\(from) or later, its first date"))
    }
  }

  /// A skill nobody has is a gap to be filled, not an error; one that somebody nearly has is a slip of the finger.
  private mutating func check(_ skill: Skill, _ record: FileRecord<Duty>, _ path: PathStep...) {
    guard names.knowsEveryMember, names.members?.isEmpty == false, !names.skills.contains(skill.text) else { return }
    let shortestTellable = 5
    if skill.text.utf8.count >= shortestTellable,
      let near = Suggestion.nearest(to: skill.text, among: names.skills)
    {
      return report(
        record.problem(
          path, found: Words.quoted(skill.text), expected: "a skill somebody has or learns",
          advice: "Maybe you meant \"\(near)\"."))
    }
    note("\(record.source.file):\(record.line(path)): nobody has the skill \(Words.quoted(skill.text)) or learns it.")
  }
}
