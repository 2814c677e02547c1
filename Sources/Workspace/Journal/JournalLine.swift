import Rota

/// One line of a journal: an accepted change set, and whatever is needed to finish saving it or to take it back.
struct JournalLine: Hashable, Sendable {
  var sequence: Int
  var change: ChangeSet
  var kind: JournalEntry.Kind
  /// The id of the line before it in the same file; nil for the first.
  var previous: String?
  /// Files whose bytes cannot be computed from the records: what they were before, for undo to put back.
  var originals: [String: Original] = [:]
  /// Files that an undo put back to the letter.
  var restored: [String: Restored] = [:]
  /// Files written anew for no step's sake, to take out what is never kept.
  var rewritten: [String] = []

  /// A file as it was before a change.
  struct Original: Hashable, Sendable {
    /// Nil where there was no such file.
    let text: String?
    /// The hash of what replaced it, nil where nothing did: only then is it safe to put the original back.
    let replacedBy: String?
  }

  /// What a file was put back to.
  struct Restored: Hashable, Sendable {
    /// Nil where the file was taken away.
    let text: String?
  }
}

extension JournalLine {
  private static let original = ObjectShape([
    .optional("text", .text(.free), "What it held; absent where it did not exist."),
    .optional("replacedBy", .text(.hash), "The SHA-256 of what replaced it; absent where nothing did."),
  ])

  private static let restoredText = ObjectShape([
    .optional("text", .text(.free), "What it holds; absent where it was taken away.")
  ])

  static let shape = ObjectShape([
    .required("author", .text(.free), "Who asked for it."), .required("cause", .text(.free), "What was asked for."),
    .required("kind", .text(.choice(["change", "undo", "redo"])), "Whether it takes back or brings back another."),
    .optional("of", .text(.hash), "The id of the change that is taken or brought back."),
    .optional("previous", .text(.hash), "The SHA-256 of the line before it, without its line break."),
    .required("sequence", .number(1...Int.max), "One more than the largest its author had seen."),
    .required(
      "steps", .list(ListShape(ChangeSet.Step.shape)), "What changes, each with what was there before and after."),
    .required("time", .text(.instant), "When, in UTC."),
    .optional(
      "originals", .table(keys: .free, values: .object(original)), "Files as they were, where records do not tell."),
    .optional("restored", .table(keys: .free, values: .object(restoredText)), "Files put back to the letter."),
    .optional("rewritten", .set(of: .free), "Files written anew to take out what is never kept."),
  ])

  /// Without its line break.
  var bytes: [UInt8] { Array(JSON.line(json).utf8) }

  private var json: JSON {
    let (word, of): (String, String?) =
      switch kind {
      case .change: ("change", nil)
      case .undo(let id): ("undo", id)
      case .redo(let id): ("redo", id)
      }
    return .object(
      [
        "author": .string(change.author), "cause": .string(change.cause), "kind": .string(word),
        "sequence": .integer(sequence), "steps": .array(change.steps.map(\.json)), "time": .string(change.time.iso),
      ],
      optional: [
        "of": of.map(JSON.string), "previous": previous.map(JSON.string),
        "originals": originals.isEmpty ? nil : .object(originals.mapValues(\.json)),
        "restored": restored.isEmpty ? nil : .object(restored.mapValues { .text($0.text) }),
        "rewritten": rewritten.isEmpty ? nil : .array(rewritten.map(JSON.string)),
      ])
  }

  init?(_ node: JSONNode) {
    guard let author = node["author"]?.text, let cause = node["cause"]?.text,
      let time = node["time"]?.text.flatMap({ Instant(iso: $0) }), let sequence = node["sequence"]?.integer,
      let elements = node["steps"]?.elements, let kind = Self.kind(node)
    else { return nil }
    let steps = elements.compactMap(ChangeSet.Step.init)
    guard steps.count == elements.count else { return nil }
    self.init(
      sequence: sequence, change: ChangeSet(steps: steps, author: author, time: time, cause: cause), kind: kind,
      previous: node["previous"]?.text, originals: Self.table(node["originals"], Original.init),
      restored: Self.table(node["restored"]) { Restored(text: $0["text"]?.text) },
      rewritten: node["rewritten"]?.elements.compactMap(\.text) ?? [])
  }

  private static func kind(_ node: JSONNode) -> JournalEntry.Kind? {
    switch (node["kind"]?.text, node["of"]?.text) {
    case ("change", nil): .change
    case ("undo", let id?): .undo(of: id)
    case ("redo", let id?): .redo(of: id)
    default: nil
    }
  }

  private static func table<Value>(_ node: JSONNode?, _ read: (JSONNode) -> Value) -> [String: Value] {
    Dictionary(node?.members.map { ($0.key, read($0.value)) } ?? [], uniquingKeysWith: { first, _ in first })
  }
}

extension JournalLine.Original {
  fileprivate init(_ node: JSONNode) {
    self.init(text: node["text"]?.text, replacedBy: node["replacedBy"]?.text)
  }

  fileprivate var json: JSON {
    .object([:], optional: ["text": text.map(JSON.string), "replacedBy": replacedBy.map(JSON.string)])
  }
}

extension JSON {
  fileprivate static func text(_ text: String?) -> JSON { .object([:], optional: ["text": text.map(JSON.string)]) }
}
