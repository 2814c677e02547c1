import Rota
import Testing

/// A date on which a zone's clock does something, or notably nothing.
///
/// The figures were computed with Python's `zoneinfo`, walking the date minute by minute, on time-zone data 2025b: the
/// same data as the fixture `Zones`, which `zic -b slim` compiled. The data is in the public domain.
struct SpecialDay: CustomTestStringConvertible, Sendable {
  let zone: ZoneID
  let day: String
  /// How long the date lasts.
  let minutes: Int
  /// Its first instant, in seconds since 1970; nil for a date that was skipped.
  let start: Int?
  /// The change of clocks on the date or at one of its ends.
  let change: Change?

  struct Change: Sendable {
    let instant: Int
    /// What the clock would have shown at that instant, and what it showed.
    let from: String
    let to: String

    init(at instant: Int, from: String, to: String) {
      self.instant = instant
      self.from = from
      self.to = to
    }
  }

  init(_ zone: ZoneID, _ day: String, minutes: Int, start: Int?, _ change: Change?) {
    self.zone = zone
    self.day = day
    self.minutes = minutes
    self.start = start
    self.change = change
  }

  var testDescription: String { "\(zone) \(day)" }

  static let all = [
    SpecialDay(
      "America/Chicago", "2026-03-08", minutes: 1380, start: 1772949600,
      Change(at: 1772956800, from: "2026-03-08 02:00", to: "2026-03-08 03:00")),
    SpecialDay(
      "America/Chicago", "2026-11-01", minutes: 1500, start: 1793509200,
      Change(at: 1793516400, from: "2026-11-01 02:00", to: "2026-11-01 01:00")),
    SpecialDay(
      "America/Chicago", "2027-03-14", minutes: 1380, start: 1805004000,
      Change(at: 1805011200, from: "2027-03-14 02:00", to: "2027-03-14 03:00")),
    SpecialDay(
      "Europe/London", "2026-03-29", minutes: 1380, start: 1774742400,
      Change(at: 1774746000, from: "2026-03-29 01:00", to: "2026-03-29 02:00")),
    SpecialDay(
      "Europe/London", "2026-10-25", minutes: 1500, start: 1792882800,
      Change(at: 1792890000, from: "2026-10-25 02:00", to: "2026-10-25 01:00")),
    SpecialDay(
      "Europe/Dublin", "2026-03-29", minutes: 1380, start: 1774742400,
      Change(at: 1774746000, from: "2026-03-29 01:00", to: "2026-03-29 02:00")),
    SpecialDay(
      "Europe/Dublin", "2026-10-25", minutes: 1500, start: 1792882800,
      Change(at: 1792890000, from: "2026-10-25 02:00", to: "2026-10-25 01:00")),
    SpecialDay(
      "Australia/Lord_Howe", "2026-04-05", minutes: 1470, start: 1775307600,
      Change(at: 1775314800, from: "2026-04-05 02:00", to: "2026-04-05 01:30")),
    SpecialDay(
      "Australia/Lord_Howe", "2026-10-04", minutes: 1410, start: 1791034200,
      Change(at: 1791041400, from: "2026-10-04 02:00", to: "2026-10-04 02:30")),
    SpecialDay(
      "Australia/Sydney", "2026-04-05", minutes: 1500, start: 1775307600,
      Change(at: 1775318400, from: "2026-04-05 03:00", to: "2026-04-05 02:00")),
    SpecialDay(
      "Australia/Sydney", "2026-10-04", minutes: 1380, start: 1791036000,
      Change(at: 1791043200, from: "2026-10-04 02:00", to: "2026-10-04 03:00")),
    SpecialDay(
      "Pacific/Chatham", "2026-04-05", minutes: 1500, start: 1775297700,
      Change(at: 1775311200, from: "2026-04-05 03:45", to: "2026-04-05 02:45")),
    SpecialDay(
      "Pacific/Chatham", "2026-09-27", minutes: 1380, start: 1790421300,
      Change(at: 1790431200, from: "2026-09-27 02:45", to: "2026-09-27 03:45")),
    SpecialDay(
      "America/Santiago", "2026-09-06", minutes: 1380, start: 1788667200,
      Change(at: 1788667200, from: "2026-09-06 00:00", to: "2026-09-06 01:00")),
    SpecialDay(
      "Africa/Cairo", "2026-04-24", minutes: 1380, start: 1776981600,
      Change(at: 1776981600, from: "2026-04-24 00:00", to: "2026-04-24 01:00")),
    SpecialDay(
      "Asia/Beirut", "2026-03-29", minutes: 1380, start: 1774735200,
      Change(at: 1774735200, from: "2026-03-29 00:00", to: "2026-03-29 01:00")),
    SpecialDay(
      "Atlantic/Azores", "2026-03-29", minutes: 1380, start: 1774746000,
      Change(at: 1774746000, from: "2026-03-29 00:00", to: "2026-03-29 01:00")),
    SpecialDay(
      "America/Santiago", "2026-04-04", minutes: 1500, start: 1775271600,
      Change(at: 1775358000, from: "2026-04-05 00:00", to: "2026-04-04 23:00")),
    SpecialDay(
      "Africa/Cairo", "2026-10-29", minutes: 1500, start: 1793221200,
      Change(at: 1793307600, from: "2026-10-30 00:00", to: "2026-10-29 23:00")),
    SpecialDay(
      "Asia/Beirut", "2026-10-24", minutes: 1500, start: 1792789200,
      Change(at: 1792875600, from: "2026-10-25 00:00", to: "2026-10-24 23:00")),
    SpecialDay(
      "America/Nuuk", "2026-03-28", minutes: 1380, start: 1774663200,
      Change(at: 1774746000, from: "2026-03-28 23:00", to: "2026-03-29 00:00")),
    SpecialDay(
      "America/Nuuk", "2026-10-24", minutes: 1500, start: 1792803600,
      Change(at: 1792890000, from: "2026-10-25 00:00", to: "2026-10-24 23:00")),
    SpecialDay(
      "Asia/Jerusalem", "2026-03-27", minutes: 1380, start: 1774562400,
      Change(at: 1774569600, from: "2026-03-27 02:00", to: "2026-03-27 03:00")),
    SpecialDay(
      "Asia/Gaza", "2026-03-28", minutes: 1380, start: 1774648800,
      Change(at: 1774656000, from: "2026-03-28 02:00", to: "2026-03-28 03:00")),
    SpecialDay(
      "Africa/Casablanca", "2026-02-15", minutes: 1500, start: 1771110000,
      Change(at: 1771120800, from: "2026-02-15 03:00", to: "2026-02-15 02:00")),
    SpecialDay(
      "Africa/Casablanca", "2026-03-22", minutes: 1380, start: 1774137600,
      Change(at: 1774144800, from: "2026-03-22 02:00", to: "2026-03-22 03:00")),
    SpecialDay(
      "Antarctica/Troll", "2026-03-29", minutes: 1320, start: 1774742400,
      Change(at: 1774746000, from: "2026-03-29 01:00", to: "2026-03-29 03:00")),
    SpecialDay(
      "Antarctica/Troll", "2026-10-25", minutes: 1560, start: 1792879200,
      Change(at: 1792890000, from: "2026-10-25 03:00", to: "2026-10-25 01:00")),
    SpecialDay(
      "Asia/Almaty", "2024-02-29", minutes: 1500, start: 1709143200,
      Change(at: 1709229600, from: "2024-03-01 00:00", to: "2024-02-29 23:00")),
    SpecialDay("America/Phoenix", "2026-03-08", minutes: 1440, start: 1772953200, nil),
    SpecialDay("Asia/Kolkata", "2026-03-29", minutes: 1440, start: 1774722600, nil),
    SpecialDay("Asia/Kathmandu", "2026-03-29", minutes: 1440, start: 1774721700, nil),
    SpecialDay("America/Sao_Paulo", "2026-02-15", minutes: 1440, start: 1771124400, nil),
    SpecialDay("Asia/Tehran", "2026-03-22", minutes: 1440, start: 1774125000, nil),
    SpecialDay("America/Mexico_City", "2026-04-05", minutes: 1440, start: 1775368800, nil),
    SpecialDay(
      "America/Havana", "2025-03-09", minutes: 1380, start: 1741496400,
      Change(at: 1741496400, from: "2025-03-09 00:00", to: "2025-03-09 01:00")),
    SpecialDay(
      "America/Havana", "2025-11-02", minutes: 1500, start: 1762056000,
      Change(at: 1762059600, from: "2025-11-02 01:00", to: "2025-11-02 00:00")),
    SpecialDay(
      "Atlantic/Azores", "2026-10-25", minutes: 1500, start: 1792886400,
      Change(at: 1792890000, from: "2026-10-25 01:00", to: "2026-10-25 00:00")),
    SpecialDay(
      "Pacific/Apia", "2011-12-30", minutes: 0, start: nil,
      Change(at: 1325239200, from: "2011-12-30 00:00", to: "2011-12-31 00:00")),
    SpecialDay(
      "America/Chicago", "2017-03-12", minutes: 1380, start: 1489298400,
      Change(at: 1489305600, from: "2017-03-12 02:00", to: "2017-03-12 03:00")),
    SpecialDay(
      "America/Chicago", "2017-11-05", minutes: 1500, start: 1509858000,
      Change(at: 1509865200, from: "2017-11-05 02:00", to: "2017-11-05 01:00")),
    SpecialDay(
      "America/Chicago", "2018-03-11", minutes: 1380, start: 1520748000,
      Change(at: 1520755200, from: "2018-03-11 02:00", to: "2018-03-11 03:00")),
    SpecialDay(
      "America/Chicago", "2018-11-04", minutes: 1500, start: 1541307600,
      Change(at: 1541314800, from: "2018-11-04 02:00", to: "2018-11-04 01:00")),
    SpecialDay(
      "America/Chicago", "2020-03-08", minutes: 1380, start: 1583647200,
      Change(at: 1583654400, from: "2020-03-08 02:00", to: "2020-03-08 03:00")),
    SpecialDay(
      "America/Chicago", "2020-11-01", minutes: 1500, start: 1604206800,
      Change(at: 1604214000, from: "2020-11-01 02:00", to: "2020-11-01 01:00")),
    SpecialDay(
      "Australia/Lord_Howe", "2020-10-04", minutes: 1410, start: 1601731800,
      Change(at: 1601739000, from: "2020-10-04 02:00", to: "2020-10-04 02:30")),
    SpecialDay(
      "Australia/Lord_Howe", "2021-04-04", minutes: 1470, start: 1617454800,
      Change(at: 1617462000, from: "2021-04-04 02:00", to: "2021-04-04 01:30")),
    SpecialDay(
      "US/Central", "2016-11-06", minutes: 1500, start: 1478408400,
      Change(at: 1478415600, from: "2016-11-06 02:00", to: "2016-11-06 01:00")),
    SpecialDay(
      "Europe/London", "2018-03-25", minutes: 1380, start: 1521936000,
      Change(at: 1521939600, from: "2018-03-25 01:00", to: "2018-03-25 02:00")),
    SpecialDay(
      "Europe/London", "2018-10-28", minutes: 1500, start: 1540681200,
      Change(at: 1540688400, from: "2018-10-28 02:00", to: "2018-10-28 01:00")),
    SpecialDay(
      "America/Chicago", "2024-11-03", minutes: 1500, start: 1730610000,
      Change(at: 1730617200, from: "2024-11-03 02:00", to: "2024-11-03 01:00")),
    SpecialDay(
      "America/Chicago", "2025-03-09", minutes: 1380, start: 1741500000,
      Change(at: 1741507200, from: "2025-03-09 02:00", to: "2025-03-09 03:00")),
  ]
}
