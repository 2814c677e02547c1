/// A day of the week, Monday first as in ISO 8601; its raw value is the word used in files.
package enum Weekday: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
  case mon, tue, wed, thu, fri, sat, sun

  /// 0 for Monday … 6 for Sunday.
  package var index: Int {
    switch self {
    case .mon: 0
    case .tue: 1
    case .wed: 2
    case .thu: 3
    case .fri: 4
    case .sat: 5
    case .sun: 6
    }
  }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.index < right.index }
}
