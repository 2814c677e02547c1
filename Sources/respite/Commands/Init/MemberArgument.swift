import ArgumentParser
import Rota

/// A member on the command line: `NAME[:SHARE[:SKILLS[:SITE]]]`, as in `Inês Carvalho:80%:desk,watch:Lisbon`.
struct MemberArgument: ExpressibleByArgument, Hashable, Sendable {
  let name: String
  /// Share of full time, 1…100.
  let fullTimePercent: Int
  let skills: [Skill]
  /// The site's name; nil for the first site.
  let site: String?

  /// What a new team's duties ask for.
  static let usualSkills: [Skill] = ["desk", "watch"]

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, !name.isEmpty, parts.count <= 4 else { return nil }
    let share = parts.count > 1 && !parts[1].isEmpty ? MemberArgument.percent(parts[1]) : 100
    guard let share else { return nil }
    self.name = name
    fullTimePercent = share
    skills =
      parts.count > 2
      ? parts[2].split(separator: ",").map { Skill(String($0)) } : MemberArgument.usualSkills
    site = parts.count > 3 && !parts[3].isEmpty ? parts[3] : nil
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
