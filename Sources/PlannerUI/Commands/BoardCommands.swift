/// How the board shows the team: more or fewer dates, by site or by name.
enum BoardCommands {
  static let all: [Command] = [
    Command(
      "board.zoom", "Zoom", footer: "zoom", keys: "z", in: .grid,
      "Shows a day, a week, four weeks or a quarter, one after the other.", when: { mayShow($0, next($0)) }
    ) { state in
      state.zoomBoard(to: next(state))
      return []
    },
    Command(
      "board.closer", "Fewer days", keys: "+ =", in: .grid, "Shows fewer days, and says more of each.",
      when: { state in
        .when(state.board.zoom.closer != nil, else: "One day is the least that shows.")
          .and(mayShow(state, state.board.zoom.closer))
      }
    ) { state in
      if let closer = state.board.zoom.closer { state.zoomBoard(to: closer) }
      return []
    },
    Command(
      "board.wider", "More days", keys: "- _", in: .grid, "Shows more days, and less of each.",
      when: { state in
        .when(state.board.zoom.wider != nil, else: "A quarter is the most that shows. } goes on to later dates.")
          .and(mayShow(state, state.board.zoom.wider))
      }
    ) { state in
      if let wider = state.board.zoom.wider { state.zoomBoard(to: wider) }
      return []
    },
    Command(
      "board.group", "By site or by name", keys: "S", in: .grid,
      "Lists people below their sites, each with its own time, or everybody by name."
    ) { state in
      state.groupBoard(!state.board.isGrouped)
      return []
    },
  ]

  private static func next(_ state: AppState) -> BoardZoom { state.board.zoom.wider ?? .day }

  private static func mayShow(_ state: AppState, _ zoom: BoardZoom?) -> Availability {
    state.changesDates(zoom) ? MoveCommands.mayLeave(state) : .enabled
  }
}
