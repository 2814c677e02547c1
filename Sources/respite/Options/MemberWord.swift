import Rota
import TerminalKit

/// How somebody is named on the command line: by id, by name, by any part of the name that fits nobody else, or `me`.
struct MemberWord {
  let team: Team
  /// The id of whoever runs the program.
  let me: String

  func member(_ word: String) throws(Complaint) -> Member {
    if word == "me" {
      guard let member = team.member(MemberID(me)) else {
        throw .usage(
          "“me” is nobody here: the team has no member with the id \(me). Set RESPITE_AUTHOR to your own id, or “me” in your settings."
            + known)
      }
      return member
    }
    if let member = team.member(MemberID(word)) { return member }
    let plain = word.folded
    let whole = team.members.filter { $0.name.folded == plain || $0.id.text.lowercased() == plain }
    let found = whole.isEmpty ? team.members.filter { $0.isCalled(plain) } : whole
    guard let member = found.first else { throw .usage("Nobody in the team is called “\(word)”." + known) }
    if found.count > 1 {
      let names = found.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      throw .usage("“\(word)” could be any of these; use the id: \(names).")
    }
    return member
  }

  private var known: String {
    let ids = team.members.map(\.id.text)
    let most = 30
    let more = ids.count > most ? " and \(ids.count - most) more" : ""
    return ids.isEmpty ? "" : " The members are: \(ids.prefix(most).joined(separator: ", "))\(more)."
  }
}

extension Member {
  /// Whether one of the words of the name, or all from there on, begins with `plain`.
  fileprivate func isCalled(_ plain: String) -> Bool {
    guard !plain.isEmpty else { return false }
    let words = name.folded.split(separator: " ")
    return id.text.lowercased().hasPrefix(plain)
      || words.indices.contains { words[$0...].joined(separator: " ").hasPrefix(plain) }
  }
}
