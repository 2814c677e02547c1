import Planning
import Rota

/// Looking through the team and its duties, and setting them otherwise.
enum RecordCommands {
  static let all: [Command] = team + duties + typing

  private static let team: [Command] =
    [
      Command(
        "member.set", "Set a member", footer: "set", keys: "enter", in: .team,
        "Lists what of the chosen member can be set; what is typed is checked as the files would check it.",
        when: { EditCommands.mayEdit($0).and(hasMember($0)) }
      ) { state in
        if let member = state.chosenMember { state.open(state.fieldChoices(of: member)) }
        return []
      },
      Command(
        "member.add", "Add somebody", footer: "add", keys: "n a", in: .team,
        "Adds somebody new, from today on; nothing distressing is theirs before they take it.",
        when: EditCommands.mayEdit
      ) { state in
        state.open(.newMember)
        return []
      },
      Command(
        "member.end", "Last day", footer: "last day", keys: "x", in: .team,
        "Sets the chosen member's last day with the team; their duties after it become gaps. Nobody is deleted.",
        when: { EditCommands.mayEdit($0).and(hasMember($0)) }
      ) { state in
        if let member = state.chosenMember { state.open(.member(member.id, .left)) }
        return []
      },
      Command(
        "member.week", "Their week", footer: "week", keys: "w", in: .team, "Shows the chosen member's week.",
        when: hasMember
      ) { state in
        state.week.member = state.chosenMember?.id
        state.show(.week)
        return []
      },
    ] + moves("member", of: .team, in: .team) { $0.memberLines.count }

  private static let duties: [Command] =
    [
      Command(
        "shift.set", "Set a shift", footer: "set", keys: "enter", in: .duties,
        "Lists what of the chosen shift can be set: seats, days, times, dates, skills and topics.",
        when: { EditCommands.mayEdit($0).and(hasShift($0)) }
      ) { state in
        if let line = state.chosenShift { state.open(state.fieldChoices(of: line)) }
        return []
      },
      Command(
        "shift.add", "Another shift like it", footer: "add", keys: "n a", in: .duties,
        "Adds a shift to the chosen one's duty, like it but for the name, to be set otherwise.",
        when: { EditCommands.mayEdit($0).and(hasShift($0)) }
      ) { state in
        if let line = state.chosenShift { state.open(.newShift(line.duty.id, line.template.id)) }
        return []
      },
      Command(
        "shift.end", "Last date", footer: "last date", keys: "x", in: .duties,
        "Sets the last date on which the chosen shift applies; what was planned before stays.",
        when: { EditCommands.mayEdit($0).and(hasShift($0)) }
      ) { state in
        if let line = state.chosenShift { state.open(.shift(line.duty.id, line.template.id, .to)) }
        return []
      },
    ] + moves("shift", of: .duties, in: .duties) { $0.shiftLines.count }

  private static let typing: [Command] = [
    Command("record.take", "Save what is typed", footer: "save", keys: "enter", in: .record, "Saves it as one change.")
    {
      $0.takeRecord()
    },
    Command(
      "record.leave", "Leave what is typed", footer: "leave", keys: "esc ctrl-c", in: .record, "Leaves it as it is."
    ) {
      $0.leaveLayer()
    },
  ]

  /// Moving about a list, and showing only some of its lines.
  private static func moves(
    _ name: String, of screen: ScreenID, in context: Context, count: @escaping @Sendable (AppState) -> Int
  ) -> [Command] {
    func move(
      _ id: String, _ title: String, _ keys: String, _ place: @escaping @Sendable (Int, Int) -> Int
    ) -> Command {
      Command(CommandID("\(name)List.\(id)"), title, keys: keys, in: context, "\(title) of the list.") { state in
        let count = count(state)
        state.chooseLine(place(state.chosenLine(of: screen, count: count), count), of: screen, count: count)
        return []
      }
    }
    return [
      move("down", "Next line", "j down") { chosen, _ in chosen + 1 },
      move("up", "Line before", "k up") { chosen, _ in chosen - 1 },
      move("pageDown", "Ten lines down", "pagedown ctrl-d") { chosen, _ in chosen + 10 },
      move("pageUp", "Ten lines up", "pageup ctrl-u") { chosen, _ in chosen - 10 },
      move("first", "First line", "home g") { _, _ in 0 },
      move("last", "Last line", "end G") { _, count in count - 1 },
      Command(
        CommandID("\(name)List.filter"), "Filter the list", footer: "filter", keys: "/", in: context,
        "Shows only the lines that hold what you type."
      ) { state in
        state.openFilter()
        return []
      },
    ]
  }

  private static func hasMember(_ state: AppState) -> Availability {
    .when(state.chosenMember != nil, else: "Nobody is chosen. n adds somebody.")
  }

  private static func hasShift(_ state: AppState) -> Availability {
    .when(state.chosenShift != nil, else: "No shift is chosen; a duty's first shift is written in its file.")
  }
}
