import Rota

extension Validation {
  mutating func check(_ record: FileRecord<Member>) {
    let member = record.value
    require(member.site.text, in: names.sites, "a site of team.json", record, "site")
    for (index, topic) in member.takes.enumerated() {
      require(topic.text, in: names.topics, "a topic of team.json", record, "takes", .index(index))
    }
    if let joined = member.joined, let left = member.left, left < joined {
      report(
        record.problem(
          "left", found: "\"\(left)\"", expected: "\(joined) or later, the day of joining"))
    }
  }
}
