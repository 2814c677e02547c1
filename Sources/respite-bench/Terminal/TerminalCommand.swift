import ArgumentParser
import Foundation

/// Measures the screen from outside: the program on a pseudo terminal of 200 by 60, a clock beside it.
struct TerminalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal", abstract: "Measures the board on a terminal against its budgets, beside other programs.",
    discussion: """
      Runs the program that lies beside this one with the sample team Beacon, 26 weeks planned. What the machine does \
      besides is part of every time that passes, so the time spent on a processor stands beside it.
      """)

  @Option(help: "The program to measure; by itself the one beside this one.")
  var respite: String?

  @Option(help: "A folder for the files, kept for the next time.")
  var folder: String?

  @Option(help: "Weeks of rota on disk.")
  var weeks = 26

  @Option(help: "How often the start is measured.")
  var starts = 15

  @Option(help: "How many keys are pressed one by one.")
  var keys = 300

  @Option(help: "Seconds without a key.")
  var idle = 10

  @Flag(help: "Measure respite alone.")
  var alone = false

  func run() throws {
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("respite-bench-\(UUID().uuidString)")
    defer { if folder == nil { try? FileManager.default.removeItem(at: temporary) } }
    var scenery = try Scenery(folder: folder ?? temporary.path)
    try scenery.makeBeacon(weeks: weeks)
    let board = self.board(scenery)
    guard FileManager.default.isExecutableFile(atPath: board.program) else {
      throw ValidationError("There is no program \(board.program); swift build -c release --product respite makes it.")
    }
    var measures = try ([board] + (alone ? [] : others(scenery))).map { try measure($0, scenery) }
    try measureIdle(&measures, scenery)
    measures.insert(try measurePlanning(board, scenery), at: 1)
    print("load \(Self.load)  keys \(keys)  starts \(starts)  idle \(idle) s  \(weeks) weeks on disk\n")
    print(MeasureTable(measures).text)
    let missed = measures[0].missed + measures[1].missed
    print(missed.isEmpty ? "Every budget is kept." : "Missed: \(missed.joined(separator: ", ")).")
    if !missed.isEmpty { throw ExitCode(1) }
  }

  private func board(_ scenery: Scenery) -> Subject {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/respite"
    return Subject(
      name: "respite", program: respite ?? beside, arguments: ["--team", scenery.beacon, "--today", scenery.today],
      moves: ("j", "k"), landmarks: Subject.Landmarks(whole: "? help", settled: "breach"))
  }

  /// Programs that people like, where they are installed.
  private func others(_ scenery: Scenery) throws -> [Subject] {
    for name in ["tig", "htop", "calcurse", "less"] where Self.installed(name) == nil {
      print("\(name) is not installed here, so it is not measured.")
    }
    var others: [Subject] = []
    if let git = Self.installed("git"), let tig = Self.installed("tig") {
      let repository = try scenery.makeRepository(git: git)
      others.append(Subject(name: "tig", program: tig, arguments: ["-C", repository], moves: ("j", "k")))
    }
    if let htop = Self.installed("htop") {
      others.append(Subject(name: "htop", program: htop, moves: ("\u{1B}[B", "\u{1B}[A")))
    }
    if let calcurse = Self.installed("calcurse") {
      others.append(
        Subject(
          name: "calcurse", program: calcurse, arguments: ["-D", "\(scenery.folder)/calcurse"], moves: ("l", "h"))
      )
    }
    if let less = Self.installed("less") {
      others.append(Subject(name: "less", program: less, arguments: [try scenery.makeText()], moves: ("j", "k")))
    }
    return others
  }

  private func measure(_ subject: Subject, _ scenery: Scenery) throws -> Measures {
    var measures = Measures(name: subject.name, sitting: try Sitting(subject, home: scenery.folder))
    // The first start fills the caches; it is not counted.
    _ = measures.sitting.start()
    for _ in 0..<starts { measures.starts.append(try Sitting(subject, home: scenery.folder).start()) }
    measures.presses = measures.sitting.press(keys)
    if measures.presses.delays.isEmpty { print("\(subject.name) answers no key here: its figures say nothing.") }
    measures.burst = measures.sitting.burst(300)
    return measures
  }

  /// Everybody idles at the same time, in a minute that lasts long enough: clocks on the screen may turn with it.
  private func measureIdle(_ measures: inout [Measures], _ scenery: Scenery) throws {
    let second = Int(Date().timeIntervalSince1970) % 60
    if second + idle > 57 { Thread.sleep(forTimeInterval: Double(61 - second)) }
    for measure in measures { measure.sitting.settle(.milliseconds(100)) }
    let before = measures.map(\.sitting.spending)
    Thread.sleep(forTimeInterval: Double(idle))
    for index in measures.indices {
      measures[index].idle = measures[index].sitting.idle(since: before[index])
      measures[index].memory = measures[index].sitting.memory
    }
  }

  /// The keys once more, while a plan is searched for on every processor.
  private func measurePlanning(_ board: Subject, _ scenery: Scenery) throws -> Measures {
    let still = "XDG_CONFIG_HOME=\(try scenery.makeStill())"
    let subject = board.with(name: "… planning", variables: [still], before: "p")
    var measures = Measures(name: subject.name, sitting: try Sitting(subject, home: scenery.folder))
    _ = measures.sitting.start()
    measures.sitting.prepare()
    measures.presses = measures.sitting.press(keys / 2)
    measures.memory = measures.sitting.memory
    return measures
  }

  private static func installed(_ name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static var load: String {
    var loads = [Double](repeating: 0, count: 3)
    guard getloadavg(&loads, 3) == 3 else { return "unknown" }
    return loads.map { String(format: "%.1f", $0) }.joined(separator: " ")
  }
}
