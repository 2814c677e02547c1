import Planning
import Rota

/// Looking through what was changed, and going back.
enum HistoryCommands {
  static let all: [Command] = [
    move("history.down", "Earlier change", "j down", "Goes to the change before.") { $0.moveChange(by: 1) },
    move("history.up", "Later change", "k up", "Goes to the change after.") { $0.moveChange(by: -1) },
    move("history.pageDown", "Ten changes earlier", "pagedown ctrl-d", "Goes ten changes back.") {
      $0.moveChange(by: 10)
    },
    move("history.pageUp", "Ten changes later", "pageup ctrl-u", "Goes ten changes on.") { $0.moveChange(by: -10) },
    move("history.first", "Latest change", "home g", "Goes to the latest change.") { $0.moveChange(by: -100_000) },
    move("history.last", "First change", "end G", "Goes to the first change that was ever made.") {
      $0.moveChange(by: 100_000)
    },
    Command(
      "history.filter", "Filter changes", footer: "filter", keys: "/", in: .history,
      "Shows only the changes whose words or author hold what you type.",
      when: { .when(!$0.saved.history.isEmpty, else: "Nothing has been changed yet.") }
    ) { state in
      state.openFilter()
      return []
    },
    Command(
      "history.details", "All of a change", footer: "all of it", keys: "enter", in: .history,
      "Shows every step of the chosen change.", when: hasChange
    ) { state in
      if let past = state.chosenChange { state.layers.append(.reader(Reader(past, state))) }
      return []
    },
    Command(
      "history.back", "Take back to here", footer: "back to here", keys: "b", in: .history,
      "Takes back the chosen change and all that were made after it; it says first how many that are.",
      when: { EditCommands.mayEdit($0).and(hasChange($0)).and(mayGoBack($0)) }
    ) { state in
      if let past = state.chosenChange, case .holds(let undos) = past.standing {
        state.open(.takeBack(undos, from: state.saved.history))
      }
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, _ help: String,
    _ move: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(id, title, keys: keys, in: .history, help, when: hasChange) { state in
      move(&state)
      return []
    }
  }

  private static func hasChange(_ state: AppState) -> Availability {
    .when(state.chosenChange != nil, else: "Nothing has been changed yet.")
  }

  private static func mayGoBack(_ state: AppState) -> Availability {
    guard let past = state.chosenChange else { return .enabled }
    return switch past.standing {
    case .holds: .enabled
    case .takenBack: .disabled("This change was taken back already.")
    case .undo, .redo: .disabled("Choose a change itself; this line takes one back or brings it back.")
    }
  }
}

extension Choices {
  private static let most = 3

  /// Asked before several changes are taken back at once; the first answer changes nothing.
  fileprivate static func takeBack(_ count: Int, from history: [PastChange]) -> Choices {
    let changes = Wording.count(count, "change")
    let causes = history.compactMap { past -> (undos: Int, cause: String)? in
      guard case .holds(let undos) = past.standing, undos <= count else { return nil }
      return (undos, "“\(past.change.cause)”")
    }.sorted { $0.undos < $1.undos }.map(\.cause)
    let rest = causes.count - most
    let named = Wording.list(Array(causes.prefix(most)) + (rest > 0 ? ["\(rest) more"] : []))
    return Choices(
      title: "Take back \(changes)?",
      items: [
        Choice("Leave everything as it is", note: "Nothing is taken back.", outcome: .nothing),
        Choice(
          "Take back \(changes)", note: "\(named); ctrl-r brings \(count == 1 ? "it" : "them one by one") back.",
          outcome: .effects([.undo(count)])),
      ])
  }
}
