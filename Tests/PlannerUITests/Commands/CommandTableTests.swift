import PlannerUI
import TerminalKit
import Testing

@Suite struct CommandTableTests {
  @Test func `every command has a name of its own, a key, and a sentence`() {
    let names = CommandTable.all.map(\.id)
    #expect(Set(names).count == names.count)
    for command in CommandTable.all {
      #expect(!command.keys.isEmpty, "\(command.id)")
      #expect(command.title.first?.isUppercase == true && !command.title.hasSuffix("."), "\(command.id)")
      #expect(command.help.hasSuffix("."), "\(command.id)")
      #expect((command.footer ?? "").count <= 12, "\(command.id)")
    }
  }

  @Test(arguments: Context.allCases)
  func `no key means two things in one context`(context: Context) {
    let keys = CommandTable.all.filter { $0.context == context }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "\(context)")
  }

  @Test func `every key has a name that reads back`() {
    for key in CommandTable.all.flatMap(\.keys) { #expect(Key(key.description) == key) }
  }

  @Test func `a command that cannot be used says why, in a sentence`() {
    var stages = [Stage(), Stage(Quay.empty), Stage(Quay.halfPlanned), Stage(Quay.empty)]
    stages[2].press("p")
    stages[2].wake()
    stages[2].wake()
    stages[3].press("p")
    for command in CommandTable.all {
      for stage in stages {
        guard let reason = command.availability(stage.state).reason else { continue }
        #expect(
          reason.hasSuffix(".") && reason.first?.isUppercase == true || reason.hasSuffix("quits."), "\(command.id)")
      }
    }
  }

  @Test func `the palette finds every command by its title`() {
    let layers: [Context] = [.choices, .reader, .commands, .filter, .value, .record]
    for command in CommandTable.all where !layers.contains(command.context) {
      var stage = Stage(columns: 120, rows: 40)
      stage.goWhere(command.context)
      stage.press(":")
      stage.type(command.title)
      #expect(stage.line(holding: "▸")?.contains(command.title) == true, "\(command.title)")
    }
  }

  @Test func `help runs what is chosen`() {
    var stage = Stage()
    stage.press("?")
    stage.type("next gap")
    stage.press("enter")
    #expect(!stage.state.hasLayer)
    #expect(stage.state.notice?.text.hasPrefix("Gap 1 of") == true)
  }

  @Test func `help says why a command cannot be used, and stays`() {
    var stage = Stage()
    stage.press("?")
    stage.type("redo")
    #expect(stage.line(holding: "(Redo)") != nil)
    #expect(stage.line(holding: "Not now: There is nothing to redo.") != nil)
    stage.press("enter")
    #expect(stage.state.hasLayer)
    #expect(stage.state.notice?.text == "There is nothing to redo.")
  }

  @Test func `the footer shows only keys that work here`() {
    var stage = Stage()
    #expect(stage.line(holding: "? help")?.contains("clear") == false)
    stage.press("j")
    #expect(stage.line(holding: "? help")?.contains("x clear") == true)
    stage.press("p")
    #expect(stage.line(holding: "? help")?.contains("x clear") == false)
    #expect(stage.line(holding: "? help")?.contains("Esc stop") == true)
  }
}
