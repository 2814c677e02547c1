import Rota
import SampleTeams
import TestSupport
import Testing
import Workspace

/// Hundreds of workspaces with something wrong in them, each by a seed that a failure prints.
@Suite struct MalformedTests {
  @Test func `three hundred broken workspaces are told where they are broken, and left as they are`() throws {
    let (origin, unpacked) = try Bench.holding(.lantern)
    _ = try origin.workspace.commit(.from(unpacked.state) { Self.plan(&$0) }, to: unpacked)
    var kinds: [String: Int] = [:]
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      let bench = origin.copy()
      let damage = Self.damage(bench, &random)
      for (_, kind) in damage { kinds[kind, default: 0] += 1 }
      let before = bench.disk.files
      let problems = try bench.problems()
      #expect(!problems.isEmpty, "seed \(seed): \(damage)")
      #expect(problems == problems.sorted(), "seed \(seed)")
      for (path, kind) in damage where Self.mustBeTold(kind, among: damage.map(\.kind)) {
        #expect(problems.contains { $0.file == path }, "seed \(seed): \(kind) in \(path)")
      }
      for problem in problems {
        let lines = try #require(bench.text(problem.file)).split(separator: "\n", omittingEmptySubsequences: false)
        #expect((1...lines.count).contains(problem.line), "seed \(seed): \(problem)")
        #expect(problem.column >= 1 && !problem.found.isEmpty && !problem.expected.isEmpty, "seed \(seed)")
      }
      #expect(bench.disk.files == before, "seed \(seed)")
    }
    #expect(Set(kinds.keys) == Set(Self.kinds.map(\.name)))
  }

  @Test func `bytes changed at random never stop the program, and a file that cannot be read is never touched`() throws
  {
    let (origin, unpacked) = try Bench.holding(.lantern)
    let saved = try origin.workspace.commit(.from(unpacked.state) { Self.plan(&$0) }, to: unpacked)
    _ = try origin.workspace.undo(saved, author: "ines", time: Bench.noon)
    var (whole, broken) = (0, 0)
    for seed in UInt64(1)...400 {
      var random = SplitMix64(seed: seed)
      let bench = origin.copy()
      // The private files and the journals too.
      for path in bench.disk.files.keys.sorted().shuffled(using: &random).prefix(2) {
        let bytes = bench.disk.files[path] ?? []
        bench.disk.put(Self.scrambled(bytes, &random), at: path)
      }
      let before = bench.files(journals: false)
      do {
        _ = try bench.workspace.load()
        whole += 1
      } catch {
        broken += 1
        #expect(bench.files(journals: false) == before, "seed \(seed)")
      }
    }
    #expect(whole > 20 && broken > 200, "\(whole), \(broken)")
  }

  /// A few bytes changed, put in, taken out or doubled.
  private static func scrambled(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let likely = Array("{}[]\",:\\0-9etn\n ".utf8)
      let byte =
        Bool.random(using: &random)
        ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
      default: bytes.insert(contentsOf: bytes[place...].prefix(Int.random(in: 1...40, using: &random)), at: place)
      }
    }
    return bytes
  }

  /// Whether a damage is told whatever else is damaged: not what refers to another file, which may be the damaged one; and
  /// nothing beside a format that is not understood.
  private static func mustBeTold(_ kind: String, among all: [String]) -> Bool {
    let refersToOthers = [
      "unknown member", "unknown site", "unknown topic", "unknown duty", "unknown template", "unknown role",
    ]
    if all.contains("newer format") { return kind == "newer format" }
    return all.count == 1 || !refersToOthers.contains(kind)
  }

  private static func plan(_ state: inout TeamState) {
    for day in Day(number: 20_834).number..<20_839 {
      for (template, member) in [("eve", "tomasz"), ("eveB", "priya")] {
        let role: Role = template == "eve" ? "primary" : "backup"
        let seat = SeatID(
          duty: "incident-watch", template: TemplateID(template), day: Day(number: day), role: role)
        state.rota.assign(Assignment(seat: seat, member: MemberID(member)))
      }
    }
  }

  /// Damages one to three files; gives their paths and what was done.
  private static func damage(_ bench: Bench, _ random: inout SplitMix64) -> [(path: String, kind: String)] {
    var damaged: [(path: String, kind: String)] = []
    let wanted = Int.random(in: 1...3, using: &random)
    while damaged.count < wanted {
      let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
      let candidates = bench.files(journals: false).keys.filter { path in
        !damaged.contains { $0.path == path } && (kind.path.map { path.hasPrefix($0) } ?? true)
      }.sorted()
      guard let path = candidates.randomElement(using: &random), let text = bench.text(path),
        let bytes = kind.damage(text, &random), bytes != Array(text.utf8)
      else { continue }
      bench.disk.put(bytes, at: "\(Bench.root)/\(path)")
      damaged.append((path, kind.name))
    }
    return damaged
  }

  struct Kind: Sendable {
    let name: String
    /// The beginning of the paths it is for; nil for all.
    let path: String?
    let damage: @Sendable (String, inout SplitMix64) -> [UInt8]?

    /// Puts something else for one of the places where a text stands.
    static func swap(_ name: String, in path: String? = nil, _ old: String, _ new: String) -> Kind {
      Kind(name: name, path: path) { text, random in
        guard let range = text.ranges(of: old).randomElement(using: &random) else { return nil }
        return Array(text.replacingCharacters(in: range, with: new).utf8)
      }
    }
  }

  static let kinds: [Kind] = [
    Kind(name: "truncated", path: nil) { text, random in
      // The last two bytes are the bracket and the line break, without which a file is whole.
      Array(text.utf8.prefix(Int.random(in: 0..<text.utf8.count - 2, using: &random)))
    },
    Kind(name: "bad UTF-8", path: nil) { text, random in
      var bytes = Array(text.utf8)
      bytes.insert(0xFF, at: Int.random(in: 0...bytes.count, using: &random))
      return bytes
    },
    Kind(name: "another byte order", path: nil) { text, _ in [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] } },
    Kind(name: "merge markers", path: nil) { text, random in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let place = Int.random(in: 1..<lines.count - 2, using: &random)
      let ours = lines[place]
      lines.replaceSubrange(place...place, with: ["<<<<<<< HEAD", ours, "=======", ours, ">>>>>>> theirs"])
      return Array(lines.joined(separator: "\n").utf8)
    },
    Kind(name: "a list", path: nil) { text, _ in Array("[\(text)]".utf8) },
    Kind(name: "too deep", path: nil) { text, _ in
      Array((String(repeating: "{\"a\":", count: 100) + text + String(repeating: "}", count: 100)).utf8)
    },
    .swap("trailing comma", "\n  }", ",\n  }"), .swap("trailing comma", "\"\n}", "\",\n}"),
    .swap("comment", "\n  \"", "\n  // why\n  \""), .swap("no comma", ",\n", "\n"), .swap("no colon", "\": ", "\" "),
    .swap("single quotes", "\": \"", "\": '"), .swap("no quote", "\",\n", ",\n"),
    .swap("duplicate key", in: "members/", "\"id\"", "\"name\": \"X\", \"id\""),
    .swap("duplicate key", in: "leave/", "\"to\"", "\"to\": \"2027-01-01\", \"to\""),
    .swap("missing key", in: "members/", "\"site\"", "\"place\""),
    .swap("missing key", in: "team", "\"sites\"", "\"s\""),
    .swap("missing key", in: "rota/", "\"status\"", "\"state\""),
    .swap("wrong type", in: "members/", "[", "{}, \"x\": ["),
    .swap("wrong type", in: "team", "[\n", "true, \"x\": [\n"),
    .swap("wrong type", in: "duties/", "\"seats\": 1", "\"seats\": \"1\""),
    .swap("wrong type", in: "rules", "\"hard\"", "null"),
    .swap("huge number", in: "members/", "\"fullTimePercent\": ", "\"fullTimePercent\": 99999999999999999999"),
    .swap("huge number", in: "duties/", "\"seats\": 1", "\"seats\": 1e999"),
    .swap("huge number", in: "team", "28", "9223372036854775807"),
    .swap("huge number", in: "rules", "\"hours\": ", "\"hours\": 1"),
    .swap("unknown member", in: "rota/", "\"member\":\"", "\"member\":\"no"),
    .swap("unknown site", in: "members/", "\"lis\"", "\"mars\""),
    .swap("unknown site", in: "duties/", "\"lis\"", "\"x\""),
    .swap("unknown topic", in: "members/", "\"biasAudit\"", "\"biasaudit\""),
    .swap("unknown duty", in: "rota/", "\"seat\":\"incident", "\"seat\":\"accident"),
    .swap("unknown template", in: "rota/", "/eve/", "/evil/"), .swap("unknown role", in: "rota/", "primary", "prime"),
    .swap("unknown rule", in: "rules", "noHero", "oneHero"),
    .swap("unknown level", in: "rules", "\"hard\"", "\"firm\""),
    .swap("unknown lead", in: "team", "\"ines\"", "\"nobody\""),
    .swap("twice in one list", in: "members/", "\"desk\"", "\"desk\", \"desk\""),
    .swap("twice the same template", in: "duties/", "\"id\": \"eveB\"", "\"id\": \"eve\""),
    .swap(
      "twice the same site", in: "team", "\"sites\": [",
      "\"sites\": [{\"id\":\"lis\",\"name\":\"X\",\"zone\":\"Europe/Lisbon\"},"),
    .swap("dates the wrong way round", in: "leave/", "\"to\": \"202", "\"to\": \"201"),
    .swap(
      "dates the wrong way round", in: "duties/", "\"seats\"",
      "\"from\": \"2027-02-02\", \"to\": \"2027-02-01\", \"seats\""),
    .swap("no such date", in: "leave/", "\"to\": \"2027-01", "\"to\": \"2027-13"),
    .swap("absurd year", in: "leave/", "\"to\": \"2027", "\"to\": \"9027"),
    .swap("no such time", in: "duties/", ":00\"", ":60\""), .swap("end before start", in: "duties/", "22:00", "02:00"),
    .swap("wrong zone", in: "team", "Europe/Lisbon", "Europe/Lisbn"),
    .swap("wrong zone", in: "team", "Europe/Lisbon", "../etc"),
    .swap("other id", in: "members/", "\"id\": \"", "\"id\": \"x"),
    .swap("other week", in: "rota/", "\"2027-W0", "\"2026-W0"),
    .swap(
      "joined after leaving", in: "members/", "\"id\"", "\"joined\": \"2027-02-01\", \"left\": \"2027-01-01\", \"id\""),
    .swap("newer format", in: "rules", "\"format\": 1", "\"format\": 2"),
    .swap("control characters", in: "members/", "\"name\": \"", "\"name\": \"\\u001b[2J"),
    .swap("endless name", in: "team", "\"name\": \"", "\"name\": \"\(String(repeating: "x", count: 5000))"),
  ]
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
