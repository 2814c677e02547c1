import Planning
import Rota

/// Reading one member's week.
enum WeekCommands {
  static let all: [Command] = [
    move("week.down", "Line down", "j down", "Goes to the next day or duty.") { $0.moveAgenda(by: 1) },
    move("week.up", "Line up", "k up", "Goes to the day or duty before.") { $0.moveAgenda(by: -1) },
    move("week.next", "Next week", footer: "next week", "n right ]", "Shows the week after.") {
      $0.moveWeek(to: $0.week.day + 7)
    },
    LeaveCommands.fromWeek,
    move("week.previous", "Previous week", footer: "week before", "N left [", "Shows the week before.") {
      $0.moveWeek(to: $0.week.day - 7)
    },
    move("week.today", "This week", footer: "today", "t home", "Goes to today.") { $0.moveWeek(to: $0.moment.today) },
    Command(
      "week.member", "Whose week", footer: "whose", keys: "m", in: .week,
      "Chooses whose week is shown; / finds a name in the list.", when: hasMember
    ) { state in
      state.open(state.weekMembers)
      return []
    },
    Command(
      "week.find", "Find somebody", keys: "/", in: .week,
      "Finds somebody by a part of their name, and shows their week.",
      when: hasMember
    ) { state in
      state.openMemberSearch()
      return []
    },
    Command(
      "week.why", "Why this duty", footer: "why", keys: "w", in: .week,
      "Says in full why the member holds the chosen duty, and why each of the others does not.",
      when: { .when($0.chosenDuty != nil, else: "There is no duty on this day.").and(isOnBoard($0)) }
    ) { $0.run("seat.why") },
    Command(
      "week.board", "Show on the Board", footer: "board", keys: "enter", in: .week,
      "Goes to the member and the day on the Board.", when: { hasMember($0).and(isOnBoard($0)) }
    ) { state in
      state.showChosenDayOnBoard()
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ title: String, footer: String? = nil, _ keys: String, _ help: String,
    _ move: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(id, title, footer: footer, keys: keys, in: .week, help) { state in
      move(&state)
      return []
    }
  }

  private static func hasMember(_ state: AppState) -> Availability {
    .when(state.weekMember != nil, else: "Nobody is with the team yet.")
  }

  private static func isOnBoard(_ state: AppState) -> Availability {
    let day = state.chosenDuty?.day ?? state.week.day
    return .when(
      state.facts.span.contains(day),
      else: "The Board shows \(Wording.dates(state.facts.span)), which \(Wording.date(day)) is not among.")
  }
}

extension AppState {
  /// Everybody, by site and name, the one whose week is shown chosen.
  var weekMembers: Choices {
    let hasSites = team.settings.sites.count > 1
    let members = team.settings.sites.flatMap { site in
      team.members.filter { $0.site == site.id }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
    var choices = Choices(
      title: "Whose week?",
      items: members.map { member in
        let site = hasSites ? team.site(member.site).map { " (\($0.name))" } ?? "" : ""
        return Choice(
          member.name + site, note: "Times in \(team.place(of: team.zone(of: member))).", outcome: .week(member.id))
      })
    if let place = members.firstIndex(where: { $0.id == weekMember?.id }) { choices.choose(place) }
    return choices
  }

  /// The same list with a name being typed.
  mutating func openMemberSearch() {
    var choices = weekMembers
    choices.search(true)
    open(choices)
  }

  fileprivate mutating func showChosenDayOnBoard() {
    guard let member = weekMember else { return }
    let place = Choice.Place(day: chosenDuty?.day ?? week.day, seat: chosenDuty)
    setFilter("")
    show(.board)
    if place.seat == nil, let row = board.rows.firstIndex(where: { $0.member == member.id }) {
      select(row: row, day: place.day)
    } else {
      go(to: place)
    }
  }
}
