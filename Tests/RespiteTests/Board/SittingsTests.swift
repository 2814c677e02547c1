import Planning
import PlannerUI
import Rota
import SampleTeams
import Scheduling
import TerminalKit
import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import respite

/// Anything at all, pressed on the boards of the sample teams. `RESPITE_EVENTS=3400` presses more of it.
@Suite struct SittingsTests {
  private static var events: Int { getenv("RESPITE_EVENTS").flatMap { Int(String(cString: $0)) } ?? 150 }

  private static let keys: [Key] =
    CommandTable.all.flatMap(\.keys).filter { $0 != Key("q") && $0 != Key("ctrl-c") }
    + "hjklhjklaxm*wv2 7".map { Key($0) }

  @Test(arguments: SampleTeam.allCases)
  func `whatever is pressed, all can be taken back`(sample: SampleTeam) throws {
    let stage = try Stage()
    let loaded = try stage.machine.unpacked(sample)
    let span = try #require(loaded.state.team.settings.horizon?.span)
    let planned = Planner(zones: loaded.zones)
      .plan(loaded.state, span: span, effort: .init(moves: 4000, lanes: 1, threads: 1)).state
    let desk = PaperDesk(planned, loaded.zones)
    let moment = Moment(now: Zone.utc.start(of: .midnight, on: span.start + 2), today: span.start + 2)
    let state = AppState(
      desk.saved, over: span, author: "somebody", moment: moment, size: Size(columns: 100, rows: 30))
    var session = Session(state, world: desk.world(moment))
    let seed: UInt64 = 4
    var hand = RandomHand(keys: Self.keys, seed: seed)
    for step in 0..<Self.events where !session.isOver {
      session.take([hand.event()])
      let note = Comment(rawValue: "\(sample), seed \(seed), step \(step)")
      #expect(session.state.saved.state == desk.state, note)
      #expect(session.state.board.selectedRow?.isSelectable ?? true, note)
      let frame = session.frame
      #expect(frame.size == session.state.size, note)
      #expect(frame.faults == [], note)
    }
    for _ in 0..<12 { session.take([.key(Key(.escape)), .wake]) }
    while session.state.saved.undoable != nil, !session.isOver { session.take([.key(Key("u"))]) }
    #expect(desk.state == planned, "\(sample), seed \(seed)")
  }
}

extension Machine {
  /// A sample team in a folder of this machine.
  fileprivate func unpacked(_ sample: SampleTeam) throws -> LoadedWorkspace {
    try Workspace(at: "\(folder)/\(sample.rawValue)", rules: RuleCatalog.all, zones: { ZoneFiles.load($0) })
      .unpack(sample.bundle)
  }
}

/// A workspace that lies in memory: saves, takes back and brings back; a search finds nothing better.
private final class PaperDesk {
  private(set) var state: TeamState
  private let zones: ZoneTable
  private var done: [ChangeSet] = []
  private var undone: [ChangeSet] = []
  private var mailbox: [AppEvent] = []

  init(_ state: TeamState, _ zones: ZoneTable) {
    self.state = state
    self.zones = zones
  }

  var saved: SavedPlan {
    SavedPlan(state: state, zones: zones, undoable: done.last?.cause, redoable: undone.last?.cause)
  }

  func world(_ moment: Moment) -> World {
    World(
      moment: { moment },
      save: { changes in
        self.apply(changes.steps) {
          self.done.append(changes)
          self.undone = []
        }
      },
      undo: { _ in
        guard let last = self.done.last else { return [.failed("There is nothing to undo.")] }
        return self.apply(last.inverseSteps) { self.undone.append(self.done.removeLast()) }
      },
      redo: {
        guard let last = self.undone.last else { return [.failed("There is nothing to redo.")] }
        return self.apply(last.steps) { self.done.append(self.undone.removeLast()) }
      },
      plan: { self.search($0, $1.span) }, cancelPlan: {},
      mail: {
        defer { self.mailbox = [] }
        return self.mailbox
      })
  }

  private func apply(_ steps: [ChangeSet.Step], _ then: () -> Void) -> [AppEvent] {
    do { state = try state.applying(steps) } catch { return [.failed("\(error)")] }
    then()
    return [.saved(saved)]
  }

  private func search(_ state: TeamState, _ span: DaySpan) {
    let judgement = Evaluator(zones: zones).judge(state, over: span)
    mailbox = [
      .planFinished(
        Proposal(steps: [], state: state, before: judgement, after: judgement, ended: .effort, moves: 0))
    ]
  }
}
