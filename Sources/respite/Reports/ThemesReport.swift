import PlannerUI
import Workspace

/// The themes there are, and which of them is usual for whoever asks.
struct ThemesReport: ValueReport {
  let offers: [ThemeOffer]
  /// The name of the theme when the command line names none.
  let usual: String
  /// Where the reader's own lie.
  let folder: String?

  var json: JSON {
    [
      "themes": .array(
        offers.map { offer in
          [
            "name": .string(offer.name), "summary": .string(offer.summary), "own": .bool(offer.isOwn),
            "usable": .bool(offer.theme != nil),
          ]
        }), "usual": .string(usual), "folder": folder.map(JSON.string) ?? .null,
    ]
  }

  func write(on page: inout Page) {
    let indent = 2 + (offers.map(\.name.count).max() ?? 0) + 2
    for offer in offers {
      let mark = offer.name == usual ? "*" : offer.theme == nil ? "!" : " "
      page.say("\(mark) \(offer.name)", offer.summary, tone: offer.name == usual ? .title : .plain, indent: indent)
    }
    page.gap()
    page.say("* is yours when you say nothing else. T on the board shows each as you move.")
    if let folder { page.say("Your own go into \(folder), NAME.json each.") }
  }
}
