import Planning
import Rota
import Scheduling
import Workspace

/// Why a plan leaves seats empty: how many every plan must, what clashes, and what would mend it.
struct Shortage {
  let leastGaps: Int
  /// Nil where no clash is proven: another search may fill more.
  let clash: Clash?

  init(leastGaps: Int, clash: Clash?) {
    self.leastGaps = leastGaps
    self.clash = clash
  }

  /// The shortage of a plan that leaves `gaps` seats empty; nil where it leaves none, or where the looking for it was
  /// interrupted.
  init?(
    of state: TeamState, over span: DaySpan, zones: ZoneTable, gaps: Int, threads: Int, isInterrupted: () -> Bool
  ) {
    guard gaps > 0 else { return nil }
    let began = ContinuousClock.now
    let finder = ClashFinder(zones: zones) { ContinuousClock.now - began < Shortage.patience }
    leastGaps = finder.leastGaps(in: state, over: span, found: gaps)
    guard !isInterrupted() else { return nil }
    clash = finder.clash(in: state, over: span, effort: Effort(moves: 400_000, lanes: 2, threads: threads))
    guard !isInterrupted() else { return nil }
  }

  /// Explaining takes no longer than this, and then says that nothing is proven.
  private static let patience = Duration.seconds(15)

  func write(on page: inout Page) {
    if leastGaps > 0 {
      let seats = Wording.count(leastGaps, "seat")
      page.say("Proven", "Every plan of these people under these rules leaves at least \(seats) empty.")
    }
    guard let clash else {
      return page.say("Why", "Nothing proves that they must stay empty; --effort 100 looks harder.")
    }
    page.say("Why", clash.sentences.joined(separator: " "))
    for way in clash.waysOut { page.say("Way out", way.sentence) }
  }

  var json: JSON {
    [
      "leastGaps": .integer(leastGaps),
      "clash": clash.map { clash in
        [
          "seats": JSON(clash.shifts.flatMap(\.seats)), "rules": .array(clash.rules.map { .string($0.text) }),
          "away": .array(clash.leave.map { .string($0.member.text) }),
          "sentences": .array(clash.sentences.map(JSON.string)),
          "waysOut": .array(
            clash.waysOut.map { ["sentence": .string($0.sentence), "gaps": .integer($0.gaps)] }),
        ]
      } ?? .null,
    ]
  }
}
