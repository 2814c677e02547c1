package import Rota

/// A change that was accepted at some time, as the journal keeps it.
package struct PastChange: Hashable, Sendable, Identifiable {
  package let id: String
  package let change: ChangeSet
  package let standing: Standing

  /// What has become of it.
  package enum Standing: Hashable, Sendable {
    /// It holds; so many undos, the last change first, take it back.
    case holds(undos: Int)
    /// It was taken back.
    case takenBack
    /// It takes another back, or brings one back.
    case undo, redo
  }

  package init(id: String, change: ChangeSet, standing: Standing) {
    self.id = id
    self.change = change
    self.standing = standing
  }
}

extension String {
  /// What to say once changes of these causes are taken back, in that order.
  package static func undone(_ causes: [String]) -> String {
    guard causes.count > 1, let last = causes.last else { return "Undone: \(causes.first ?? "nothing")." }
    return "Undone: \(causes.count) changes, back to before \(last)."
  }
}
