import Testing

@testable import respite_bench

@Suite struct Inrc2ReaderTests {
  @Test func `a problem is read whole`() throws {
    let instance = try Tiny.folder.read()
    #expect(instance.name == "tiny")
    #expect(instance.days == 14)
    #expect(instance.skills == ["Lead", "Helper"])
    #expect(instance.shifts.map(\.run) == [2...4, 2...3])
    #expect(instance.shifts.map(\.forbiddenNext) == [[], [0]])
    #expect(instance.contracts.map(\.assignments) == [6...9, 5...6])
    #expect(instance.nurses.map(\.skills) == [[0, 1], [1], [1]])
    #expect(
      instance.nurses[0].history
        == Inrc2Instance.History(assignments: 1, weekends: 0, lastShift: 1, shiftRun: 1, workRun: 3, offRun: 0))
    #expect(instance.nurses[1].history == Inrc2Instance.History(assignments: 2, weekends: 1, offRun: 1))
    #expect(instance.demands.count == 2 * 4 * 7)
  }

  @Test func `the second week's days follow the first's`() throws {
    let instance = try Tiny.folder.read()
    let cas = instance.nurses[2].unwanted
    #expect(cas.map(\.day) == [6, 7])
    #expect(cas.map(\.shift) == [0, 0])
    #expect(instance.nurses[1].unwanted.map(\.shift) == [nil])
    let tuesday = instance.demands.filter { $0.day == 8 && $0.best > 0 }
    #expect(tuesday.map(\.shift) == [0, 1])
    #expect(tuesday.map(\.least) == [1, 1])
  }

  @Test(arguments: [
    ("Ada 0 0 Late 1 1 0", "history, line 2: expected a known shift in NURSE_HISTORY"),
    ("Eve 0 0 None 0 0 1", "history, line 2: expected a known nurse in NURSE_HISTORY"),
    ("Ada 0 0 None 0", "history, line 2: expected 6 fields in NURSE_HISTORY"),
    ("Ada 0 -1 None 0 0 1", "history, line 2: expected a number in NURSE_HISTORY"),
  ])
  func `a line that makes no sense is named`(line: String, message: String) throws {
    let scenario = try Tiny.text("Sc-tiny.txt")
    let failure = #expect(throws: Inrc2Reader.Failure.self) {
      try Inrc2Reader.read(scenario: scenario, history: "NURSE_HISTORY\n\(line)\n", weeks: [])
    }
    #expect(failure?.description == message)
  }

  @Test(arguments: ["(3,2)", "(2)", "2,3", "(a,b)"])
  func `bounds that are none are refused`(bounds: String) {
    let failure = #expect(throws: Inrc2Reader.Failure.self) {
      try Inrc2Reader.read(scenario: "SHIFT_TYPES = 1\nDay \(bounds)\n", history: "", weeks: [])
    }
    #expect(failure?.description == "scenario, line 2: expected bounds such as (2,5) in SHIFT_TYPES")
  }
}
