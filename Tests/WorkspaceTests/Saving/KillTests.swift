import Rota
import SampleTeams
import Testing
import Workspace

/// A save is killed after each of its system calls in turn, and the files are read again.
@Suite struct KillTests {
  /// Changes that touch one file, many, and ones that come and go.
  enum Change: String, CaseIterable {
    case firstSave, secondSave, manyFiles, closingWeek, undo, withReason
  }

  @Test(arguments: Change.allCases, MemoryDisk.Loss.all)
  func `killed at any call, a save is wholly before or wholly after`(change: Change, loss: MemoryDisk.Loss) throws {
    var last: Int?
    var outcomes: Set<Bool> = []
    let (origin, loaded) = try prepared(change)
    let before = origin.files(journals: false)
    let expected = try finished(change)
    for call in 1...200 {
      let bench = origin.copy()
      bench.disk.fault(.kill, at: call)
      let isSaved: Bool
      do {
        _ = try save(change, bench, loaded)
        isSaved = true
      } catch { isSaved = false }
      let isOver = bench.disk.calls < call
      bench.disk.restart(losing: loss)
      let again = try bench.workspace.load()
      let after = bench.files(journals: false)
      // Names alone, for a failure's message would be pages of bytes.
      let changed = after.keys.filter { after[$0] != before[$0] && after[$0] != expected.files[$0] }
      #expect(changed.isEmpty, "\(change), call \(call)")
      #expect(after == before || after == expected.files, "\(change), call \(call)")
      #expect(again.state == (after == expected.files ? expected.state : loaded.state), "\(change), call \(call)")
      #expect(
        again.journal.count == loaded.journal.count + (after == expected.files ? 1 : 0), "\(change), call \(call)")
      if isSaved { #expect(after == expected.files, "\(change), call \(call)") }
      outcomes.insert(after == expected.files)
      let third = try bench.workspace.load()
      #expect(third.notes == again.notes.filter { !$0.contains("interrupted") })
      try saveAgain(bench, "\(change), call \(call)")
      if isOver {
        last = call
        break
      }
    }
    #expect(outcomes == [false, true])
    #expect(try #require(last) > 15)
  }

  @Test(arguments: Change.allCases)
  func `a call that fails leaves a save undone, or done and said so`(change: Change) throws {
    let (origin, loaded) = try prepared(change)
    let before = origin.files(journals: false)
    let expected = try finished(change)
    for call in 1...200 {
      let bench = origin.copy()
      bench.disk.fault(.fail, at: call)
      var told: String?
      do throws(WorkspaceError) { _ = try save(change, bench, loaded) } catch { told = error.description }
      let isOver = bench.disk.calls < call
      #expect(bench.disk.openFiles == 0, "\(change), call \(call): \(told ?? "saved")")
      if !isOver { try saveAgain(bench.copy(), "\(change), call \(call)") }
      bench.disk.restart(losing: .nothing)
      _ = try bench.workspace.load()
      let after = bench.files(journals: false)
      if let told, !told.hasPrefix("The change is saved"), !told.contains(".respite/lock") {
        #expect(after == before, "\(change), call \(call): \(told)")
      } else if told == nil || told?.hasPrefix("The change is saved") == true {
        #expect(after == expected.files, "\(change), call \(call)")
      }
      if isOver {
        #expect(told == nil)
        return
      }
    }
    Issue.record("the save never ended")
  }

  /// The process whose save failed goes on, and is not in its own way.
  private func saveAgain(_ bench: Bench, _ place: String) throws {
    let loaded = try bench.workspace.load()
    let saved = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Next" }, to: loaded)
    #expect(try bench.workspace.load().state == saved.state, "\(place)")
  }

  @Test(arguments: MemoryDisk.Loss.all)
  func `killed at any call, finishing a save can itself be finished`(loss: MemoryDisk.Loss) throws {
    let expected = try finished(.manyFiles)
    let (origin, loaded) = try prepared(.manyFiles)
    let commitPoint = try commitPoint(.manyFiles)
    for call in 1...60 {
      let bench = origin.copy()
      // Dies once the line is written and before any file is.
      bench.disk.fault(.kill, at: commitPoint)
      #expect(throws: WorkspaceError.self) { try save(.manyFiles, bench, loaded) }
      bench.disk.restart(losing: loss)
      bench.disk.fault(.kill, at: call)
      let isDone: Bool
      do {
        _ = try bench.workspace.load()
        isDone = bench.disk.calls < call
      } catch { isDone = false }
      bench.disk.restart(losing: loss)
      #expect(try bench.workspace.load().state == expected.state, "call \(call)")
      #expect(bench.files(journals: false) == expected.files, "call \(call)")
      if isDone { return }
    }
    Issue.record("loading never ended")
  }

