package import TerminalKit

/// The name of a command, such as `seat.assign`: stable, for files and habits.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.init(text) }
  package var description: String { text }
}

/// One thing a user can do. Keys, footer, help, palette and documentation all read it from here.
package struct Command: Sendable {
  package let id: CommandID
  /// `Assign`.
  package let title: String
  /// One word or two for the footer; nil keeps it out of there.
  package let footer: String?
  /// A whole sentence for help.
  package let help: String
  /// The first is the one that is shown.
  package let keys: [Key]
  package let context: Context
  package let availability: @Sendable (AppState) -> Availability
  package let run: @Sendable (inout AppState) -> [Effect]

  init(
    _ id: CommandID, _ title: String, footer: String? = nil, keys: String, in context: Context, _ help: String,
    when availability: @escaping @Sendable (AppState) -> Availability = { _ in .enabled },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.title = title
    self.footer = footer
    self.help = help
    self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.context = context
    self.availability = availability
    self.run = run
  }
}
