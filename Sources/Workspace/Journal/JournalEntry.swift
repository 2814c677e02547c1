package import Rota

/// One accepted change set as the journal keeps it.
package struct JournalEntry: Hashable, Sendable, Identifiable {
  /// The SHA-256 of its line, in hexadecimal: it names this entry in every clone.
  package let id: String
  /// One more than the largest its author had seen, so that whatever follows from something comes after it.
  package let sequence: Int
  package let change: ChangeSet
  package let kind: Kind

  /// Whether the change was asked for, or takes another back, or brings one back.
  package enum Kind: Hashable, Sendable {
    case change
    /// Takes back the change of that id.
    case undo(of: String)
    /// Brings back the change of that id.
    case redo(of: String)
  }

  package init(id: String, sequence: Int, change: ChangeSet, kind: Kind) {
    self.id = id
    self.sequence = sequence
    self.change = change
    self.kind = kind
  }
}
