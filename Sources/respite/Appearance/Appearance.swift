import TerminalKit
import Workspace

/// How the board is to look and be used.
struct Appearance: Sendable {
  var theme: Theme
  /// Nil where the terminal decides.
  var glyphs: Glyphs?
  var mouse: Bool
  var reducesMotion: Bool
  /// What could not be had as it was wished for, as sentences.
  var notes: [String] = []
}

extension Desk {
  /// What the command line says, else the settings, else what respite does by itself. A theme that is named on the
  /// command line must be there; one from the settings is only missed.
  func appearance(_ switches: BoardSwitches) throws(Complaint) -> Appearance {
    var appearance = Appearance(
      theme: .plain, glyphs: switches.ascii ? .ascii : Glyphs(settings.glyphs),
      mouse: settings.mouse && !switches.noMouse, reducesMotion: settings.reduceMotion)
    do throws(ThemeError) {
      appearance.theme = try machine.shelf.theme(named: switches.theme ?? settings.theme ?? ThemeShelf.usual)
    } catch {
      guard switches.theme == nil else { throw .usage("\(error) The themes are: \(machine.shelf.names).") }
      appearance.notes = ["\(error) The theme \(ThemeShelf.usual) stands in for it."]
      appearance.theme = try usualTheme()
    }
    return appearance
  }

  private func usualTheme() throws(Complaint) -> Theme {
    do throws(ThemeError) { return try machine.shelf.theme(named: ThemeShelf.usual) } catch {
      throw .system(error.description)
    }
  }
}

extension Glyphs {
  init?(_ choice: Settings.GlyphChoice) {
    switch choice {
    case .auto: return nil
    case .unicode: self = .unicode
    case .ascii: self = .ascii
    }
  }
}
