import Testing
import Workspace

@Suite struct JSONWriterTests {
  @Test func `keys are sorted by code point and elements stand one a line`() {
    let value: JSON = ["b": [1, true, .null, "x"], "a": [:], "é": [], "B": .number("1.50")]
    #expect(
      JSON.text(value) == """
        {
          "B": 1.50,
          "a": {},
          "b": [
            1,
            true,
            null,
            "x"
          ],
          "é": []
        }

        """)
    #expect(JSON.line(value) == #"{"B":1.50,"a":{},"b":[1,true,null,"x"],"é":[]}"#)
  }

  @Test func `only what JSON forbids in a text is escaped`() {
    #expect(JSON.line("a\"b\\c\n\r\t\u{1}/é\u{7F}😀") == "\"a\\\"b\\\\c\\n\\r\\t\\u0001/é\u{7F}😀\"")
  }
}
