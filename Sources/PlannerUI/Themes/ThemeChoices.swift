import TerminalKit

/// Choosing how everything looks.
extension AppState {
  /// Opens the list, the theme that is on the screen chosen.
  mutating func openThemes(_ offers: [ThemeOffer]) {
    guard !offers.isEmpty else { return say("There are no themes to choose from.", .warning) }
    var choices = Choices(title: "Themes", items: offers.map { Choice($0, instead: theme) })
    choices.restoring = [.tryTheme(theme)]
    if let place = offers.firstIndex(where: { $0.name == theme.name }) { choices.choose(place) }
    open(choices)
  }

  mutating func keep(_ theme: Theme, _ trouble: String?) {
    self.theme = theme
    guard let trouble else { return say("From now on everything looks like \(theme.name).") }
    say("Everything looks like \(theme.name) until you leave. It could not be remembered: \(trouble)", .warning)
  }
}

extension Choice {
  /// A theme to choose; `present` is shown again while one is pointed at that cannot be.
  fileprivate init(_ offer: ThemeOffer, instead present: Theme) {
    let note = (offer.isOwn && offer.theme != nil ? "Your own. " : "") + offer.summary
    self.init(
      offer.name, mark: offer.theme == nil ? .disabled : .none, note: note,
      outcome: offer.theme.map { .effects([.keepTheme($0)]) } ?? .nothing)
    trial = [.tryTheme(offer.theme ?? present)]
  }
}
