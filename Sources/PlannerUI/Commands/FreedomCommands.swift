import Planning
import Rota

/// Looking at who could be away when.
enum FreedomCommands {
  static let all: [Command] = moves + deeds

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, rows: Int = 0, weeks: Int = 0, _ help: String
  ) -> Command {
    Command(id, title, keys: keys, in: .freedom, help, when: hasCell) { state in
      state.moveFreedom(rows: rows, weeks: weeks)
      return []
    }
  }

  private static let moves: [Command] = [
    move("freedom.left", "Week before", "h left [", weeks: -1, "Goes to the week before."),
    move("freedom.right", "Week after", "l right ]", weeks: 1, "Goes to the next week."),
    move("freedom.up", "Person above", "k up", rows: -1, "Goes to the person above."),
    move("freedom.down", "Person below", "j down", rows: 1, "Goes to the person below."),
    move("freedom.pageUp", "Ten people up", "pageup ctrl-u", rows: -10, "Goes ten people up."),
    move("freedom.pageDown", "Ten people down", "pagedown ctrl-d", rows: 10, "Goes ten people down."),
    move("freedom.first", "First week", "home ^", weeks: -1000, "Goes to the first week."),
    move("freedom.last", "Last week", "end $", weeks: 1000, "Goes to the last week."),
    Command(
      "freedom.filter", "Filter people", footer: "filter", keys: "/", in: .freedom,
      "Shows only the people, or the site, whose name holds what you type."
    ) { state in
      state.openFilter()
      return []
    },
  ]

  private static let deeds: [Command] = [
    Command(
      "freedom.details", "All of it", footer: "all of it", keys: "enter", in: .freedom,
      "Tells every week somebody is needed in, whom the team could lose, and skills that few have.", when: hasCell
    ) { state in
      state.layers.append(.reader(state.freedomReader))
      return []
    },
    Command(
      "freedom.check", "What it would take", footer: "ask", keys: "c", in: .freedom,
      "Asks what it would take, with the rota as it is, for the chosen person to be away that week. Nothing is kept.",
      when: mayCheck
    ) { state in
      guard let absence = state.chosenAbsence else { return [] }
      return state.think(of: absence)
    },
    Command(
      "freedom.look", "Look again", footer: "look", keys: "r", in: .freedom,
      "Looks at every person and week again; it may take a while, and everything else can go on.",
      when: { hasCell($0).and(.when(!$0.freedom.isLooking, else: "It is being looked at.")) }
    ) { $0.lookForFreedom() },
  ]

  private static func hasCell(_ state: AppState) -> Availability {
    .when(state.freedomMember != nil, else: "Nobody is with the team on these dates.")
  }

  private static func mayCheck(_ state: AppState) -> Availability {
    guard let member = state.freedomMember, let absence = state.chosenAbsence else {
      return .disabled("Nobody is with the team on these dates.")
    }
    if !state.decidesLeave, member.id.text != state.author {
      return .disabled("You can ask that for yourself; whoever leads the team, for everybody.")
    }
    if absence.to < state.moment.today { return .disabled("That week is over.") }
    switch state.freedomSign(member, ISOWeek(of: absence.from)) {
    case .away: return .disabled("\(member.name) is away in that week.")
    case .notWithTeam: return .disabled("\(member.name) is not with the team in that week.")
    case .free, .needed, .unproven, .notYet: return .enabled
    }
  }
}

extension AppState {
  /// The chosen person away in the chosen week, from today on.
  var chosenAbsence: Leave? {
    guard let member = freedomMember, let week = freedomWeek else { return nil }
    let days = week.days
    return Leave(
      member: member.id, from: min(max(days.start, moment.today), days.last), to: days.last, status: .requested)
  }
}
