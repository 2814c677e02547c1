import Dispatch
import Foundation
import Planning
import PlannerUI
import Rota
import Scheduling
import TerminalKit
import Testing
import Workspace

@testable import respite

/// The board and somebody else at the same files.
@Suite struct LiveReloadTests {
  private let stage: Stage
  private let woken = DispatchSemaphore(value: 0)
  private let world: BoardWorld

  init() throws {
    stage = try Stage.holding(Quay.state)
    let request = BoardRequest(
      workspace: stage.workspace, loaded: try stage.workspace.load(), today: Quay.monday, author: "ines",
      isColoured: false,
      appearance: Appearance(theme: .plain, glyphs: nil, mouse: false, reducesMotion: true, notes: []),
      shelf: stage.machine.shelf)
    let woken = woken
    world = BoardWorld(request, effort: Effort(moves: 1, lanes: 1, threads: 1), now: { Stage.morning }) {
      woken.signal()
    }
  }

  /// What is heard of the files once the system has told.
  private func news() -> [AppEvent] {
    #expect(woken.wait(timeout: .now() + 20) == .success)
    return world.closures.mail()
  }

  private func rename(_ name: String) -> ChangeSet {
    var state = world.saved.state
    state.team.members[0].name = name
    return ChangeSet(
      steps: ChangeSet.steps(from: world.saved.state, to: state), author: "grace", time: Stage.morning, cause: "a name")
  }

  @Test func `what somebody else saves is read, and the files are named`() throws {
    _ = try stage.workspace.commit(rename("Grace N."), to: try stage.workspace.load())
    guard case .changedOutside(let plan, let files)? = news().first else {
      Issue.record("nothing came")
      return
    }
    #expect(plan.state.team.members[0].name == "Grace N.")
    #expect(files.contains("members/grace.json"))
    world.stop()
  }

  @Test func `what is saved here is no news`() throws {
    guard case .saved? = world.closures.save(rename("Grace N.")).first else {
      Issue.record("not saved")
      return
    }
    #expect(news().isEmpty)
    world.stop()
  }

  @Test func `a broken file is named with its place, nothing is saved, and mending it is news`() throws {
    let text = try stage.read("members/grace.json")
    try stage.write("{\n  \"name\": ,\n}\n", to: "members/grace.json")
    guard case .unreadable(let sentence)? = news().first else {
      Issue.record("nothing came")
      return
    }
    #expect(sentence.hasPrefix("members/grace.json:1:1: "))
    guard case .failed? = world.closures.save(rename("Grace N.")).first else {
      Issue.record("it was saved")
      return
    }
    try stage.write(text, to: "members/grace.json")
    guard case .changedOutside(let plan, let files)? = news().first else {
      Issue.record("nothing came")
      return
    }
    #expect(files.isEmpty && plan.state == Quay.state)
    world.stop()
  }
}