  @Test(arguments: MemoryDisk.Loss.all)
  func `killed at any call, making a workspace leaves one or none, and can be repeated`(loss: MemoryDisk.Loss) throws {
    let sample = try Bench.small().workspace.load()
    let whole = Bench()
    _ = try whole.workspace.create(sample.state)
    for call in 1...400 {
      let bench = Bench()
      bench.disk.fault(.kill, at: call)
      do { _ = try bench.workspace.create(sample.state) } catch {}
      let isOver = bench.disk.calls < call
      bench.disk.restart(losing: loss)
      if !bench.workspace.exists { _ = try bench.workspace.create(sample.state) }
      #expect(try bench.workspace.load().state == sample.state, "call \(call)")
      #expect(bench.files() == whole.files(), "call \(call)")
      if isOver { return }
    }
    Issue.record("making it never ended")
  }

  private func prepared(_ change: Change) throws -> (bench: Bench, loaded: LoadedWorkspace) {
    let bench = Bench.small()
    var loaded = try bench.workspace.load()
    if change == .firstSave { return (bench, loaded) }
    loaded = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Grown" }, to: loaded)
    if change == .withReason {
      try bench.replace("\"status\"", with: "\"reason\": \"private\", \"status\"", in: "leave/ana/2027-02-01.json")
      loaded = try bench.workspace.load()
    }
    if change == .undo {
      // Bytes that no record tells, so that they are put back from the journal.
      try bench.replace("\"status\"", with: "\"seen\": 1,   \"status\"", in: "leave/ana/2027-02-01.json")
      loaded = try save(.manyFiles, bench, try bench.workspace.load())
    }
    return (bench, loaded)
  }

  private func finished(_ change: Change) throws -> (files: [String: [UInt8]], state: TeamState) {
    let (bench, loaded) = try prepared(change)
    let state = try save(change, bench, loaded).state
    return (bench.files(journals: false), state)
  }

  /// The first call after which a kill leaves the change saved.
  private func commitPoint(_ change: Change) throws -> Int {
    let (origin, loaded) = try prepared(change)
    for call in 1...200 {
      let bench = origin.copy()
      bench.disk.fault(.kill, at: call)
      do { _ = try save(change, bench, loaded) } catch {}
      bench.disk.restart(losing: .everything)
      if try bench.workspace.load().journal.count > loaded.journal.count { return call }
    }
    throw Never.found
  }

  private enum Never: Error { case found }

  private func save(
    _ change: Change, _ bench: Bench, _ loaded: LoadedWorkspace
  ) throws(WorkspaceError) -> LoadedWorkspace {
    let edit: (inout TeamState) -> Void
    switch change {
    case .undo: return try bench.workspace.undo(loaded, author: "ben", time: Bench.noon).workspace
    case .firstSave, .secondSave, .withReason: edit = { $0.team.members[1].name = "Benedict" }
    case .manyFiles:
      edit = { state in
        state.team.members.append(Member(id: "eve", name: "Eve", site: "lis"))
        state.team.leave = []
        state.team.rules["noHero"] = RuleSetting(level: .soft, weight: 3)
        state.team.calendars = []
        state.rota.assign(Self.assignment("watch/day/2027-01-18/primary", "eve"))
        state.rota.assign(Self.assignment("watch/day/2027-01-12/primary", "eve"))
      }
    case .closingWeek: edit = { $0.rota = Rota() }
    }
    return try bench.workspace.commit(.from(loaded.state, change.rawValue, edit), to: loaded)
  }

  private static func assignment(_ seat: String, _ member: MemberID) -> Assignment {
    Assignment(seat: SeatID(seat) ?? SeatID(duty: "", template: "", day: Day(number: 0), role: ""), member: member)
  }
}

extension MemoryDisk.Loss {
  /// Nothing, everything, and a few of the ways between.
  static let all: [MemoryDisk.Loss] = [.nothing, .everything] + (1...2).map { .something(seed: $0) }
}
