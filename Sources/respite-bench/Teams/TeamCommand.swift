import ArgumentParser
import Foundation
import Planning
import Rota
import SampleTeams
import Scheduling

/// Plans a sample team over a span of any length, or a team made of several copies of it.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Plans a sample team over any number of weeks, at any size.")

  @Argument(help: "lantern, harbour or beacon.")
  var sample: SampleTeam

  @Option(help: "Weeks to plan, from the team's own first date.")
  var weeks: Int?

  @Option(help: "How many times everybody and every seat is there.")
  var copies = 1

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    guard copies >= 1 else { throw ValidationError("There is at least one copy.") }
  }

  func run() throws {
    let (state, zones) = try load()
    let horizon = state.team.settings.horizon ?? TeamSettings.Horizon(from: Day(number: 20_000), days: 28)
    let span = DaySpan(from: horizon.from, count: weeks.map { $0 * 7 } ?? horizon.days)
    let clock = ContinuousClock()
    var began = clock.now
    let compiled = PlanCompiler(state: state, span: span, zones: zones).compile()
    print("compiled seconds=\(format(clock.now - began)) people=\(state.team.members.count) days=\(span.count)")
    began = clock.now
    let solution = solve(compiled.problem, effort: engine.search)
    let searched = clock.now - began
    var planned = state
    planned.rota = compiled.rota(of: solution.roster, replacing: state.rota)
    began = clock.now
    let judgement = Evaluator(zones: zones).judge(planned, over: span)
    print(
      "seats=\(judgement.seats.count) gaps=\(judgement.gaps.count) breaches=\(judgement.breaches.count) "
        + "hard=\(solution.score.hard) cost=\(solution.score.cost) moves=\(solution.moves) "
        + "seconds=\(format(searched)) judged=\(format(clock.now - began)) memory=\(peakMegabytes) MiB "
        + "rota=\(fingerprint(solution.roster))")
  }

  /// The sample team, its people and seats as often as asked.
  private func load() throws -> (TeamState, ZoneTable) {
    let loaded = try SampleState(sample, weeks: nil)
    var team = loaded.state.team
    let (members, leave) = (team.members, team.leave)
    for copy in 1..<max(1, copies) {
      team.members += members.map { member in
        var twin = member
        twin.id = MemberID("\(member.id)-\(copy)")
        return twin
      }
      team.leave += leave.map { away in
        var twin = away
        twin.member = MemberID("\(away.member)-\(copy)")
        return twin
      }
    }
    for duty in team.duties.indices {
      for template in team.duties[duty].templates.indices { team.duties[duty].templates[template].seats *= copies }
    }
    team.members.sort { $0.id < $1.id }
    team.leave.sort { $0.key < $1.key }
    return (TeamState(team: team), loaded.zones)
  }

  private func format(_ duration: Duration) -> String { String(format: "%.3f", duration / .seconds(1)) }

  private var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #endif
  }

  /// A number that two equal rotas share (FNV-1a).
  private func fingerprint(_ roster: Roster) -> String {
    let hash = roster.patterns.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
