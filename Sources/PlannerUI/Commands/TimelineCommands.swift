import Planning
import Rota

/// Moving about the timeline.
enum TimelineCommands {
  static let all: [Command] = [
    move("shift.previous", "Shift before", "h left", "Goes to the shift before in this lane.") { $0.moveShift(by: -1) },
    move("shift.next", "Shift after", "l right", "Goes to the next shift in this lane.") { $0.moveShift(by: 1) },
    move("lane.up", "Lane up", "k up", "Goes to what the lane above holds at that time.") { $0.moveLane(by: -1) },
    move("lane.down", "Lane down", "j down", "Goes to what the lane below holds at that time.") {
      $0.moveLane(by: 1)
    },
    move("timeline.earlier", "Hours before", "[ pageup ctrl-left", "Goes back by as many days as show.") {
      $0.turnTimeline(by: -1)
    },
    move("timeline.later", "Hours after", "] pagedown ctrl-right", "Goes on by as many days as show.") {
      $0.turnTimeline(by: 1)
    },
    move("timeline.first", "First shift", "home ^", "Goes to the first shift of this lane.") {
      $0.moveShift(by: -100_000)
    },
    move("timeline.last", "Last shift", "end $", "Goes to the last shift of this lane.") { $0.moveShift(by: 100_000) },
    Command(
      "timeline.now", "Now", footer: "now", keys: "t", in: .timeline, "Goes to who is on just now.",
      when: {
        .when(
          $0.facts.span.contains($0.timelineZone.wall(at: $0.moment.now).day),
          else: "This moment is not among the dates shown.")
      }
    ) { state in
      state.moveShift(to: state.moment.now)
      return []
    },
    Command(
      "timeline.zoom", "Zoom", footer: "zoom", keys: "z", in: .timeline,
      "Shows a day, three days or a week, one after the other."
    ) { state in
      state.zoomTimeline(to: state.timeline.zoom.wider ?? .day)
      return []
    },
    Command(
      "timeline.closer", "Fewer days", keys: "+ =", in: .timeline, "Shows fewer days, and more of each.",
      when: { .when($0.timeline.zoom.closer != nil, else: "One day is the least that shows.") }
    ) { state in
      if let closer = state.timeline.zoom.closer { state.zoomTimeline(to: closer) }
      return []
    },
    Command(
      "timeline.wider", "More days", keys: "- _", in: .timeline, "Shows more days, and less of each.",
      when: { .when($0.timeline.zoom.wider != nil, else: "A week is the most that shows.") }
    ) { state in
      if let wider = state.timeline.zoom.wider { state.zoomTimeline(to: wider) }
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ title: String, _ keys: String, _ help: String,
    _ move: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(id, title, keys: keys, in: .timeline, help) { state in
      move(&state)
      return []
    }
  }
}

extension AppState {
  /// Goes on by as many days as show at once, or back.
  fileprivate mutating func turnTimeline(by pages: Int) {
    let minutes = pages * timeline.zoom.days * 24 * 60
    moveShift(to: timeline.anchor.adding(minutes: minutes))
  }
}
