import PlannerUI
import TerminalKit
import Themes
import Workspace

/// The themes there are: those that come with respite, and the reader's own, a file each.
struct ThemeShelf: Sendable {
  /// Where the reader's own lie, `NAME.json` each; nil where there is no such place.
  let folder: String?

  /// The theme when nobody says otherwise.
  static let usual = BuiltInTheme.dark.rawValue
  /// No theme is nearly as large; whatever is has been put there by mistake.
  private static let largest = 64 << 10
  private static let ending = ".json"

  /// Reads a theme and those it inherits from.
  func theme(named name: String) throws(ThemeError) -> Theme {
    var failure: ThemeError?
    do throws(ThemeError) {
      return try Theme(named: name) { wanted in
        if let builtIn = BuiltInTheme(rawValue: wanted) { return builtIn.json }
        do throws(ThemeError) { return try ownFile(wanted) } catch {
          failure = error
          return nil
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  /// All of them, the built-in ones first, each list by name; also files that cannot be used, which say why.
  var offers: [ThemeOffer] {
    BuiltInTheme.allCases.compactMap { builtIn in
      offer(builtIn.rawValue, isOwn: false)
    } + ownOffers
  }

  /// `dark, light and mono`, for a sentence.
  var names: String { offers.filter { $0.theme != nil }.map(\.name).joined(separator: ", ") }

  private var ownOffers: [ThemeOffer] {
    guard let folder else { return [] }
    let files = SystemFiles()
    do throws(SystemFailure) {
      guard try files.kind(of: files.target(of: folder)) != nil else { return [] }
      let entries = try files.entries(of: folder)
      let names = entries.map(\.name).filter { $0.hasSuffix(Self.ending) }.map {
        String($0.dropLast(Self.ending.count))
      }
      return names.filter(Self.isName).sorted().compactMap { name in
        guard BuiltInTheme(rawValue: name) == nil else {
          return ThemeOffer(
            unusable: name, because: "Respite has a theme of that name already; give the file \(name).json another.")
        }
        return offer(name, isOwn: true)
      }
    } catch {
      return [ThemeOffer(unusable: "themes", because: error.description)]
    }
  }

  private func offer(_ name: String, isOwn: Bool) -> ThemeOffer? {
    do throws(ThemeError) { return ThemeOffer(try theme(named: name), isOwn: isOwn) } catch {
      return ThemeOffer(unusable: name, because: error.description)
    }
  }

  /// Nil where there is no such file.
  private func ownFile(_ name: String) throws(ThemeError) -> [UInt8]? {
    guard let folder, Self.isName(name) else { return nil }
    let files = SystemFiles()
    let path = files.target(of: "\(folder)/\(name)\(Self.ending)")
    do throws(SystemFailure) {
      guard try files.kind(of: path) != nil else { return nil }
      let bytes = try files.contents(of: path)
      guard bytes.count <= Self.largest else { throw SystemFailure("cannot be read", path, "it is far too large") }
      return bytes
    } catch {
      throw ThemeError(theme: name, problem: error.description)
    }
  }

  /// Whether a name leads to a file in the folder and nowhere else.
  private static func isName(_ name: String) -> Bool { !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") }
}
