/// The themes that come with the program, embedded in it: one file each, named as the theme is.
package enum BuiltInTheme: String, CaseIterable, Sendable {
  case dark, light, mono, terminal, fjord, ember, deuteranopia, tritanopia
  case highContrast = "high-contrast"

  /// The bytes of the theme's file.
  package var json: [UInt8] {
    switch self {
    case .dark: PackageResources.dark_json
    case .light: PackageResources.light_json
    case .mono: PackageResources.mono_json
    case .terminal: PackageResources.terminal_json
    case .fjord: PackageResources.fjord_json
    case .ember: PackageResources.ember_json
    case .deuteranopia: PackageResources.deuteranopia_json
    case .tritanopia: PackageResources.tritanopia_json
    case .highContrast: PackageResources.high_contrast_json
    }
  }
}
