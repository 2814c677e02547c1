import PlannerUI
import Planning
import Rota
import TestSupport
import Testing

@Suite struct LineSittingTests {
  @Test func `the start says how the rota stands, and numbers what can be answered`() {
    let sitting = Sitting()
    #expect(sitting.hears("Quay, 1 to 28 Mar 2027. Today is Wed 3 Mar 2027."))
    #expect(sitting.hears("You are Aoife Kinsella."))
    #expect(sitting.hears("\n1. Who is on now\n2. The rota, day by day\n"))
  }

  @Test func `a number, or some letters of an answer, take it`() {
    var sitting = Sitting()
    sitting.answer("4")
    #expect(sitting.hears("Aoife Kinsella, week 9"))
    sitting.answer("b", "my week")
    #expect(sitting.hears("Aoife Kinsella, week 9"))
  }

  @Test(arguments: ["99", "0x", "-1", "what", "\u{1B}[2J", "1.5", "１", "999999999999999999999"])
  func `an answer that is none is answered kindly, and the answers are said again`(answer: String) {
    var sitting = Sitting()
    sitting.answer(answer)
    #expect(sitting.heard.first?.contains("of the answers here. Type a number from 1 to") == true, "\(sitting.text)")
    #expect(sitting.hears("1. Who is on now"))
  }

  @Test func `words that fit several answers are said to`() {
    var sitting = Sitting()
    sitting.answer("rota")
    #expect(sitting.heard.first == "“rota” is 2 of the answers here. Type a number from 1 to 18, or ? for help.")
  }

  @Test func `b goes back, t to the start, and both say where that is`() {
    var sitting = Sitting()
    sitting.answer("3", "1", "b")
    #expect(sitting.heard.first == "The rota, person by person.")
    sitting.answer("1", "1", "t")
    #expect(sitting.heard.first == "Start.")
    sitting.answer("b")
    #expect(sitting.heard.first == "This is the start. q ends.")
  }

  @Test func `an empty line says again where one is`() {
    var sitting = Sitting()
    sitting.answer("10")
    let first = sitting.heard
    sitting.answer("")
    #expect(sitting.heard == first)
  }

  @Test func `many answers come in pages, and any can be taken`() {
    var sitting = Sitting()
    sitting.answer("12", "b", "10")
    #expect(sitting.heard.count { $0.first?.isNumber == true } == 20)
    #expect(sitting.heard.last?.hasPrefix("These are 1 to 20 of ") == true)
    sitting.answer("n")
    #expect(sitting.hears("\n21. ") || sitting.text.hasPrefix("21. "))
    sitting.answer("30")
    #expect(sitting.heard.first == "One rule.")
  }

  @Test(arguments: ["q", "Q"])
  func `q ends it`(answer: String) {
    var sitting = Sitting()
    sitting.answer(answer)
    #expect(sitting.lines.isOver)
    #expect(sitting.heard == ["Goodbye."])
  }

  @Test func `the end of the input, and Control-C, end it as well`() {
    var (one, other) = (Sitting(), Sitting())
    #expect(one.lines.end() == ["Goodbye."] && one.lines.isOver)
    #expect(other.lines.interrupt() == ["Goodbye."] && other.lines.isOver)
  }

  @Test func `u takes the last change back, U makes it again`() {
    var sitting = Sitting(Quay.halfPlanned)
    sitting.choose("The rota, day by day", "Launch review (Dublin)")
    sitting.answer("u")
    #expect(sitting.hears("There is nothing to undo."))
    sitting.choose("What the rules find")
    sitting.answer("t")
    sitting.choose("Plan", "All dates shown", "Accept it")
    #expect(sitting.hears("The plan for 1 to 28 Mar is saved. u takes it back."))
    let planned = sitting.world.state
    sitting.answer("u")
    #expect(sitting.hears("Undone: plan 1 to 28 Mar."))
    #expect(sitting.world.state == Quay.halfPlanned)
    sitting.answer("U")
    #expect(sitting.world.state == planned)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `whatever is answered, every line can be read aloud, and all can be taken back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var sitting = Sitting(seed.isMultiple(of: 2) ? Quay.halfPlanned : Quay.planned)
    let start = sitting.world.state
    let words = ["b", "t", "", "?", "n", "u", "U", "2027-03-10", "2027-03-08..2027-03-09", "grace", "x"]
    // Trying every absence takes long, and changes nothing.
    let freedom = "7"
    for _ in 0..<50 {
      var answer = "\(Int.random(in: 1...24, using: &random))"
      if Int.random(in: 0..<4, using: &random) == 0 { answer = words.randomElement(using: &random) ?? "b" }
      if answer == freedom, sitting.hears("1. Who is on now") { continue }
      sitting.answer(answer)
      #expect(!sitting.heard.isEmpty, "seed \(seed)")
    }
    for line in sitting.all { expectReadable(line) }
    while !sitting.world.done.isEmpty {
      sitting.answer("t")
      if sitting.hears("The proposal waits") { sitting.answer("2") }
      sitting.answer("u")
    }
    #expect(sitting.world.state == start, "seed \(seed)")
  }
}

/// Nothing in a line steers a terminal or stands for a word, and no key of the screens is named.
func expectReadable(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(
    line.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    },
    "\(line)", sourceLocation: sourceLocation)
  for sign in ["·", "–", "−", "×", "▸", "→", "Esc ", "ctrl-", "  "] {
    #expect(!line.contains(sign), "\(line)", sourceLocation: sourceLocation)
  }
}
