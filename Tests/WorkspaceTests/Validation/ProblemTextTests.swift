import Planning
import Rota
import Testing
import Workspace

/// Every kind of problem with its very words, in files of the small team with one thing wrong.
@Suite struct ProblemTextTests {
  struct Slip: CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    let told: String

    init(_ path: String, _ old: String, _ new: String, _ told: String) {
      (self.path, self.old, self.new, self.told) = (path, old, new, told)
    }

    var testDescription: String { "\(path): \(new)" }
  }

  private static let ana = "members/ana.json"
  private static let ben = "members/ben.json"
  private static let watch = "duties/watch.json"
  private static let leave = "leave/ana/2027-02-01.json"
  private static let rota = "rota/2027-W02.json"
  private static let holidays = "calendar/holidays.json"
  private static let team = "team.json"

  static let writing = [
    Slip(
      ben, "\"workDays\": []", "\"workDays\": [],",
      "members/ben.json:9:17: found a comma after the last element, expected \"}\". Take the comma away."),
    Slip(ben, "\"ben\",\n", "\"ben\"\n", "members/ben.json:4:3: found a double quote, expected a comma or \"}\"."),
    Slip(
      ben, "\"id\"", "\"name\": \"B\", \"id\"",
      "members/ben.json:4:3: found \"name\" a second time, expected each key once. It stands on line 3 already; keep one of the two."
    ),
    Slip(
      ben, "\"skills\": []", "\"skills\": [,]",
      "members/ben.json:6:14: found a comma with nothing before it, expected a value or \"]\"."),
    Slip(
      ben, "\"skills\": []", "\"skills\": [1,,2]",
      """
      members/ben.json:6:14: found 1, expected an id of at most 64 letters, digits, "-", "_" or ".".
      members/ben.json:6:16: found a comma with nothing before it, expected a value or "]".
      members/ben.json:6:17: found 2, expected an id of at most 64 letters, digits, "-", "_" or ".".
      """),
    Slip(
      ben, "\"id\"", "// Ben\n  \"id\"",
      "members/ben.json:3:3: found a comment, expected only JSON. JSON has no comments; take it away."),
    Slip(
      ben, "\"id\"", "/* Ben */ \"id\"",
      "members/ben.json:3:3: found a comment, expected only JSON. JSON has no comments; take it away."),
    Slip(ben, "\"ben\"", "'ben'", "members/ben.json:3:9: found a single quote, expected a double quote."),
    Slip(ben, "\"id\"", "id", "members/ben.json:3:3: found the key id without quotes, expected \"id\"."),
    Slip(ben, "\"id\":", "\"id\"", "members/ben.json:3:8: found a double quote, expected a colon after \"id\"."),
    Slip(ben, "\"id\":", "\"id\" =", "members/ben.json:3:8: found \"=\", expected a colon after \"id\"."),
    Slip(
      ben, "\"ben\"", "\"ben",
      "members/ben.json:3:14: found the end of the line inside a text, expected a double quote to end the text."),
    Slip(
      ben, "\"ben\"", "\"b\ten\"",
      """
      members/ben.json:3:9: found "bU+0009en", expected an id of at most 64 letters, digits, "-", "_" or ".".
      members/ben.json:3:11: found the control character U+0009 inside a text, expected \\u0009.
      """),
    Slip(
      ben, "\"ben\"", "\"b\\qen\"",
      "members/ben.json:3:11: found a backslash before something it cannot stand before, expected \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u. A backslash itself is written \\\\."
    ),
    Slip(
      ben, "\"ben\"", "\"b\\uD800en\"",
      "members/ben.json:3:11: found a \\u that names no character, expected four hexadecimal digits, in pairs past U+FFFF."
    ),
    Slip(ben, "\"ben\"", "ben", "members/ben.json:3:9: found ben, expected a value, texts in double quotes."),
    Slip(ben, "false", "False", "members/ben.json:8:22: found False, expected false."),
    Slip(ben, "80", "080", "members/ben.json:2:22: found 080, expected a number such as 12."),
    Slip(ben, "80", "+80", "members/ben.json:2:22: found +80, expected a number such as 12."),
    Slip(ben, "80", "0x50", "members/ben.json:2:22: found 0x50, expected a number such as 12."),
    Slip(ben, "80", ".5", "members/ben.json:2:22: found .5, expected a number such as 12."),
    Slip(ben, "80", "", "members/ben.json:2:22: found \",\", expected a value."),
    Slip(ben, "80", "NaN", "members/ben.json:2:22: found NaN, expected a value, texts in double quotes."),
    Slip(
      ben, "80", "]",
      """
      members/ben.json:2:22: found "]", expected "}".
      members/ben.json:2:22: found "]", expected a value.
      """),
    Slip(ben, "80", "@", "members/ben.json:2:22: found \"@\", expected a value."),
    Slip(
      ben, "{\n", "\u{FEFF}{\n",
      "members/ben.json:1:1: found a byte order mark, expected the first character of the file. Save the file as UTF-8 without BOM."
    ),
    Slip(
      ben, "[]\n}", "[]\n} {}",
      "members/ben.json:10:3: found \"{\", expected the end of the file. One value makes a file."),
    Slip(
      ben, "[]\n}\n", "[]\n",
      "members/ben.json:10:1: found the end of the file, expected \"}\" to close what line 1 opens. Part of the file seems to be missing."
    ),
    Slip(
      ben, "[]\n}\n", "[",
      "members/ben.json:9:16: found the end of the file, expected \"]\" to close what line 9 opens. Part of the file seems to be missing."
    ),
    Slip(
      ben, "[]\n}\n", "[\"mon",
      "members/ben.json:9:16: found a text that never ends, expected a double quote to end it. Part of the file seems to be missing."
    ),
    Slip(
      ben, "\"skills\": []", "\"skills\": " + String(repeating: "[", count: 80),
      "members/ben.json:6:77: found more than 64 levels of nesting, expected at most 64."),
    Slip(
      ben, "  \"id\"", "<<<<<<< HEAD\n  \"id\": \"ben\",\n=======\n  \"id\": \"bea\",\n>>>>>>> theirs\n  \"id\"",
      "members/ben.json:3:1: found a merge conflict, expected one side of it. Keep the lines that are right, and take away the others and the lines of <<<<<<<, ======= and >>>>>>>."
    ),
  ]

  static let shapes = [
    Slip(ben, "80", "0", "members/ben.json:2:22: found 0, expected a whole number from 1 to 100."),
    Slip(ben, "80", "101", "members/ben.json:2:22: found 101, expected a whole number from 1 to 100."),
    Slip(ben, "80", "80.5", "members/ben.json:2:22: found 80.5, expected a whole number from 1 to 100."),
    Slip(ben, "80", "1e400", "members/ben.json:2:22: found 1e400, expected a whole number from 1 to 100."),
    Slip(
      ben, "80", "99999999999999999999999",
      "members/ben.json:2:22: found 99999999999999999999999, expected a whole number from 1 to 100."),
    Slip(ben, "80", "\"80\"", "members/ben.json:2:22: found \"80\", expected a whole number from 1 to 100."),
    Slip(ben, "false", "0", "members/ben.json:8:22: found 0, expected true or false."),
    Slip(ben, "false", "null", "members/ben.json:8:22: found null, expected true or false."),
    Slip(ben, "\"skills\": []", "\"skills\": {}", "members/ben.json:6:13: found an object, expected a list."),
    Slip(
      ben, "\"skills\": []", "\"skills\": [1]",
      "members/ben.json:6:14: found 1, expected an id of at most 64 letters, digits, \"-\", \"_\" or \".\"."),
    Slip(
      ben, "\"skills\": []", "\"skills\": [\"a\", \"a\"]",
      "members/ben.json:6:19: found \"a\" a second time, expected each once. It stands on line 6 already."),
    Slip(
      ben, "\"workDays\": []", "\"workDays\": [\"tues\"]",
      "members/ben.json:9:16: found \"tues\", expected \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\" or \"sun\". Maybe you meant \"tue\"."
    ),
    Slip(
      ben, "\"workDays\": []", "\"workDays\": [\"holiday\"]",
      "members/ben.json:9:16: found \"holiday\", expected \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\" or \"sun\"."
    ),
    Slip(
      ben, "\"name\": \"Ben\",", "",
      "members/ben.json:1:1: found an object without \"name\", expected the key \"name\"."),
    Slip(
      ben, "\"name\"", "\"nmae\"",
      "members/ben.json:1:1: found an object without \"name\", expected the key \"name\". Maybe \"nmae\" was meant to be it."
    ),
    Slip(
      ben, "\"Ben\"", "\"\"", "members/ben.json:4:11: found an empty text, expected a text of at most 200 characters."),
    Slip(
      ben, "\"Ben\"", "\"B\\u0007n\"",
      "members/ben.json:4:11: found a text with the invisible character U+0007, expected only characters that can be seen."
    ),
    Slip(
      ben, "\"Ben\"", "\"B\\u202En\"",
      "members/ben.json:4:11: found a text with the invisible character U+202E, expected only characters that can be seen."
    ),
    Slip(
      ben, "\"Ben\"", "\"\(String(repeating: "n", count: 201))\"",
      "members/ben.json:4:11: found a text of 201 characters, expected at most 200."),
    Slip(
      ben, "\"ben\"", "\"../ben\"",
      "members/ben.json:3:9: found \"../ben\", expected an id of at most 64 letters, digits, \"-\", \"_\" or \".\"."),
    Slip(
      ben, "\"ben\"", "\"bea\"",
      "members/ben.json:3:9: found \"bea\", expected \"ben\", as the file is called. Change one of the two."),
    Slip(
      ana, "2027-01-04", "2027-02-30",
      "members/ana.json:4:13: found \"2027-02-30\", expected a date such as 2027-01-11. The calendar has no such date."),
    Slip(
      ana, "2027-01-04", "4.1.2027", "members/ana.json:4:13: found \"4.1.2027\", expected a date such as 2027-01-11."),
    Slip(
      ana, "2027-01-04", "0027-01-04", "members/ana.json:4:13: found \"0027-01-04\", expected a year from 1970 to 2199."
    ),
    Slip(
      ana, "2027-01-04", "2927-01-04", "members/ana.json:4:13: found \"2927-01-04\", expected a year from 1970 to 2199."
    ),
    Slip(
      watch, "\"templates\": [",
      """
      "templates": [
        {
          "id": "day", "name": "Day", "kind": "watch", "site": "lis", "role": "primary", "days": ["sat"],
          "start": "09:00", "end": "10:00"
        },
      """, "duties/watch.json:15:13: found \"day\" a second time, expected each once. It stands on line 5 already."),
    Slip(
      watch, "\"seats\": 2", "\"seats\": 51", "duties/watch.json:15:16: found 51, expected a whole number from 1 to 50."
    ),
    Slip(
      watch, "\"seats\": 2", "\"seats\": 0", "duties/watch.json:15:16: found 0, expected a whole number from 1 to 50."),
    Slip(
      watch, "\"09:00\"", "\"9:00\"", "duties/watch.json:20:16: found \"9:00\", expected a time from 00:00 to 23:59."),
    Slip(
      watch, "\"09:00\"", "\"24:00\"", "duties/watch.json:20:16: found \"24:00\", expected a time from 00:00 to 23:59."),
    Slip(
      watch, "\"17:00\"", "\"48:00\"", "duties/watch.json:10:14: found \"48:00\", expected a time from 00:01 to 47:59."),
    Slip(
      watch, "[\n        \"mon\",\n        \"tue\"\n      ]", "[]",
      "duties/watch.json:6:15: found an empty list, expected at least one element."),
    Slip(
      holidays, "\"site\": \"lis\"\n    }",
      "\"site\": \"lis\"}, {\"date\": \"2027-04-25\", \"name\": \"X\", \"site\": \"lis\"}",
      "calendar/holidays.json:6:32: found \"2027-04-25 lis\" a second time, expected each once. It stands on line 3 already."
    ),
    Slip(
      leave, "approved", "aproved",
      "leave/ana/2027-02-01.json:4:13: found \"aproved\", expected \"requested\", \"approved\", \"declined\" or \"withdrawn\". Maybe you meant \"approved\"."
    ),
    Slip(
      leave, "approved", "sick",
      "leave/ana/2027-02-01.json:4:13: found \"sick\", expected \"requested\", \"approved\", \"declined\" or \"withdrawn\"."
    ),
    Slip(
      rota, "2027-01-12/primary", "2027-01-12",
      "rota/2027-W02.json:5:28: found \"watch/day/2027-01-12\", expected a seat such as incident-watch/night/2026-11-23/primary."
    ),
    Slip(
      rota, "2027-01-12/primary", "2027-01-11/primary",
      "rota/2027-W02.json:5:28: found \"watch/day/2027-01-11/primary\" a second time, expected each once. It stands on line 3 already."
    ),
    Slip(
      rota, "\"2027-W02\"", "\"2027-W54\"",
      "rota/2027-W02.json:8:11: found \"2027-W54\", expected a week such as 2027-W02."),
    Slip(
      "team.json", "\"format\": 1", "\"format\": 2",
      "team.json:3:13: found format 2, expected at most 1. A newer respite has written this; update respite to open it."
    ),
    Slip(
      "team.json", "\"format\": 1", "\"format\": 0",
      "team.json:3:13: found 0, expected a whole number from 1 to 1000000."),
    Slip(
      "team.json", "  \"format\": 1,\n", "",
      "team.json:1:1: found an object without \"format\", expected the key \"format\"."),
    Slip(
      "rules.json", "\"format\": 1", "\"format\": 7",
      "rules.json:2:13: found format 7, expected at most 1. A newer respite has written this; update respite to open it."
    ),
    Slip(
      "rules.json", "leaveIsHard", "leaveIsHrd",
      "rules.json:4:5: found \"leaveIsHrd\", expected one of the \(RuleCatalog.all.count) keys its schema lists. Maybe you meant \"leaveIsHard\"."
    ),
    Slip(
      "rules.json", "leaveIsHard\": {\n      \"level\": \"hard\"", "leaveIsHard\": {\n      \"level\": \"soft\"",
      "rules.json:5:16: found \"soft\", expected \"hard\". This rule protects people and cannot be softened or switched off."
    ),
    Slip(
      "rules.json", "\"hours\"", "\"huors\"",
      "rules.json:9:7: found \"huors\", expected \"countsStandby\", \"hours\", \"level\", \"softened\" or \"weight\". Maybe you meant \"hours\"."
    ),
    Slip(
      "rules.json", "\"hours\": 11", "\"hours\": 7", "rules.json:9:16: found 7, expected a whole number from 8 to 16."),
    Slip(
      "rules.json", "\"hours\": 11", "\"hours\": \"11\"",
      "rules.json:9:16: found \"11\", expected a whole number from 8 to 16."),
    Slip(
      "rules.json", "\"countsStandby\": true", "\"countsStandby\": 1",
      "rules.json:8:24: found 1, expected true or false."),
    Slip(
      "rules.json", "\"leaveIsHard\": {", "\"noHero\": {}, \"leaveIsHard\": {",
      "rules.json:4:15: found an object without \"level\", expected the key \"level\"."),
  ]

  static let references = [
    Slip(
      "team.json", "\"ana\"", "\"anna\"",
      "team.json:5:5: found \"anna\", expected a member with a file in members. Maybe you meant \"ana\"."),
    Slip(
      "team.json", "\"zone\": \"Europe/Lisbon\"\n}", "\"zone\": \"Europe/Lisbn\"\n}",
      "team.json:25:11: found \"Europe/Lisbn\", expected a zone of the IANA database, such as Europe/Lisbon. Maybe you meant \"Europe/Lisbon\"."
    ),
    Slip(
      "team.json", "\"zone\": \"Europe/Lisbon\"\n    }", "\"zone\": \"Mars/Base\"\n    }",
      "team.json:12:15: found \"Mars/Base\", expected a zone of the IANA database, such as Europe/Lisbon. This machine has no file of that zone."
    ),
    Slip(
      ben, "\"id\"", "\"zone\": \"Europe/Lisbn\",\n  \"id\"",
      "members/ben.json:3:11: found \"Europe/Lisbn\", expected a zone of the IANA database, such as Europe/Lisbon. Maybe you meant \"Europe/Lisbon\"."
    ),
    Slip(
      ben, "\"lis\"", "\"lsi\"",
      "members/ben.json:5:11: found \"lsi\", expected a site of team.json. Maybe you meant \"lis\"."),
    Slip(ben, "\"lis\"", "\"por\"", "members/ben.json:5:11: found \"por\", expected a site of team.json."),
    Slip(
      ben, "\"takes\": []", "\"takes\": [\"hatetext\"]",
      "members/ben.json:7:13: found \"hatetext\", expected a topic of team.json. Maybe you meant \"hateText\"."),
    Slip(
      ana, "2027-06-30", "2027-01-03",
      """
      leave/ana/2027-02-01.json:5:9: found "2027-02-05", expected 2027-01-03 or earlier, when ana leaves.
      members/ana.json:5:11: found "2027-01-03", expected 2027-01-04 or later, the day of joining.
      """),
    Slip(
      watch, "\"site\": \"lis\"", "\"site\": \"por\"",
      "duties/watch.json:16:15: found \"por\", expected a site of team.json."),
    Slip(watch, "\"hateText\"", "\"gore\"", "duties/watch.json:22:9: found \"gore\", expected a topic of team.json."),
    Slip(
      watch, "\"incident\"", "\"incidnet\"",
      "duties/watch.json:18:9: found \"incidnet\", expected a skill somebody has or learns. Maybe you meant \"incident\"."
    ),
    Slip(
      watch, "\"17:00\"", "\"09:00\"",
      "duties/watch.json:10:14: found \"09:00\", expected an end after the start, 09:00. Past midnight, count on: \"33:00\"."
    ),
    Slip(
      watch, "\"17:00\"", "\"05:00\"",
      "duties/watch.json:10:14: found \"05:00\", expected an end after the start, 09:00. Past midnight, count on: \"29:00\"."
    ),
    Slip(
      watch, "\"17:00\"", "\"33:01\"",
      "duties/watch.json:10:14: found \"33:01\", expected an end at most 24 hours after the start, 09:00."),
    Slip(
      watch, "\"id\": \"day\"", "\"from\": \"2027-02-01\", \"to\": \"2027-01-31\", \"id\": \"day\"",
      "duties/watch.json:11:35: found \"2027-01-31\", expected 2027-02-01 or later, its first date."),
    Slip(
      watch, "\"id\": \"watch\"", "\"continuousCover\": [\"dya\"], \"id\": \"watch\"",
      "duties/watch.json:2:23: found \"dya\", expected a template of this duty. Maybe you meant \"day\"."),
    Slip(
      holidays, "\"site\": \"lis\"", "\"site\": \"por\"",
      "calendar/holidays.json:6:15: found \"por\", expected a site of team.json."),
    Slip(
      holidays, "\"day\"", "\"night\"", "calendar/holidays.json:16:9: found \"night\", expected a template of a duty."),
    Slip(
      holidays, "2027-03-05", "2027-02-05",
      "calendar/holidays.json:18:13: found \"2027-02-05\", expected 2027-03-01 or later, its first date."),
    Slip(
      holidays, "2027-03-05", "2199-12-30",
      "calendar/holidays.json:18:13: found \"2199-12-30\", expected 2199-12-29 or earlier."),
    Slip(
      team, "\"name\": \"Small\"", "\"horizon\": {\"from\": \"9999-12-20\", \"days\": 28}, \"name\": \"Small\"",
      "team.json:7:23: found \"9999-12-20\", expected a year from 1970 to 2199."),
    Slip(
      team, "\"name\": \"Small\"", "\"horizon\": {\"from\": \"2199-12-20\", \"days\": 28}, \"name\": \"Small\"",
      "team.json:7:45: found 28, expected at most 10, so that the last date is 2199-12-29 or earlier."),
    Slip(
      team, "\"name\": \"Small\"", "\"horizon\": {\"from\": \"2199-12-30\", \"days\": 1}, \"name\": \"Small\"",
      "team.json:7:23: found \"2199-12-30\", expected 2199-12-29 or earlier."),
    Slip(
      leave, "2027-02-05", "2027-01-05",
      "leave/ana/2027-02-01.json:5:9: found \"2027-01-05\", expected 2027-02-01 or later, the first date away."),
    Slip(
      leave, "2027-02-05", "2027-07-05",
      "leave/ana/2027-02-01.json:5:9: found \"2027-07-05\", expected 2027-06-30 or earlier, when ana leaves."),
    Slip(
      leave, "\"2027-02-01\"", "\"2027-02-02\"",
      "leave/ana/2027-02-01.json:2:11: found \"2027-02-02\", expected \"2027-02-01\", as the file is called. Change one of the two."
    ),
    Slip(
      leave, "\"ana\"", "\"ben\"",
      "leave/ana/2027-02-01.json:3:13: found \"ben\", expected \"ana\", as the file is called. Change one of the two."),
    Slip(
      leave, "\"2027-02-05\"", "\"2027-02-01\", \"startsAtNoon\": true, \"endsAtNoon\": true",
      "leave/ana/2027-02-01.json:5:59: found leave that ends at the noon at which it starts, expected half a day or more. Leave one of startsAtNoon and endsAtNoon out."
    ),
    Slip(
      ana, "2027-01-04", "2027-02-02",
      "leave/ana/2027-02-01.json:2:11: found \"2027-02-01\", expected 2027-02-02 or later, when ana joins."),
    Slip(
      rota, "{\"member\":\"ben\"", "{\"member\":\"bne\"",
      "rota/2027-W02.json:4:15: found \"bne\", expected a member with a file in members. Maybe you meant \"ben\"."),
    Slip(
      rota, "{\"member\":\"ben\"", "{\"member\":\"ana\"",
      "rota/2027-W02.json:4:15: found \"ana\" twice in one shift, expected somebody else. Line 3 has them in it already."
    ),
    Slip(
      rota, "watch/day/2027-01-12/primary", "wacth/day/2027-01-12/primary",
      "rota/2027-W02.json:5:28: found \"wacth\", expected a duty with a file in duties. Maybe you meant \"watch\"."),
    Slip(
      rota, "watch/day/2027-01-12/primary", "watch/night/2027-01-12/primary",
      "rota/2027-W02.json:5:28: found \"night\", expected a template of watch. What is no longer done gets a last date in its duty's file, and stays there."
    ),
    Slip(
      rota, "watch/day/2027-01-12/primary", "watch/day/2027-01-12/backup",
      "rota/2027-W02.json:5:28: found \"backup\", expected \"primary\", the role of watch/day. What is no longer done gets a last date in its duty's file, and stays there."
    ),
    Slip(
      rota, "watch/day/2027-01-12/primary", "watch/day/2027-01-18/primary",
      "rota/2027-W02.json:5:28: found a seat on 2027-01-18, expected a date from 2027-01-11 to 2027-01-17, the days of 2027-W02. Move the line to rota/2027-W03.json."
    ),
    Slip(
      rota, "\"2027-W02\"", "\"2027-W03\"",
      "rota/2027-W02.json:8:11: found \"2027-W03\", expected \"2027-W02\", as the file is called. Change one of the two."
    ),
  ]

  @Test(arguments: writing + shapes + references)
  func `a slip is told in these words`(slip: Slip) throws {
    let bench = Bench.small()
    try bench.replace(slip.old, with: slip.new, in: slip.path)
    let before = bench.disk.files
    #expect(try bench.problems().map(\.description).joined(separator: "\n") == slip.told)
    #expect(bench.disk.files == before)
  }
}
