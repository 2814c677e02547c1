import Testing
import Workspace

@Suite struct SlipsTests {
  @Test(arguments: [
    ("week", "week", 0), ("wek", "week", 1), ("wekk", "week", 1), ("chekc", "check", 1), ("", "log", 3), ("log", "", 3),
  ])
  func `a slip of the finger is near`(word: String, other: String, slips: Int) {
    #expect(Slips.count(from: word, to: other) == slips)
  }
}
