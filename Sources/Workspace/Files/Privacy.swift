/// What is never kept of a person.
enum Privacy {
  /// Keys, in small letters, under which people write why somebody is away or does not take a topic. Nobody is asked,
  /// so nothing of the kind is stored; texts in which it could be written by the way are not kept either.
  static let unasked: Set<String> = [
    "reason", "reasons", "why", "cause", "note", "notes", "comment", "comments", "remark", "remarks", "diagnosis",
    "illness", "sick", "sickness", "medical", "kind", "type", "leavekind", "leavetype",
  ]
}
