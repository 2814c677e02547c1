import Rota
import TestSupport
import Testing

@Suite struct TeamStateChangesTests {
  @Test func `the steps between any two states lead there and back`() throws {
    for seed in UInt64(1)...200 {
      var random = SplitMix64(seed: seed)
      let (old, new) = (state(&random), state(&random))
      let steps = ChangeSet.steps(from: old, to: new)
      let changed = try old.applying(steps)
      #expect(changed == new, "seed \(seed)")
      let set = ChangeSet(steps: steps, author: "ana", time: Instant(seconds: 0), cause: "test")
      #expect(try changed.applying(set.inverseSteps) == old, "seed \(seed)")
      #expect(steps == ChangeSet.steps(from: old, to: new), "seed \(seed)")
    }
  }

  @Test func `no change needs no step`() {
    var random = SplitMix64(seed: 1)
    let state = state(&random)
    #expect(ChangeSet.steps(from: state, to: state).isEmpty)
  }

  @Test func `every step of a change is refused by a state that never saw its before`() throws {
    for seed in UInt64(1)...50 {
      var random = SplitMix64(seed: seed)
      let (old, new) = (state(&random), state(&random))
      for step in ChangeSet.steps(from: old, to: new) {
        #expect(throws: ChangeError.self, "seed \(seed): \(step)") { try new.applying([step]) }
      }
    }
  }

  @Test func `a refusal names the seat and who holds it now`() throws {
    var random = SplitMix64(seed: 1)
    var state = state(&random)
    let seat = try #require(SeatID("watch/day/2027-01-12/primary"))
    state.rota.assign(Assignment(seat: seat, member: "ana"))
    let step = ChangeSet.Step.assignment(seat: seat, before: nil, after: ChangeSet.Holder(member: "ben"))
    let error = #expect(throws: ChangeError.self) { try state.applying([step]) }
    #expect(error?.description == "The seat watch/day/2027-01-12/primary cannot be changed: ana holds it now")
  }

  @Test func `a seat cannot be filled in a week that was never opened, nor a full week closed`() throws {
    let team = Team(settings: TeamSettings(name: "Team", zone: "UTC", sites: []))
    let seat = try #require(SeatID("watch/day/2027-01-12/primary"))
    let fill = ChangeSet.Step.assignment(seat: seat, before: nil, after: ChangeSet.Holder(member: "ana"))
    let week = ISOWeek(of: seat.day)
    let open = ChangeSet.Step.week(week, before: nil, after: .draft)
    #expect(throws: ChangeError.self) { try TeamState(team: team).applying([fill]) }
    let filled = try TeamState(team: team).applying([open, fill])
    #expect(throws: ChangeError.self) { try filled.applying([open.inverse]) }
    #expect(try filled.applying([fill.inverse, open.inverse]) == TeamState(team: team))
  }

  /// A small state in which everything that can change does.
  private func state(_ random: inout SplitMix64) -> TeamState {
    let names: [MemberID] = ["ana", "ben", "chi", "dov"]
    let start = Day(number: 20_835)
    let members = names.filter { _ in Bool.random(using: &random) }.map {
      Member(id: $0, name: $0.text, site: "here", fullTimePercent: Int.random(in: 1...3, using: &random))
    }
    let leave = names.filter { _ in Bool.random(using: &random) }.map {
      Leave(
        member: $0, from: start + Int.random(in: 0...2, using: &random), to: start + 5,
        status: Leave.Status.allCases.randomElement(using: &random) ?? .requested)
    }
    let duties: [Duty] = ["review", "watch"].filter { _ in Bool.random(using: &random) }.map {
      Duty(id: DutyID($0), name: "\($0) \(Int.random(in: 1...2, using: &random))", templates: [])
    }
    let settings = TeamSettings(name: "Team \(Int.random(in: 1...2, using: &random))", zone: "UTC", sites: [])
    let level = RuleSetting.Level.allCases.randomElement(using: &random) ?? .off
    let team = Team(
      settings: settings, members: members, duties: duties,
      rules: Bool.random(using: &random) ? ["rest": RuleSetting(level: level)] : [:],
      calendars: Bool.random(using: &random) ? [Calendar(id: "here", name: "Here")] : [], leave: leave)
    var rota = Rota()
    for offset in 0..<21 where Bool.random(using: &random) && offset / 7 != Int.random(in: 0...2, using: &random) {
      let seat = SeatID(duty: "watch", template: "day", day: start + offset, role: "primary")
      rota.assign(
        Assignment(seat: seat, member: names[offset % 4], pinned: Bool.random(using: &random)))
      if Bool.random(using: &random) { rota.set(ISOWeek(of: seat.day), to: .published) }
    }
    return TeamState(team: team, rota: rota)
  }
}
