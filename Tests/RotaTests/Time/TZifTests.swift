import Rota
import TestSupport
import Testing

@Suite struct TZifTests {
  @Test func `every truncation of every file is an error, and none a trap`() throws {
    for id in ZoneFixture.ids {
      let bytes = try ZoneFixture.bytes(id)
      for count in bytes.indices {
        #expect(throws: TZif.Failure.self, "\(id) cut to \(count)") {
          try TZif.zone(id, from: Array(bytes.prefix(count)))
        }
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `flipped bytes give a zone that answers, or an error`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let files = try ZoneFixture.ids.map(ZoneFixture.bytes)
    var zones = 0
    for _ in 0..<2000 {
      var bytes = try #require(files.randomElement(using: &random))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      guard let zone = try? TZif.zone("any", from: bytes) else { continue }
      zones += 1
      for day in [Day.supported.lowerBound, Day(number: 0), Day(number: 20_000), Day.supported.upperBound] {
        let interval = zone.interval(of: day)
        #expect(interval.start <= interval.end, "seed \(seed)")
        #expect(zone.start(of: .noon, on: day) <= zone.end(of: .noon, on: day), "seed \(seed)")
      }
    }
    #expect(zones > 0 && zones < 2000)
  }

  @Test func `what is no zone file says so`() throws {
    #expect(throws: TZif.Failure.notTZif) { try TZif.zone("any", from: Array("PK\u{3}\u{4} and more".utf8)) }
    #expect(throws: TZif.Failure.truncated) { try TZif.zone("any", from: []) }
    #expect(throws: TZif.Failure.rule) { try TZif.zone("any", from: file(rule: "EST5EDT,M13.1.0,M11.1.0")) }
    #expect(throws: TZif.Failure.rule) { try TZif.zone("any", from: file(rule: "EST5EDT")) }
  }

  @Test(arguments: [
    // Rule, day, minutes it lasts: each form of date, negative times and times past a day, and summer time all year.
    ("EST5EDT,M3.2.0,M11.1.0", "2027-03-14", 1380), ("EST5EDT,M3.2.0,M11.1.0", "2027-11-07", 1500),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-28", 1380), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-10-24", 1500),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2027-03-27", 1380), ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2027-10-30", 1500),
    ("AAA0BBB-2,J60,J300", "2028-03-01", 1320), ("AAA0BBB-2,J60,J300", "2027-03-01", 1320),
    ("AAA0BBB,59/3:30:00,300", "2028-02-29", 1380), ("AAA0BBB,59/3:30:00,300", "2027-03-01", 1380),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2027-10-31", 1500), ("IST-1GMT0,M10.5.0,M3.5.0/1", "2027-03-28", 1380),
    ("XXX3EDT4,0/0,J365/23", "2027-07-01", 1440), ("XXX3EDT4,0/0,J365/23", "2028-01-01", 1440),
  ])
  func `a rule for future years is read in all its forms`(rule: String, day: String, minutes: Int) throws {
    let zone = try TZif.zone("any", from: file(rule: rule))
    #expect(zone.interval(of: try #require(Day(day))).minutes == minutes)
  }

  @Test func `summer time that never ends keeps its offset across new year`() throws {
    let zone = try TZif.zone("any", from: file(rule: "XXX3EDT4,0/0,J365/23"))
    let newYear = try #require(Day("2028-01-01")).number * 86_400
    for hour in -48...48 { #expect(zone.offset(at: Instant(seconds: newYear + hour * 3600)) == -4 * 3600) }
  }

  /// A version-2 file with one type, no transitions and a rule.
  private func file(rule: String) -> [UInt8] {
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let block: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("LMT\0".utf8)
    return header + counts + block + header + counts + block + Array("\n\(rule)\n".utf8)
  }
}
