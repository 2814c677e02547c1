import Planning
import Rota
import Testing

@Suite struct BreaksTests {
  private let planned = DaySpan(from: Day(number: 0), count: 60)

  private func breaks(_ busy: [Int], today: Int) -> Breaks {
    Breaks(busy: busy.map(Day.init(number:)), planned: planned, today: Day(number: today))
  }

  private func span(_ from: Int, _ to: Int) -> DaySpan { DaySpan(Day(number: from), through: Day(number: to)) }

  @Test func `seven dates without a duty are a break, six are none`() {
    let seven = breaks([0, 8, 15, 23, 59], today: 30)
    #expect(seven.last == span(16, 22))
    #expect(breaks([0, 7, 14, 21, 28, 59], today: 28).last == nil)
  }

  @Test func `today's break is neither past nor to come`() {
    let breaks = breaks([0, 10, 20, 30, 40, 50, 59], today: 25)
    #expect(breaks.last == span(11, 19))
    #expect(breaks.current == span(21, 29))
    #expect(breaks.next == span(31, 39))
  }

  @Test func `duties beyond what is planned count for nothing`() {
    let breaks = breaks([-3, 50, 70], today: 20)
    #expect(breaks.current == span(0, 49))
    #expect(breaks.next == span(51, 59))
    #expect(breaks.plannedUntil == Day(number: 60))
  }

  @Test func `where nothing is planned nobody is said to rest`() {
    let breaks = Breaks(busy: [], planned: DaySpan(from: Day(number: 0), count: 0), today: Day(number: 0))
    #expect(breaks.last == nil && breaks.current == nil && breaks.next == nil)
  }
}
