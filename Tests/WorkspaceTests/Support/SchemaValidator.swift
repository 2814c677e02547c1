import Foundation

/// As much of JSON Schema as the schemas use, written against Foundation's JSON so that it shares nothing with what it
/// checks. A keyword it does not know is an error of the schema.
struct SchemaValidator {
  private static let annotations: Set<String> = ["$schema", "$id", "title", "description"]

  /// What is wrong, each with its path; nothing where the value satisfies the schema.
  static func faults(of value: Any, _ schema: Any, _ path: String = "$") -> [String] {
    if let flag = schema as? Bool, !(schema is [String: Any]) { return flag ? [] : ["\(path): nothing may stand here"] }
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    return schema.keys.sorted().flatMap { keyword in
      annotations.contains(keyword) ? [] : faults(of: value, keyword, schema[keyword] ?? "", schema, path)
    }
  }

  private static func faults(
    of value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    switch keyword {
    case "type": return isOfType(value, argument as? String ?? "") ? [] : ["\(path): not of type \(argument)"]
    case "const": return equal(value, argument) ? [] : ["\(path): not \(argument)"]
    case "enum":
      return (argument as? [Any] ?? []).contains { equal(value, $0) } ? [] : ["\(path): none of \(argument)"]
    case "pattern":
      guard let text = value as? String, let pattern = argument as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): \(text) not \(pattern)"] : []
    case "minLength":
      guard let text = value as? String, let least = argument as? Int else { return [] }
      return text.unicodeScalars.count < least ? ["\(path): too short"] : []
    case "maxLength":
      guard let text = value as? String, let most = argument as? Int else { return [] }
      return text.unicodeScalars.count > most ? ["\(path): too long"] : []
    case "minimum", "maximum":
      guard let number = value as? Int, let bound = argument as? Int else { return [] }
      return keyword == "minimum"
        ? (number < bound ? ["\(path): too small"] : []) : (number > bound ? ["\(path): too large"] : [])
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap { faults(of: $1, argument, "\(path)[\($0)]") }
    case "minItems": return (value as? [Any])?.count ?? .max < argument as? Int ?? 0 ? ["\(path): too few"] : []
    case "uniqueItems":
      let texts = (value as? [Any] ?? []).map { "\($0)" }
      return Set(texts).count == texts.count ? [] : ["\(path): twice the same"]
    case "properties":
      guard let members = value as? [String: Any], let properties = argument as? [String: Any] else { return [] }
      return members.flatMap { key, member in properties[key].map { faults(of: member, $0, "\(path).\(key)") } ?? [] }
    case "additionalProperties":
      guard let members = value as? [String: Any] else { return [] }
      let known = schema["properties"] as? [String: Any] ?? [:]
      return members.filter { known[$0.key] == nil }.flatMap { faults(of: $1, argument, "\(path).\($0)") }
    case "propertyNames":
      return (value as? [String: Any] ?? [:]).keys.flatMap { faults(of: $0, argument, "\(path) key \($0)") }
    case "required":
      guard let members = value as? [String: Any] else { return [] }
      return (argument as? [String] ?? []).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    case "oneOf", "anyOf":
      let fitting = (argument as? [Any] ?? []).count { faults(of: value, $0, path).isEmpty }
      return keyword == "oneOf"
        ? (fitting == 1 ? [] : ["\(path): fits \(fitting)"]) : (fitting > 0 ? [] : ["\(path): fits none"])
    default: return ["\(path): the keyword \(keyword) is unknown"]
    }
  }

  private static func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isFlag(value)
    case "integer": !isFlag(value) && value is Int
    case "null": value is NSNull
    default: false
    }
  }

  /// Whether a value is `true` or `false`, which Foundation takes for numbers too.
  private static func isFlag(_ value: Any) -> Bool {
    guard let number = value as? NSNumber else { return false }
    return String(cString: number.objCType) == "c"
  }

  private static func equal(_ left: Any, _ right: Any) -> Bool { left as? String == right as? String }
}
