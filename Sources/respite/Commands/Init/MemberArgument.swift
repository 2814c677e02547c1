import ArgumentParser
import Planning
import Rota

/// A member on the command line: `NAME[:SHARE[:SKILLS[:SITE]]]`, as in `Inês Carvalho:80%:desk,watch:Lisbon`.
struct MemberArgument: Hashable, Sendable {
  let name: String
  /// Share of full time, 1…100.
  let fullTimePercent: Int
  let skills: [Skill]
  /// The site's name; nil for the first site.
  let site: String?

  /// What a new team's duties ask for.
  static let usualSkills: [Skill] = ["desk", "watch"]

  /// The member; what is wrong with the words is thrown as a sentence that says what is accepted.
  static func read(_ argument: String) throws -> MemberArgument {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 4 else {
      throw ValidationError("It has \(parts.count) parts; \(form), has 4 at most.")
    }
    guard let name = parts.first, NewTeam.isName(name) else {
      throw ValidationError("A name has \(NewTeam.nameWords). Say \(form).")
    }
    // A part that is left empty is as if it were not there.
    func part(_ index: Int) -> String? { parts.count > index && !parts[index].isEmpty ? parts[index] : nil }
    return MemberArgument(
      name: name, fullTimePercent: try part(1).map(share) ?? 100, skills: try part(2).map(skills) ?? usualSkills,
      site: part(3))
  }

  private static let form = "NAME:SHARE:SKILLS:SITE, such as Amara:80%:desk,watch:Lisbon"

  private static func share(_ text: String) throws -> Int {
    guard let percent = percent(text) else {
      throw ValidationError("The share is “\(text)”; it goes from 1% to 100% of full time, such as 80% or 0.8.")
    }
    return percent
  }

  private static func skills(_ text: String) throws -> [Skill] {
    let skills = text.split(separator: ",").map { Skill(String($0).trimmed.lowercased()) }
    for skill in skills where !usualSkills.contains(skill) {
      throw ValidationError(
        "The shifts of a new team ask for no skill “\(skill)”; they ask for \(Wording.list(usualSkills.map(\.text))). "
          + "Add others later, to the files of members and duties.")
    }
    return skills
  }

  /// `80%`, `80`, `0.8` and `1.0` are shares; 1 alone is all of full time.
  private static func percent(_ text: String) -> Int? {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    let percent: Int? =
      if !digits.contains("."), let whole = Int(digits) {
        whole == 1 && digits == text ? 100 : whole
      } else if let fraction = Double(digits), digits == text, fraction > 0, fraction <= 1 {
        Int((fraction * 100).rounded())
      } else {
        nil
      }
    return percent.flatMap { (1...100).contains($0) ? $0 : nil }
  }
}

extension String {
  /// Without the blanks around it.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
