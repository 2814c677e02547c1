import Planning
import Rota
import TestSupport
import Testing

@Suite struct LedgersTests {
  private static let day = Crew.watch("day", "09:00", "17:00")
  private static let zones = ZoneTable.fixtures

  private func ledgers(_ crew: Crew) -> Ledgers { Ledgers(state: crew.state, span: crew.span, zones: Self.zones) }

  private func standing(_ crew: Crew, _ member: MemberID, _ ledger: Ledger = .total) throws -> Ledgers.Standing {
    try #require(ledgers(crew).standing(of: member, in: ledger))
  }

  private static func away(_ member: MemberID, _ from: String, _ to: String) throws -> Leave {
    Leave(member: member, from: try #require(Day(from)), to: try #require(Day(to)), status: .approved)
  }

  /// A crew with part-timers, leave, joiners and a rota at random, every seat of it filled where `isFull`.
  private func random(_ random: inout SplitMix64, isFull: Bool) throws -> Crew {
    let evening = Crew.watch("evening", "18:00", "26:00", kind: .standby)
    var crew = Crew(Int.random(in: 2...6, using: &random), days: 28).asking(Self.day, evening)
    for index in crew.members.indices {
      crew.members[index].fullTimePercent = [100, 80, 60, 50].randomElement(using: &random) ?? 100
      crew.members[index].weekendsOffered = Bool.random(using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        crew.members[index].joined = crew.span.start - Int.random(in: 0...70, using: &random)
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let from = crew.span.start + Int.random(in: -40...25, using: &random)
        let to = from + Int.random(in: 0...35, using: &random)
        crew.leave.append(Leave(member: crew.members[index].id, from: from, to: to, status: .approved))
      }
    }
    let members = crew.members
    var dice = random
    crew = crew.filling { _ in
      guard isFull || Int.random(in: 0..<5, using: &dice) > 0 else { return nil }
      return members.randomElement(using: &dice)?.id.text
    }
    random = dice
    return crew
  }

  @Test func `all balances together are nothing where every seat is held`() throws {
    var random = SplitMix64(seed: 0x5EED_0011)
    for _ in 0..<60 {
      let ledgers = ledgers(try self.random(&random, isFull: true))
      for ledger in Ledger.allCases {
        #expect(ledgers[ledger].reduce(0) { $0 + $1.balance } == 0, "\(ledger), seed 0x5EED0011")
      }
    }
  }

  @Test func `filling a gap moves nobody's share`() throws {
    var random = SplitMix64(seed: 0x5EED_0012)
    for _ in 0..<20 {
      var crew = try self.random(&random, isFull: false)
      let before = ledgers(crew)
      crew = crew.filling { _ in "ada" }
      for ledger in Ledger.allCases { #expect(before[ledger].map(\.share) == ledgers(crew)[ledger].map(\.share)) }
    }
  }

  @Test func `a balance does not move while its owner is away`() throws {
    var crew = Crew(4, days: 7).asking(Self.day)
    crew.leave = [try Self.away("cleo", "2027-01-11", "2027-01-17")]
    for holder in ["ada", "ben", "dan"] {
      let standing = try standing(crew.filling { _ in holder }, "cleo")
      #expect(standing.share == 0)
      #expect(standing.balance == 0)
    }
  }

  @Test func `half-time grows half the share`() throws {
    // 112 duties for six people over sixteen weeks, one of them half-time: 20.36 and 10.18 duties.
    var crew = Crew(6, days: 112).asking(Self.day)
    for index in crew.members.indices { crew.members[index].weekendsOffered = true }
    crew.members[2].fullTimePercent = 50
    let ledgers = ledgers(crew)
    let share = { (member: MemberID) in try #require(ledgers.standing(of: member, in: .weekends)).share }
    // 32 weekend days of 8 h at 4 credits.
    #expect(try abs(share("cleo") - 32 * 32_000 / 11) <= 32)
    #expect(try abs(share("ada") - 2 * 32 * 32_000 / 11) <= 32)
    #expect(ledgers.standing(of: "cleo", in: .total)?.presence == 500)
  }

  @Test func `moving one seat changes Q by the closed form`() throws {
    var random = SplitMix64(seed: 0x5EED_0013)
    for _ in 0..<60 {
      let crew = try self.random(&random, isFull: true)
      let seat = try #require(crew.rota.assignments.randomElement(using: &random)).seat
      let from = try #require(crew.rota[seat]).member
      let to = try #require(crew.members.filter { $0.id != from }.randomElement(using: &random)).id
      let before = ledgers(crew)
      var moved = crew
      moved.rota.assign(Assignment(seat: seat, member: to))
      let after = ledgers(moved)
      let (giver, taker) = (
        try #require(before.standing(of: from, in: .total)), try #require(before.standing(of: to, in: .total))
      )
      guard giver.presence > 0, taker.presence > 0 else { continue }
      let weight = giver.load - (try #require(after.standing(of: from, in: .total)).load)
      let change =
        Double(weight * weight - 2 * weight * giver.balance) / Double(giver.presence)
        + Double(weight * weight + 2 * weight * taker.balance) / Double(taker.presence)
      let found = after.unevenness(in: .total) - before.unevenness(in: .total)
      #expect(abs(Double(found) - change) <= 2, "seed 0x5EED0013")
    }
  }

  @Test func `people who carry nothing count`() {
    let crew = Crew(5).asking(Self.day)
    let hero = ledgers(crew.filling { _ in "ada" })
    #expect(hero.evenness(in: .total) == 20)
    #expect(hero[.total].count == 5)
    let names = crew.members.map(\.id.text)
    let even = ledgers(crew.filling { names[$0.day.number % 5] })
    #expect(even.evenness(in: .total) ?? 0 >= 98)
    #expect(hero.unevenness > 20 * even.unevenness)
    #expect(ledgers(crew).evenness(in: .total) == nil)
  }

  @Test func `who is back after weeks away owes nothing, and starts with half`() throws {
    var crew = Crew(4, days: 7, from: "2027-02-08").asking(Self.day)
    crew.leave = [try Self.away("cleo", "2027-01-11", "2027-02-07")]
    crew.span = DaySpan(try #require(Day("2027-01-11")), through: try #require(Day("2027-02-07")))
    crew = crew.filling { ["ada", "ben", "dan"][$0.day.number % 3] }
    crew.span = DaySpan(from: try #require(Day("2027-02-08")), count: 7)
    let back = try standing(crew, "cleo")
    #expect(back.carried == 0)
    #expect(back.presence == 500)
    let ada = try standing(crew, "ada")
    #expect(abs(ada.share - 2 * back.share) <= 14)
  }

  @Test(arguments: [(0, 0), (13, 0), (14, 250), (28, 500), (55, 750), (56, 1000)])
  func `who joins takes part by and by`(days: Int, share: Int) {
    var crew = Crew(3, days: 1)
    crew.members[0].joined = crew.span.start - days
    let attendance = Attendance(
      team: crew.team, learning: Learning(crew.team, crew.rota, zones: Self.zones), zones: Self.zones)
    #expect(attendance.share(of: 0, on: crew.span.start) == share)
  }

  @Test func `what is still learned, not taken or elsewhere makes no share`() throws {
    var crew = Crew(4, days: 7).asking(Self.day)
    crew.members[1].shadowsNeeded = ["watch": 2]
    #expect(try standing(crew, "ben").share == 0)
    crew.templates[0].topics = ["violence"]
    for index in 0..<2 { crew.members[index].takes = ["violence"] }
    #expect(try standing(crew, "ada").share > 0)
    #expect(try standing(crew, "cleo").share == 0)
  }

  @Test func `who has learned what was missing shares from then on`() throws {
    var crew = Crew(4, days: 7).asking(Self.day, Crew.watch("shadow", "09:00", "17:00", kind: .shadow, role: "shadow"))
    crew.members[1].shadowsNeeded = ["watch": 2]
    crew = crew.holding("shadow", on: Day(iso: "2025-11-03"), "ben")
    #expect(try standing(crew, "ben").share == 0)
    // Monday is learned; of the other days Ben has a share like anybody's.
    let learned = crew.holding("shadow", on: Day(iso: "2027-01-11"), "ben")
    let (ben, ada) = (try standing(learned, "ben").share, try standing(learned, "ada").share)
    #expect(ben > 0)
    // A weekday of 8 h is 32 credits, Monday's shared by the other three.
    #expect(abs(ada - ben - 32_000 / 3) <= 14)
  }

  @Test func `skill makes no difference`() throws {
    var crew = Crew(4, days: 7).asking(Self.day)
    crew.members[3].skills = []
    #expect(try abs(standing(crew, "dan").share - standing(crew, "ada").share) <= 7)
  }

  @Test func `the past is settled on what was held, fades, and leaves at most one seat owing`() throws {
    // A weekday of 8 h is 32 credits, a weekend day 64: 288 a week, 96 for each of three.
    var crew = Crew(3, days: 7).asking(Self.day)
    crew = crew.filling { $0.day.weekday < .wed ? "ada" : nil }
    crew.span = DaySpan(from: crew.span.end, count: 7)
    // Two seats held: 64 credits, 21.333 each; the five that nobody held are nobody's.
    let factor = { (amount: Int, weeks: Int) in Fading.left(of: amount, after: weeks) }
    #expect(abs(try standing(crew, "ada").carried - factor(42_667, 1)) <= 2)
    #expect(abs(try standing(crew, "ben").carried - factor(-21_333, 1)) <= 2)
    crew.span = DaySpan(from: crew.span.end + 49, count: 7)
    #expect(abs(try standing(crew, "ada").carried - factor(42_667, 9)) <= 2)

    var heavy = Crew(3, days: 7).asking(Self.day).filling { _ in "ada" }
    heavy.span = DaySpan(from: heavy.span.end, count: 7)
    #expect(abs(try standing(heavy, "ada").carried - factor(192_000, 1)) <= 2)
    // An average seat is 288 / 7 = 41.1 credits: more is never owed.
    #expect(try standing(heavy, "ben").carried == -41_142)
  }

  @Test func `a week half over is settled without fading`() throws {
    var crew = Crew(3, days: 3).asking(Self.day).filling { _ in "ada" }
    crew.span = DaySpan(from: crew.span.end, count: 7)
    #expect(abs(try standing(crew, "ada").carried - 64_000) <= 3)
  }

  @Test func `shares are told in tenths of an average seat`() throws {
    let crew = Crew(2, days: 4).asking(Self.day).filling { $0.day.weekday == .mon ? "ben" : "ada" }
    let ledgers = ledgers(crew)
    #expect(ledgers.tenthsOfAShift("ada") == 10)
    #expect(ledgers.tenthsOfAShift("ben") == -10)
    #expect(ledgers.tenthsOfAShift("nobody") == nil)
  }

  @Test func `a plan's unevenness is in its score`() {
    let crew = Crew(4).asking(Self.day)
    let hero = crew.filling { _ in "ada" }
    #expect(hero.judgement.score.unevenness == ledgers(hero).unevenness)
    #expect(hero.judgement.score.unevenness > 0)
  }
}
