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

  var settingsFile: SettingsFile? { configFolder.map { SettingsFile(at: "\($0)/config.json") } }
  var shelf: ThemeShelf { ThemeShelf(folder: configFolder.map { "\($0)/themes" }) }
}
