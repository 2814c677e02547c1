import Rota
import Testing

@Suite struct DayTests {
  @Test func `a day survives being taken apart and put together`() {
    for number in stride(from: Day.supported.lowerBound.number, through: Day.supported.upperBound.number, by: 97) {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.civil
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: ["2027-02-29", "2027-13-01", "2027-1-1", "0000-01-01", "2027-01-1x", "", "２０２７-01-01"])
  func `what is no date is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [("2027-01-03", "2026-W53"), ("2024-12-30", "2025-W01"), ("2027-01-11", "2027-W02")])
  func `weeks belong to the year of their Thursday`(day: String, week: String) throws {
    #expect(ISOWeek(of: try #require(Day(day))).description == week)
    #expect(ISOWeek(week)?.days.contains(try #require(Day(day))) == true)
  }

  @Test(arguments: ["9999-12-20", "0001-01-01", "1969-12-20", "2199-12-20"])
  func `weeks follow each other past the days that can be written`(first: String) throws {
    let span = DaySpan(from: try #require(Day(first)) - 30, count: 731)
    var monday = ISOWeek(of: span.start).monday
    for week in span.weeks.prefix(200) {
      #expect(week.monday == monday)
      #expect(ISOWeek(of: monday + 6) == week)
      #expect((1...53).contains(week.week))
      monday = monday + 7
    }
    #expect(span.weeks.count == (span.last - ISOWeek(of: span.start).monday) / 7 + 1)
  }
}
