/// A stable textual identity, told apart by what it names: a `MemberID` is never passed where a `DutyID` is meant.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.init(text) }

  /// By Unicode code points, the order of sorted files.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Identifier: CodingKeyRepresentable {
  package var codingKey: any CodingKey { TextKey(stringValue: text) }
  package init?(codingKey: some CodingKey) { text = codingKey.stringValue }

  private struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

package typealias MemberID = Identifier<Member>
package typealias SiteID = Identifier<Site>
package typealias DutyID = Identifier<Duty>
package typealias TemplateID = Identifier<ShiftTemplate>
package typealias Skill = Identifier<SkillSubject>
package typealias TopicID = Identifier<Topic>
package typealias Role = Identifier<RoleSubject>
package typealias RuleID = Identifier<RuleDefinition>

/// What a skill names: something a member is trained for.
package enum SkillSubject {}
/// What a role names: primary, backup, reviewer, shadow, or the team's own.
package enum RoleSubject {}
