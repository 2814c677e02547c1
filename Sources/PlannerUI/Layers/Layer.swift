/// Something over the screen that takes the keys until it is left.
enum Layer: Hashable, Sendable {
  case choices(Choices)
  case reader(Reader)
  case commands(CommandList)
  case filter(FilterLine)
  case value(ValueLine)
  case record(RecordEntry)

  var context: Context {
    switch self {
    case .choices: .choices
    case .reader: .reader
    case .commands: .commands
    case .filter: .filter
    case .value: .value
    case .record: .record
    }
  }

  /// Rows it takes from the bottom of a content area of that many.
  func height(in rows: Int) -> Int {
    switch self {
    case .choices(let choices): min(choices.items.count + 5, max(rows - 7, rows * 2 / 3))
    case .reader, .commands: rows
    case .filter: 0
    case .value: min(rows, ValueView.rows)
    case .record: min(rows, RecordEntryView.rows)
    }
  }
}
