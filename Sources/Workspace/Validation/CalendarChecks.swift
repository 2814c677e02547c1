import Rota

extension Validation {
  mutating func check(_ record: FileRecord<Calendar>) {
    for (index, holiday) in record.value.holidays.enumerated() {
      require(holiday.site.text, in: names.sites, "a site of team.json", record, "holidays", .index(index), "site")
    }
    let templates =
      names.brokenDuties.isEmpty && names.listsDuties
      ? Set(names.templates.values.flatMap { $0.keys.map(\.text) }) : nil
    for (index, surge) in record.value.surges.enumerated() {
      if surge.to < surge.from {
        report(
          record.problem(
            "surges", .index(index), "to", found: "\"\(surge.to)\"",
            expected: "\(surge.from) or later, its first date"))
      }
      if surge.to > TextShape.lastDay {
        report(
          record.problem(
            "surges", .index(index), "to", found: "\"\(surge.to)\"", expected: "\(TextShape.lastDay) or earlier"))
      }
      for (place, id) in surge.templates.enumerated() {
        require(
          id.text, in: templates, as: .duty, "a template of a duty", record, "surges", .index(index), "templates",
          .index(place))
      }
    }
  }
}
