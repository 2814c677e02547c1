import PlannerUI
import Testing

/// Whatever the screens can tell, lines tell too: each command has a way there, or is only about what a screen is.
@Suite struct LineCoverageTests {
  /// The answers that lead to what a command does, from the start on.
  private static let ways: [CommandID: [String]] = [
    "screen.board": ["The rota, day by day"],
    "screen.timeline": ["Who is on now"],
    "screen.week": ["My week"],
    "screen.history": ["What was changed"],
    "screen.balance": ["What people carry"],
    "screen.rules": ["The rules"],
    "screen.team": ["The team"],
    "screen.duties": ["The duties"],
    "screen.leave": ["Leave"],
    "leave.ask": ["Leave", "Ask for leave"],
    "week.leave": ["Leave", "Ask for leave"],
    "leave.approve": ["Leave", "Meera Venkatesan", "See what it would take, and approve it"],
    "leave.decline": ["Leave", "Meera Venkatesan", "Decline it"],
    "leave.withdraw": ["Leave", "Meera Venkatesan", "Withdraw it"],
    "leave.details": ["Leave", "All leave"],
    "leave.check": ["Could somebody be away"],
    "freedom.check": ["Could somebody be away"],
    "screen.messages": ["What was said lately"],
    "balance.next": ["What people carry", "Somebody else's balance", "Mateus Lima"],
    "balance.previous": ["What people carry", "Somebody else's balance", "Aoife Kinsella"],
    "balance.nextLedger": ["What people carry", "The team, nights"],
    "balance.previousLedger": ["What people carry", "The team, all"],
    "balance.find": ["What people carry", "Somebody else's balance"],
    "balance.own": ["What people carry"],
    "balance.how": ["What people carry", "How it is counted"],
    "seat.choose": ["The rota, day by day", "Watch (Dublin)"],
    "seat.assign": ["What the rules find", "Gap: ", "Give it to somebody"],
    "seat.move": ["The rota, day by day", "Watch (Dublin)", "Give it to somebody else"],
    "seat.clear": ["The rota, day by day", "Watch (Dublin)", "Take it from"],
    "seat.pin": ["The rota, day by day", "Watch (Dublin)", "Pin it"],
    "seat.why": ["The rota, day by day", "Watch (Dublin)", "Why, in full"],
    "plan.start": ["Plan", "All dates shown"],
    "plan.part": ["Plan", "Incident watch"],
    "preview.accept": ["Plan", "All dates shown", "Accept it"],
    "preview.drop": ["Plan", "All dates shown", "Drop it"],
    "preview.details": ["Plan", "All dates shown", "Everything that would change"],
    "change.undo": ["Undo: "],
    "change.redo": ["Redo: "],
    "history.details": ["What was changed"],
    "history.back": ["What was changed"],
    "move.today": ["The rota, day by day"],
    "move.left": ["The rota, day by day", "The day before"],
    "move.right": ["The rota, day by day", "The day after"],
    "gap.next": ["What the rules find", "Gap: "],
    "finding.next": ["What the rules find"],
    "finding.list": ["What the rules find"],
    "dates.later": ["Show other dates", "Later dates"],
    "dates.earlier": ["Show other dates", "Earlier dates"],
    "rule.findings": ["The rules"],
    "rule.nextBroken": ["What the rules find"],
    "member.week": ["The team", "Grace Nakamura", "Their week"],
    "timeline.now": ["Who is on now"],
    "timeline.later": ["Who is on now", "The next 24 hours"],
    "week.next": ["My week", "The week after"],
    "week.previous": ["My week", "The week before"],
    "week.today": ["My week", "This week"],
    "week.member": ["My week", "Somebody else's week", "Grace Nakamura"],
    "week.find": ["My week", "Somebody else's week"],
    "member.set": ["The team", "Grace Nakamura", "Set something of theirs"],
    "member.end": ["The team", "Grace Nakamura", "Set their last day"],
    "member.add": ["The team", "Add somebody"],
    "shift.set": ["The duties", "Incident watch: Watch, Dublin", "Set something of it"],
    "shift.end": ["The duties", "Incident watch: Watch, Dublin", "Set its last date"],
    "shift.add": ["The duties", "Incident watch: Watch, Dublin", "Add another like it"],
    "rule.set": ["The rules", "At least 11 hours off", "Set it"],
    "week.why": ["The rota, person by person", "Grace Nakamura"],
  ]

  /// What only a screen needs: lists and texts laid over it, cells marked on it, colours.
  private static let ownContexts: Set<Context> = [.choices, .reader, .commands, .filter, .value, .record, .block]

  /// What only a screen needs, among commands of other contexts.
  private static let own: Set<CommandID> = [
    "screen.help", "screen.palette", "screen.theme", "screen.back", "screen.redraw", "program.quit", "program.suspend",
    "board.zoom", "board.closer", "board.wider", "board.group", "member.filter", "week.board", "timeline.zoom",
    "timeline.closer", "timeline.wider", "timeline.earlier", "plan.stop", "preview.next", "preview.previous",
    "gap.previous", "seat.next", "seat.previous", "rule.level", "rule.reset", "rule.accept", "rule.drop",
    "rule.details", "block.turn", "block.row", "block.mark",
    "work.stop", "leave.look", "leave.nextWay", "leave.previousWay",
    // To look through all weeks takes a while; `LineFreedomTests` does.
    "screen.freedom", "freedom.look", "freedom.details", "freedom.left", "freedom.right",
  ]

  /// What moves along lines of a screen.
  private static let moves = [
    "move.", "history.", "rule.", "week.", "timeline.", "shift.", "lane.", "teamList.", "dutiesList.", "memberList.",
    "shiftList.", "leaveList.", "freedom.",
  ]
  private static let directions: Set<String> = [
    "down", "up", "pageDown", "pageUp", "first", "last", "weekBefore", "weekAfter", "firstDay", "lastDay", "previous",
    "next", "filter",
  ]

  @Test(arguments: Array(ways.keys).sorted { $0.text < $1.text })
  func `what a command tells has its way in lines`(id: CommandID) {
    #expect(CommandTable.command(id) != nil)
    let isPlanned = !id.text.hasPrefix("p") && id != "seat.assign" && !id.text.hasPrefix("gap")
    let state = id.text.hasPrefix("leave.") ? Quay.asking : isPlanned ? Quay.planned : Quay.halfPlanned
    var sitting = Sitting(state)
    for label in Self.ways[id] ?? [] {
      sitting.choose(label)
      #expect(!sitting.hears("of the answers here"), "\(id): \(label)\n\(sitting.text)")
    }
    for line in sitting.all { expectReadable(line) }
  }

  @Test func `no command is without one`() {
    let missing = CommandTable.all.filter { command in
      guard !Self.ownContexts.contains(command.context), Self.ways[command.id] == nil else { return false }
      let parts = command.id.text.split(separator: ".").map(String.init)
      let isMove =
        parts.count == 2 && Self.moves.contains { command.id.text.hasPrefix($0) } && Self.directions.contains(parts[1])
      return !Self.own.contains(command.id) && !isMove
    }
    #expect(missing.map(\.id.text) == [], "Give each a way in Sources/PlannerUI/Lines, and name it above.")
  }
}
