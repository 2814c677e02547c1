import ArgumentParser

/// How the board is to look this time; without a word, as the settings say.
struct BoardSwitches: ParsableArguments {
  @Option(help: ArgumentHelp("How everything looks; “respite themes” lists the names.", valueName: "name"))
  var theme: String?

  @Flag(help: "Draw with plain signs, for terminals and readers that know no others.")
  var ascii = false

  @Flag(help: "Leave clicks and the wheel to the terminal.")
  var noMouse = false

  @Flag(
    help: """
      Speak in lines of text with numbered answers, for screen readers; also with RESPITE_A11Y=1, and where TERM is dumb.
      """)
  var plain = false
}
