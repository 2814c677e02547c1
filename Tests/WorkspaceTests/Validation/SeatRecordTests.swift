import Rota
import Testing
import Workspace

@Suite struct SeatRecordTests {
  private func bench(_ record: String) throws -> Bench {
    let bench = Bench.small()
    try bench.replace(
      "  \"status\"", with: "  \"records\": [\n    \(record)\n  ],\n  \"status\"", in: "rota/2027-W02.json")
    return bench
  }

  @Test func `what is said of a seat is read and written as it stands`() throws {
    let ask = #"{"member":"ana","swap":{"member":"ben","seat":"watch/day/2027-01-11/primary/2"}}"#
    let went = #"{"calledOut":true,"longerMinutes":90,"member":"ana","missedRest":true}"#
    let line = #"{"ask":\#(ask),"letGo":["ben"],"seat":"watch/day/2027-01-12/primary","went":\#(went)}"#
    let bench = try bench(line)
    let before = bench.files()
    let loaded = try bench.workspace.load()
    let seat = try #require(SeatID("watch/day/2027-01-12/primary"))
    let record = try #require(loaded.state.rota.records[seat])
    #expect(record.letGo == ["ben"] && record.went?.longerMinutes == 90 && record.ask?.swap?.member == "ben")
    var current = try bench.workspace.commit(
      .from(loaded.state) { $0.rota.note(seat) { $0.letGo = [] } }, to: loaded)
    #expect(bench.text("rota/2027-W02.json")?.contains("letGo") == false)
    current = try bench.workspace.undo(current, author: "ana", time: Bench.noon).workspace
    #expect(bench.files(journals: false) == before)
  }

  @Test func `a reason is not kept, wherever it is written`() throws {
    let bench = try bench(#"{"letGo":["ben"],"reason":"private","seat":"watch/day/2027-01-12/primary"}"#)
    let loaded = try bench.workspace.load()
    #expect(loaded.notes.contains { $0.contains("\"reason\" is not kept") })
    _ = try bench.workspace.commit(.from(loaded.state) { $0.team.settings.name = "Other" }, to: loaded)
    #expect(bench.text("rota/2027-W02.json")?.contains("private") == false)
  }

  @Test(arguments: [
    (#"{"letGo":["bn"],"seat":"watch/day/2027-01-12/primary"}"#, "found \"bn\""),
    (#"{"ask":{"member":"zed"},"seat":"watch/day/2027-01-12/primary"}"#, "found \"zed\""),
    (#"{"letGo":["ben"],"seat":"watch/day/2027-01-19/primary"}"#, "found a seat on 2027-01-19"),
    (#"{"letGo":["ben"],"seat":"watch/dy/2027-01-12/primary"}"#, "found \"dy\""),
    (#"{"seat":"watch/day/2027-01-12/primary","went":{"longerMinutes":721,"member":"ana"}}"#, "found 721"),
    (#"{"letGo":"ben","seat":"watch/day/2027-01-12/primary"}"#, "expected"),
  ])
  func `what is wrong is shown where it stands`(record: String, words: String) throws {
    let problems = try bench(record).problems()
    #expect(problems.count == 1)
    #expect(problems.first?.file == "rota/2027-W02.json" && problems.first?.line == 8)
    #expect(problems.first.map { "\($0)".contains(words) } == true, "\(problems)")
  }
}
