import Planning
import Rota
import Testing

/// The published rule cases, each judged by the rule it names.
@Suite struct GoldenTests {
  @Test(arguments: try Golden.load().rules)
  func `a published case is judged as published`(_ golden: Golden.RuleCase) throws {
    let diary = golden.duties.reduce(Diary()) { $0.adding($1[0], $1[1]) }
    #expect(golden.zone == diary.zone.id.text)
    let name = try #require(golden.rule.split { !$0.isLetter }.first)
    #expect(try judged(diary, by: String(name), golden.rule) == golden.expect)
  }

  @Test func `there are as many published cases as were published`() throws {
    let golden = try Golden.load()
    #expect(golden.rules.count == 21)
    #expect(golden.fairness.count == 7)
    #expect(golden.averageWeekly.count == 2)
  }

  @Test func `days away leave an average as it was`() throws {
    for golden in try Golden.load().averageWeekly {
      let average = LeaveNeutral.average(
        minutes: golden.hours.map { $0 * 60 }, daysAway: golden.leaveDays, workDays: golden.workDays)
      #expect(average == Int(golden.expect * 60))
      if let naive = golden.naive {
        #expect(Double(golden.hours.reduce(0, +)) / Double(golden.hours.count) == naive)
      }
    }
    #expect(LeaveNeutral.average(minutes: [0], daysAway: [5], workDays: 5) == nil)
  }

  private func judged(_ diary: Diary, by rule: String, _ text: String) throws -> Golden.Expectation {
    let hours = { (minutes: Int) in Double(minutes) / 60 }
    switch rule {
    case "minDailyRestHours":
      let rule = MinDailyRest(values(text, ["minDailyRestHours": "hours"]))
      return .breaches(
        rule.longPeriods(of: diary.timeline).map { period in
          [
            "spanHours": hours(period.interval.minutes), "largestGapHours": hours(period.largestGap),
            "missingHours": hours(rule.missing(in: period)),
          ]
        })
    case "minWeeklyRestHours":
      let rule = MinWeeklyRest(values(text, ["minWeeklyRestHours": "hours", "maxStretchHours": "maxStretchHours"]))
      return .breaches(
        rule.longStretches(of: diary.timeline.shifts.map(\.interval)).map { ["stretchHours": hours($0.minutes)] })
    case "restAfterNightsHours":
      let rule = RestAfterNights(values(text, ["restAfterNightsHours": "hours"]))
      let short = rule.shortRests(in: diary.timeline).map { hours($0.minutes) }
      return short.isEmpty ? .breaches([]) : .hours(short)
    case "nightDate":
      let shift = try #require(diary.timeline.shifts.first)
      return .word(diary.timeline.night(of: shift)?.description ?? "None")
    case "weekendsWorked":
      let worked = MaxWeekends(RuleValues()).worked(in: diary.timeline, weekend: [.sat, .sun])
      return worked.isEmpty ? .breaches([]) : .dates(worked.map { $0.days.start.description })
    default:
      Issue.record("no such rule: \(rule)")
      return .word("")
    }
  }

  /// The numbers in `minWeeklyRestHours=35,maxStretchHours=133`, under the parameters' names.
  private func values(_ text: String, _ names: [String: String]) -> RuleValues {
    var given: [String: RuleValue] = [:]
    for part in text.split(separator: ",") {
      let halves = part.split(separator: "=")
      if let name = names[String(halves[0])], let number = Int(halves[1]) { given[name] = .number(number) }
    }
    return RuleValues(given)
  }
}
