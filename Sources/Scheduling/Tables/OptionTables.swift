/// What each person may do on each day, equal lists shared.
struct OptionTables {
  /// By cell (`person * days + day`): where its row of costs begins.
  private(set) var rowOfCell: [Int32] = []
  /// By cell: which list of options is its own.
  private(set) var listOfCell: [Int32] = []
  private(set) var costs: [Int32] = []
  private(set) var lists: [[UInt16]] = []
  private(set) var choosers: [[Int32]]
  private(set) var freeDays = 0..<0

  private struct Key: Hashable {
    let group: Int
    let options: [Problem.Option]
  }

  init(_ problem: Problem) {
    choosers = [[Int32]](repeating: [], count: problem.groups.count)
    var known: [Key: (row: Int32, list: Int32)] = [:]
    var free: [Int] = []
    for (index, person) in problem.people.enumerated() {
      let patterns = problem.groups[person.group].patterns.count
      for day in 0..<problem.days {
        let key = Key(group: person.group, options: person.options[day])
        let place = known[key] ?? add(key.options, patterns: patterns)
        known[key] = place
        rowOfCell.append(place.row)
        listOfCell.append(place.list)
        if key.options.count > 1 { free.append(day) }
      }
      if person.options.contains(where: { $0.count > 1 }) { choosers[person.group].append(Int32(index)) }
    }
    if let first = free.min(), let last = free.max() { freeDays = first..<(last + 1) }
  }

  private mutating func add(_ options: [Problem.Option], patterns: Int) -> (row: Int32, list: Int32) {
    let place = (row: Int32(costs.count), list: Int32(lists.count))
    var row = [Int32](repeating: Tables.illegal, count: patterns)
    for option in options { row[option.pattern] = Int32(clamping: option.cost) }
    costs += row
    lists.append(options.map { UInt16($0.pattern) })
    return place
  }
}
