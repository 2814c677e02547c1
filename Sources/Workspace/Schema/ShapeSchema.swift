extension Shape {
  /// This shape in the words of JSON Schema (draft 2020-12).
  var schema: [String: JSON] {
    switch self {
    case .text(let shape): shape.schema
    case .number(Int.min...Int.max): ["type": "integer"]
    case .number(let range):
      ["type": "integer", "minimum": .integer(range.lowerBound)].merging(
        range.upperBound == .max ? [:] : ["maximum": .integer(range.upperBound)]
      ) { first, _ in first }
    case .flag: ["type": "boolean"]
    case .null: ["type": "null"]
    case .list(let shape): shape.schema
    case .object(let shape): shape.schema
    case .table(let keys, let values):
      ["type": "object", "propertyNames": .object(keys.schema), "additionalProperties": .object(values.schema)]
    case .variant(_, let cases): ["oneOf": .array(cases.map { .object($0.shape.schema) })]
    case .either(let shapes): ["anyOf": .array(shapes.map { .object($0.schema) })]
    }
  }
}

extension ListShape {
  fileprivate var schema: [String: JSON] {
    var schema: [String: JSON] = ["type": "array", "items": .object(element.schema)]
    if identity.isEmpty, case .text = element { schema["uniqueItems"] = true }
    if atLeast > 0 { schema["minItems"] = .integer(atLeast) }
    return schema
  }
}

extension ObjectShape {
  var schema: [String: JSON] {
    let properties = fields.map { field in
      (field.key, JSON.object(field.shape.schema.merging(["description": .string(field.meaning)]) { _, last in last }))
    }
    let required = fields.filter(\.isRequired).map(\.key).sorted { $0.precedes($1) }
    var schema: [String: JSON] = [
      "type": "object", "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
    ]
    if !required.isEmpty { schema["required"] = .array(required.map(JSON.string)) }
    if isClosed { schema["additionalProperties"] = false }
    return schema
  }
}

extension TextShape {
  fileprivate var schema: [String: JSON] {
    switch self {
    case .choice(let words, _):
      words.count == 1 ? ["const": .string(words[0])] : ["enum": .array(words.map(JSON.string))]
    case .name: ["type": "string", "minLength": 1, "maxLength": .integer(Self.longestName)]
    case .free: ["type": "string"]
    case .zone: ["type": "string", "minLength": 1, "maxLength": 64]
    default: ["type": "string", "pattern": .string(pattern)]
    }
  }

  /// What the text is made of, as an ECMA-262 pattern; that a date exists is asked elsewhere.
  private var pattern: String {
    let id = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}"
    let day = "(19[7-9][0-9]|20[0-9]{2}|21[0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    return switch self {
    case .id: "^\(id)$"
    case .day: "^\(day)$"
    case .time(let minutes):
      minutes.upperBound < 24 * 60 ? "^([01][0-9]|2[0-3]):[0-5][0-9]$" : "^([0-3][0-9]|4[0-7]):[0-5][0-9]$"
    case .week: "^(19[7-9][0-9]|20[0-9]{2}|21[0-9]{2})-W(0[1-9]|[1-4][0-9]|5[0-3])$"
    case .seat: "^[^/]+/[^/]+/\(day)/[^/]+(/([2-9]|[1-9][0-9]+))?$"
    case .instant: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
    case .hash: "^[0-9a-f]{64}$"
    case .name, .zone, .choice, .free: ""
    }
  }
}
