/// What a piece of text means. A theme decides how each meaning looks; the raw value is its name in a theme's file.
///
/// A meaning is never carried by colour alone: a letter, a word or an attribute says it too.
package enum Role: String, Hashable, CaseIterable, Sendable {
  // The frame around the content.
  case text, dim, title, tab, tabCurrent, accent, key, rule, header, group, weekend, today, footer
  // What a person does on a day.
  case duty, watch, backup, standby, severe, shadow, leave, free, notWorking, pin
  // What a rota lacks, breaks or gains.
  case gap, breach, warning, good, added, removed, changed, bar
  // What the reader is doing.
  case selection, mark, match, input, placeholder, dialog, toast, toastError, progress

  /// The role's letter in a style plane: stable, so that snapshots differ only where the screen does.
  package var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .tab: "t"
    case .tabCurrent: "C"
    case .accent: "a"
    case .key: "k"
    case .rule: "-"
    case .header: "H"
    case .group: "U"
    case .weekend: "e"
    case .today: "y"
    case .footer: "f"
    case .duty: "D"
    case .watch: "W"
    case .backup: "b"
    case .standby: "s"
    case .severe: "S"
    case .shadow: "x"
    case .leave: "L"
    case .free: "o"
    case .notWorking: "n"
    case .pin: "p"
    case .gap: "?"
    case .breach: "!"
    case .warning: "w"
    case .good: "g"
    case .added: "+"
    case .removed: "~"
    case .changed: "c"
    case .bar: "="
    case .selection: "#"
    case .mark: "m"
    case .match: "M"
    case .input: "i"
    case .placeholder: "h"
    case .dialog: "G"
    case .toast: "A"
    case .toastError: "E"
    case .progress: "P"
    }
  }
}
