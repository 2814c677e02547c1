import ArgumentParser
import Workspace

/// Lists how the board can look.
struct ThemesCommand: RespiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "How the board can look: the built-in themes and your own.",
    discussion: discussion(
      """
      On the board, T lists them and shows each as you move. Your own are files: themes/NAME.json beside your \
      config.json, in $XDG_CONFIG_HOME/respite or ~/.config/respite.
      """,
      examples: [
        ("respite themes", "their names"),
        ("respite --theme fjord", "the board in one of them, this time"),
      ]))

  @OptionGroup(title: "Everywhere") var shared: SharedOptions

  func answer(at desk: Desk) throws(Complaint) -> Answer {
    Answer(
      ThemesReport(
        offers: desk.machine.shelf.offers, usual: desk.settings.theme ?? ThemeShelf.usual,
        folder: desk.machine.shelf.folder))
  }
}
