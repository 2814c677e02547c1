import Workspace

/// Where whoever runs respite keeps what is theirs, by the XDG base directories.
extension Machine {
  /// Nil where the environment names no such place.
  var configFolder: String? {
    // A relative path means nothing there, so it is passed over as the standard asks.
    if let named = environment["XDG_CONFIG_HOME"], named.hasPrefix("/") { return "\(named)/respite" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/respite"
  }

  /// Where what the screen remembers lies; nil where the environment names no such place.
  var stateFile: StateFile? {
    if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") {
      return StateFile(at: "\(named)/respite/screens.json")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return StateFile(at: "\(home)/.local/state/respite/screens.json")
  }

  var settingsFile: SettingsFile? { configFolder.map { SettingsFile(at: "\($0)/config.json") } }
  var shelf: ThemeShelf { ThemeShelf(folder: configFolder.map { "\($0)/themes" }) }
}
