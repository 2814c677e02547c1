import Planning
import Rota
import Testing

/// Plans that rest on one person never pass, however they are written, and the reader is told who and what.
@Suite struct HeroPlansTests {
  private static let day = Crew.watch("day", "09:00", "21:00")
  private static let night = Crew.watch("night", "21:00", "33:00")
  private static let backup = Crew.watch("backup", "21:00", "33:00", kind: .standby, role: "backup")
  /// From Monday 09:00 to Tuesday 09:00, every day: a shift of the longest kind there is.
  private static let round = Crew.watch("round", "09:00", "33:00", kind: .standby)

  /// The hard findings of a plan, each of which must name its people.
  private func breaches(_ crew: Crew) throws -> [Finding] {
    let breaches = crew.judgement.breaches.filter { !$0.members.isEmpty }
    #expect(
      breaches.allSatisfy { breach in
        breach.members.allSatisfy { id in
          crew.members.first { $0.id == id }.map { breach.sentence.contains($0.name) } ?? false
        }
      })
    return breaches
  }

  @Test func `one person on standby for 168 hours`() throws {
    let crew = Crew(6, days: 7).asking(Self.round).filling { _ in "cleo" }
    let breach = try #require(breaches(crew).first { $0.rule == "neverRoundTheClock" })
    #expect(breach.members == ["cleo"])
    #expect(
      breach.sentence
        == "Cleo is on duty or reachable for 168 h of the 168 hours from Mon 11 Jan, 09:00 (Round watch); "
        + "84 h is the most for anybody.")
  }

  @Test func `one person on watch by day and backup by night for a week`() throws {
    let crew = Crew(6, days: 7).asking(Self.day, Self.backup).filling { _ in "dan" }
    let breach = try #require(breaches(crew).first { $0.rule == "neverRoundTheClock" })
    #expect(breach.members == ["dan"])
    #expect(breach.sentence.contains("(Backup watch and Day watch)"))
    #expect(breach.seats.count == 14)
  }

  @Test func `one of six doing every watch`() throws {
    let crew = Crew(6).asking(Crew.watch("evening", "18:00", "22:00")).filling { _ in "eva" }
    let breach = try #require(breaches(crew).first { $0.rule == "noHero" })
    #expect(breach.members == ["eva"])
    #expect(breach.sentence.hasPrefix("Eva holds 112 h of the 112 h of Evening watch"))
  }

  @Test func `one person every night`() throws {
    let crew = Crew(6).asking(Self.day, Self.night).filling { seat in
      seat.template == "night" ? "finn" : ["ada", "ben", "cleo", "dan", "eva"][seat.day.number % 5]
    }
    let found = try breaches(crew).filter { $0.members == ["finn"] }
    for rule in ["noHero", "maxConsecutiveNights", "maxNightsPer28Days", "maxWatchShare"] as [RuleID] {
      #expect(found.contains { $0.rule == rule && $0.sentence.contains("Night watch") }, "\(rule)")
    }
  }

  /// Four plans that the best-known quality score gives full marks, with the people they rest on.
  struct Praised: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let crew: Crew
    let heroes: Set<MemberID>
  }

  static let praised = [
    Praised(
      testDescription: "one person on duty 24/7", crew: Crew(6).asking(round).filling { _ in "ada" }, heroes: ["ada"]),
    Praised(
      testDescription: "one of six does everything, five are never scheduled",
      crew: Crew(6).asking(day, night).filling { _ in "ben" }, heroes: ["ben"]),
    Praised(
      testDescription: "two by day on one layer, nobody by night",
      crew: Crew(6).asking(Crew.watch("pair", "09:00", "21:00", seats: 2)).filling { $0.index == 1 ? "ada" : "ben" },
      heroes: ["ada", "ben"]),
    Praised(
      testDescription: "one every night, another every day",
      crew: Crew(6).asking(day, night).filling { $0.template == "night" ? "ada" : "ben" }, heroes: ["ada", "ben"]),
  ]

  @Test(arguments: praised)
  func `a plan with a quality of 100 elsewhere is refused here, by name`(plan: Praised) throws {
    #expect(ScheduleQuality.percent(of: plan.crew) == 100)
    let found = try breaches(plan.crew)
    #expect(Set(found.flatMap(\.members)) == plan.heroes)
    for hero in plan.heroes {
      #expect(found.contains { $0.members == [hero] && $0.sentence.contains("watch") })
    }
  }

  @Test func `a plan that six share is refused by none of the rules against heroes`() throws {
    let names = ["ada", "ben", "cleo", "dan", "eva", "finn"]
    let crew = Crew(6).asking(Self.day, Self.night).filling { seat in
      names[(seat.day.number + (seat.template == "night" ? 3 : 0)) % 6]
    }
    #expect(try breaches(crew).allSatisfy { $0.rule != "noHero" && $0.rule != "neverRoundTheClock" })
  }
}
