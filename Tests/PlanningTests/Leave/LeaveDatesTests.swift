import Planning
import Rota
import Testing

@Suite struct LeaveDatesTests {
  @Test(arguments: [
    ("2027-01-25..2027-01-29", "2027-01-25", "2027-01-29", false, false),
    ("2027-01-25", "2027-01-25", "2027-01-25", false, false),
    ("2027-W04", "2027-01-25", "2027-01-31", false, false),
    ("2027-01-25/noon..2027-01-29/noon", "2027-01-25", "2027-01-29", true, true),
    ("2027-01-25/noon..2027-01-25", "2027-01-25", "2027-01-25", true, false),
  ])
  func `dates can be written in several ways`(text: String, from: String, to: String, atNoon: Bool, untilNoon: Bool) {
    let dates = LeaveDates(text)
    #expect(dates?.from == Day(from) && dates?.to == Day(to))
    #expect(dates?.startsAtNoon == atNoon && dates?.endsAtNoon == untilNoon)
  }

  @Test(arguments: [
    "", "soon", "2027-01-25..", "2027-01-29..2027-01-25", "2027-01-25/noon", "2027-01-25/noon..2027-01-25/noon",
    "2027-W54", "2027-01-25/night..2027-01-29",
  ])
  func `what is no dates is none`(text: String) {
    #expect(LeaveDates(text) == nil)
  }
}
