import TerminalKit

/// Keys within lists, texts and typed lines.
enum LayerCommands {
  static let all: [Command] = choices + reader + commands + filter + value

  private static let choices: [Command] = [
    Command("choice.take", "Choose", footer: "choose", keys: "enter", in: .choices, "Takes what is chosen.") {
      $0.takeChoice()
    },
    Command("choice.down", "Down", keys: "j down ctrl-n tab", in: .choices, "Goes one line down.") {
      $0.editChoices { $0.move(by: 1) }
    },
    Command("choice.up", "Up", keys: "k up ctrl-p shift-tab", in: .choices, "Goes one line up.") {
      $0.editChoices { $0.move(by: -1) }
    },
    Command("choice.first", "First", keys: "home g", in: .choices, "Goes to the first line.") {
      $0.editChoices { $0.choose(0) }
    },
    Command("choice.last", "Last", keys: "end G", in: .choices, "Goes to the last line.") {
      $0.editChoices { $0.choose(.max) }
    },
    Command(
      "choice.find", "Find", footer: "find", keys: "/", in: .choices, "Shows only the lines that hold what you type.",
      when: { .when(!$0.isFinding, else: "What you type finds lines already.") }
    ) { $0.editChoices { $0.search(true) } },
    Command(
      "choice.leave", "Leave", footer: "leave", keys: "esc q ctrl-c", in: .choices,
      "Shows all lines again where you typed to find one; else leaves it as it is."
    ) { $0.leaveChoices() },
  ]

  private static let reader: [Command] = [
    Command("text.down", "Down", footer: "down", keys: "j down", in: .reader, "Scrolls one line down.") {
      $0.scrollReader(by: 1)
    },
    Command("text.up", "Up", footer: "up", keys: "k up", in: .reader, "Scrolls one line up.") {
      $0.scrollReader(by: -1)
    },
    Command("text.pageDown", "Page down", keys: "pagedown space ctrl-d", in: .reader, "Scrolls one page down.") {
      $0.scrollReader(by: max(1, $0.size.rows - 6))
    },
    Command("text.pageUp", "Page up", keys: "pageup ctrl-u", in: .reader, "Scrolls one page up.") {
      $0.scrollReader(by: -max(1, $0.size.rows - 6))
    },
    Command("text.top", "Top", keys: "home g", in: .reader, "Goes to the first line.") {
      $0.scrollReader(by: -100_000)
    },
    Command("text.end", "End", keys: "end G", in: .reader, "Goes to the last line.") { $0.scrollReader(by: 100_000) },
    Command("text.leave", "Leave", footer: "leave", keys: "esc q w d enter ctrl-c", in: .reader, "Closes the text.") {
      $0.leaveLayer()
    },
  ]

  private static let commands: [Command] = [
    Command("list.run", "Run", footer: "run", keys: "enter", in: .commands, "Runs the command that is chosen.") {
      $0.runListed()
    },
    Command("list.down", "Down", footer: "next", keys: "down ctrl-n tab", in: .commands, "Goes one line down.") {
      $0.editList { $0.move(by: 1) }
    },
    Command("list.up", "Up", keys: "up ctrl-p shift-tab", in: .commands, "Goes one line up.") {
      $0.editList { $0.move(by: -1) }
    },
    Command("list.pageDown", "Page down", keys: "pagedown", in: .commands, "Goes a page down.") {
      $0.editList { $0.move(by: 10) }
    },
    Command("list.pageUp", "Page up", keys: "pageup", in: .commands, "Goes a page up.") {
      $0.editList { $0.move(by: -10) }
    },
    Command("list.leave", "Leave", footer: "leave", keys: "esc ctrl-c", in: .commands, "Closes the list.") {
      $0.leaveLayer()
    },
  ]

  private static let filter: [Command] = [
    Command("filter.keep", "Keep", footer: "keep", keys: "enter down", in: .filter, "Keeps the filter.") {
      $0.leaveLayer()
    },
    Command("filter.clear", "Clear", footer: "clear", keys: "esc ctrl-c", in: .filter, "Shows everything again.") {
      $0.filterList("")
      return $0.leaveLayer()
    },
  ]

  private static let value: [Command] = [
    Command("value.take", "Take the value", footer: "look", keys: "enter", in: .value, "Shows what it would change.") {
      $0.takeValue()
    },
    Command("value.leave", "Leave the value", footer: "leave", keys: "esc ctrl-c", in: .value, "Leaves it as it is.") {
      $0.leaveLayer()
    },
  ]
}
