import ArgumentParser
import Foundation
import Planning
import Rota
import SampleTeams
import Scheduling
import TestSupport

/// Times how quickly it is answered whether somebody can be away, from a cold start each time.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Times the answers to “can they be away?” on a sample team.")

  @Argument(help: "lantern, harbour or beacon.") var sample = SampleTeam.beacon
  @Option(help: "Weeks planned.") var weeks = 13
  @Option(help: "Questions asked.") var count = 100
  @Option(help: "Picks the questions.") var seed: UInt64 = 1
  @Option(help: "Moves of the search that plans the rota, in thousands.") var effort = 2000
  @Flag(help: "Also ask of everybody and every week.") var grid = false

  func run() throws {
    var sample = try SampleState(sample, weeks: weeks)
    sample.plan(Effort(moves: effort * 1000, lanes: 2, threads: 2))
    let gaps = Timetable(sample.state, over: sample.span, zones: sample.zones).gaps.count
    print("people=\(sample.state.team.members.count) days=\(sample.span.count) gaps=\(gaps)")
    var random = SplitMix64(seed: seed)
    var (first, times): ([Double], [Double]) = ([], [])
    var kinds: [String: Int] = [:]
    for _ in 0..<count {
      let leave = sample.leave(&random)
      let check = AwayCheck(zones: sample.zones)
      var began = Stopwatch()
      _ = check.firstAnswer(for: leave, in: sample.state, over: sample.span, today: sample.span.start)
      first.append(began.milliseconds)
      began = Stopwatch()
      let answer = check.answer(for: leave, in: sample.state, over: sample.span, today: sample.span.start)
      times.append(began.milliseconds)
      kinds[answer.kind.rawValue, default: 0] += 1
    }
    first.sort()
    times.sort()
    let answers = kinds.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    print("first count=\(count) p50=\(at(0.5, first)) p95=\(at(0.95, first)) most=\(at(1, first)) ms of processor time")
    print("away count=\(count) p50=\(at(0.5, times)) p95=\(at(0.95, times)) most=\(at(1, times)) ms; \(answers)")
    if grid {
      let began = Stopwatch()
      let found = ResilienceFinder(zones: sample.zones).resilience(of: sample.state, over: sample.span)
      let seconds = began.milliseconds / 1000
      let verdicts = Dictionary(grouping: found.personWeeks, by: \.verdict.proof).mapValues(\.count)
      let told = verdicts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
      print(
        "grid cells=\(found.personWeeks.count) seconds=\(String(format: "%.2f", seconds)) "
          + told.joined(separator: " "))
    }
  }

  private func at(_ share: Double, _ times: [Double]) -> String {
    guard !times.isEmpty else { return "-" }
    return String(format: "%.1f", times[min(times.count - 1, Int(share * Double(times.count)))])
  }
}

extension SampleState {
  /// One to fourteen days of somebody, while they are with the team and have no leave yet.
  func leave(_ random: inout SplitMix64) -> Leave {
    while true {
      let members = state.team.members
      let member = members[Int.random(in: members.indices, using: &random)]
      let length = [1, 2, 3, 5, 7, 7, 7, 14][Int.random(in: 0..<8, using: &random)]
      let from = span.start + Int.random(in: 0...max(0, span.count - length), using: &random)
      let leave = Leave(member: member.id, from: from, to: from + length - 1, status: .requested)
      let isFree = !state.team.leave.contains { $0.member == member.id && !$0.days.intersection(leave.days).isEmpty }
      if isFree, member.isEmployed(on: leave.from), member.isEmployed(on: leave.to) { return leave }
    }
  }
}
