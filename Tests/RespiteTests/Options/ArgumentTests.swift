import PlannerUI
import ArgumentParser
import Rota
import Testing

@testable import Planning
@testable import respite

@Suite struct ArgumentTests {
  @Test(arguments: [
    ("2027-01-11", "2027-01-11"), ("2027-W02", "2027-01-11"), ("today", "2027-01-13"), ("Tomorrow", "2027-01-14"),
    ("yesterday", "2027-01-12"), ("2028-02-29", "2028-02-29"),
  ])
  func `a date can be said in several ways`(word: String, day: String) {
    #expect(DayArgument(argument: word)?.day(today: Quay.date("2027-01-13")) == Day(day))
  }

  @Test(arguments: ["", "2027-02-29", "2027-W54", "11.1.2027", "1027-01-11", "9999-01-01", "soon"])
  func `what is no date is none`(word: String) {
    #expect(DayArgument(argument: word) == nil)
  }

  @Test(arguments: [
    ["week", "--today", "2027-13-03"], ["week", "--date", "2027-02-30"], ["plan", "--from", "soon"],
    ["check", "--from", "2200-01-01"], ["--today", "2027-W54"],
  ])
  func `a wrong date is told with what is accepted`(arguments: [String]) throws {
    let run = try Stage.holding(Quay.state).run(arguments)
    #expect(run.status == .usage)
    #expect(run.errors.contains("The value '\(arguments.last ?? "")' is invalid"), "\(run.errors)")
    #expect(run.errors.contains("There is no such date from 1970-01-01 to 2199-12-31. Say one like 2027-01-11"))
  }

  @Test(arguments: [
    ["plan", "--from", "2199-12-20"], ["check", "--from", "2199-12-20", "--weeks", "2"],
    ["plan", "--today", "2199-12-25"],
  ])
  func `dates beyond the last that can be planned are told, never cut`(arguments: [String]) throws {
    let run = try Stage.holding(Quay.state).run(arguments)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors.contains("the last date respite plans is 2199-12-31."), "\(run.errors)")
  }

  @Test func `the last weeks that can be looked at are`() throws {
    let stage = try Stage.holding(Quay.state)
    #expect(stage.run("check", "--from", "2199-12-25", "--weeks", "1").status == .done)
    #expect(stage.run("week", "--date", "2199-12-31", "--next").status == .done)
    #expect(stage.run("week", "kwame", "--date", "1970-01-01").status == .done)
  }

  @Test(
    arguments: [
      (nil, nil, "2027-01-01", "2027-01-11", 7), (nil, nil, "2027-02-01", "2027-02-08", 28),
      (2, nil, "2027-01-01", "2027-01-11", 14), (nil, "2027-01-13", "2027-01-01", "2027-01-13", 5),
      (nil, "2027-03-01", "2027-01-01", "2027-03-01", 28), (1, "2027-03-01", "2027-01-01", "2027-03-01", 7),
    ] as [(Int?, String?, String, String, Int)])
  func `the dates are those asked for, or the team's, or the next four weeks`(
    weeks: Int?, from: String?, today: String, start: String, days: Int
  ) throws {
    let words = (weeks.map { ["--weeks", "\($0)"] } ?? []) + (from.map { ["--from", $0] } ?? [])
    let options = try SpanOptions.parse(words)
    let usual = UsualDates(of: Quay.unplanned, today: Quay.date(today))
    #expect(try options.span(toPlan: usual) == DaySpan(from: Quay.date(start), count: days))
  }

  @Test func `a week begins where the team's weeks begin`() {
    var settings = Quay.settings
    settings.firstDayOfWeek = .sun
    #expect(settings.week(of: Quay.date("2027-01-13")) == DaySpan(from: Quay.date("2027-01-10"), count: 7))
    #expect(settings.nextWeek(after: Quay.date("2027-01-10")) == Quay.date("2027-01-17"))
  }

  @Test(arguments: [
    ("Ann", 100), ("Ann:80%", 80), ("Ann:80", 80), ("Ann:0.8", 80), ("Ann:1.0", 100), ("Ann:1", 100), ("Ann:1%", 1),
    ("Ann::desk", 100),
  ])
  func `a share is per cent or a fraction`(word: String, percent: Int) throws {
    #expect(try MemberArgument.read(word).fullTimePercent == percent)
  }

  @Test(arguments: ["", ":80", "Ann:0", "Ann:101", "Ann:-5", "Ann:1.5", "Ann:much", "Ann:80:desk:lis:x", "Ann:0.5%"])
  func `what is no member is none`(word: String) {
    #expect(throws: ValidationError.self) { try MemberArgument.read(word) }
  }

  @Test func `a part that is left empty is as if it were not there`() throws {
    #expect(try MemberArgument.read("Ann:::Porto") == MemberArgument.read("Ann:100:desk,watch:Porto"))
    #expect(try MemberArgument.read("Ann:80%: Desk ,watch") == MemberArgument.read("Ann:80%"))
  }

  @Test func `ids are made of names and never twice the same`() {
    var slugs = Slug()
    let names = ["Inês Carvalho", "Inês Sousa", "Inês Sousa", "Łukasz", "王芳", "O'Neil"]
    #expect(
      names.map { slugs.id(for: $0, fallback: "member") } == [
        "ines", "ines-sousa", "ines-sousa-2", "lukasz", "member", "o",
      ])
  }
}
